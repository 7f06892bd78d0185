import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property PlaygroundNode node

    self: node
    touchable: true
    ground: true
    holds: true
    fills: true
    wide: true
    role: Accessible.Grouping
    says: node.label
    clip: true

    function settle(part: Part, node: TargetNode) {
        part.width = Qt.binding(() => Math.round(node.size * root.glass.mm));
        part.height = Qt.binding(() => part.width);
        part.x = Qt.binding(() => Math.round(node.x * root.width - part.width / 2));
        part.y = Qt.binding(() => Math.round(node.y * root.height - part.height / 2));
    }

    Rectangle {
        anchors.fill: parent
        color: PhonePalette.ground
    }
    Rectangle {
        x: parent.width * 0.45
        y: -parent.width * 0.3
        width: parent.width * 0.9
        height: width
        radius: width / 2
        color: PhonePalette.groundShape
    }
    Rectangle {
        x: -parent.width * 0.4
        y: parent.height - parent.width * 0.55
        width: parent.width * 1.1
        height: width
        radius: width / 2
        color: PhonePalette.groundShape
    }
    Repeater {
        model: root.node.kids
        delegate: root.glass.kinds
        onItemAdded: (index, item) => root.settle(item as Part, (item as Part).self as TargetNode)
    }
}
