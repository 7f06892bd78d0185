import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property RecentsNode node

    self: node
    touchable: true
    ground: true
    holds: true
    fills: true
    wide: true
    role: Accessible.Grouping
    says: node.label

    readonly property real cardWidth: 226 * dp
    readonly property real gap: 16 * dp

    // Cards side by side; what else there is stands below, or in the middle when there is no card.
    function settle(part: Part) {
        if (part.self.kind === "AppCard") {
            part.x = Qt.binding(() => Math.round((root.width - root.cardWidth) / 2 + part.index * (root.cardWidth + root.gap)));
            part.y = Qt.binding(() => Math.round(26 * root.dp));
            part.width = Qt.binding(() => Math.round(root.cardWidth));
            part.height = Qt.binding(() => Math.round(root.height - 120 * root.dp));
        } else {
            part.x = Qt.binding(() => Math.round(40 * root.dp + scroller.contentX));
            part.y = Qt.binding(() => Math.round(repeater.count > 1 ? root.height - 74 * root.dp : root.height * 0.4));
            part.width = Qt.binding(() => Math.round(root.width - 80 * root.dp));
            part.height = Qt.binding(() => part.implicitHeight);
        }
    }

    Scroller {
        id: scroller
        anchors.fill: parent
        sideways: true
        contentWidth: root.width + Math.max(0, repeater.count - 2) * (root.cardWidth + root.gap)
        contentHeight: height
        glass: root.glass
        node: root.node

        Repeater {
            id: repeater
            model: root.node.kids
            delegate: root.glass.kinds
            onItemAdded: (index, item) => root.settle(item as Part)
        }
    }
}
