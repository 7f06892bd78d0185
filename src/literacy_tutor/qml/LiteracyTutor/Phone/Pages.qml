pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// Pages (Grid) side by side; they follow the finger. Other children are keys, one over the dot of each page.
Part {
    id: root

    required property PagesNode node

    self: node
    touchable: true
    ground: true
    holds: true
    fills: true
    wide: true
    swipes: "left right"
    role: Accessible.PageTabList
    says: node.label
    clip: true

    readonly property int grids: {
        let found = 0;
        for (let at = 0; at < repeater.count; ++at)
            found += (repeater.itemAt(at) as Part)?.self.kind === "Grid" ? 1 : 0;
        return found;
    }
    readonly property int last: grids - 1
    readonly property real dotWidth: 44 * dp
    readonly property bool dragged: Math.abs(drag.x) > Math.abs(drag.y)
    property real front: node.page
    readonly property real shift: dragged ? Math.max(node.page === last ? -24 * dp : -width,
                                                     Math.min(node.page === 0 ? 24 * dp : width, drag.x)) : 0

    function settle(part: Part) {
        if (part.self.kind === "Grid")
            settlePage(part);
        else
            settleDot(part);
    }

    function settlePage(part: Part) {
        part.x = Qt.binding(() => Math.round((part.index - root.front) * root.width + root.shift));
        part.y = Qt.binding(() => Math.round(28 * root.dp));
        part.width = Qt.binding(() => root.width);
        part.height = Qt.binding(() => root.height - 70 * root.dp);
        part.visible = Qt.binding(() => part.index === root.node.page || part.x > -root.width && part.x < root.width);
    }

    // A key without a sign of its own over each dot.
    function settleDot(part: Part) {
        part.x = Qt.binding(() => dots.x + (part.index - root.grids) * root.dotWidth);
        part.y = Qt.binding(() => dots.y);
        part.width = Qt.binding(() => root.dotWidth);
        part.height = Qt.binding(() => dots.height);
    }

    Behavior on front {
        enabled: !root.glass.calm && root.visible
        NumberAnimation {
            duration: 220
            easing.type: Easing.OutCubic
        }
    }
    Repeater {
        id: repeater
        model: root.node.kids
        delegate: root.glass.kinds
        onItemAdded: (index, item) => root.settle(item as Part)
    }
    Item {
        id: dots
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - 42 * root.dp
        height: 40 * root.dp
        width: root.grids * root.dotWidth
        visible: root.grids > 1
        Repeater {
            model: root.grids
            Rectangle {
                required property int index
                readonly property bool front: index === root.node.page
                x: (index + 0.5) * root.dotWidth - width / 2
                y: 20 * root.dp - height / 2
                width: Math.round((front ? 13 : 9) * root.dp)
                height: width
                radius: width / 2
                color: front ? PhonePalette.white : "#A6FFFFFF"
            }
        }
    }
}
