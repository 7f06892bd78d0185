import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// The city, drawn once in metres and laid under a window; names, signs and keys stand over it.
Part {
    id: root

    required property MapNode node

    readonly property real metre: node.scale * dp
    // Where the paper lies while it is still on its way, or under a finger.
    property real middleX: node.x
    property real middleY: node.y
    property point pulled
    property real slack: 0
    readonly property real driftX: Math.round((node.x - middleX) * metre + drag.x + slack * pulled.x)
    readonly property real driftY: Math.round((node.y - middleY) * metre + drag.y + slack * pulled.y)

    self: node
    touchable: true
    ground: true
    holds: true
    swipes: "left right up down"
    role: Accessible.Graphic
    says: node.label
    implicitHeight: Math.round(node.height * dp)
    clip: true

    Behavior on middleX {
        enabled: !root.glass.calm && root.visible
        NumberAnimation {
            duration: 280
            easing.type: Easing.OutCubic
        }
    }
    Behavior on middleY {
        enabled: !root.glass.calm && root.visible
        NumberAnimation {
            duration: 280
            easing.type: Easing.OutCubic
        }
    }

    // When the finger lets go, the paper goes on from where it was pulled to.
    onDragChanged: {
        if (drag.x !== 0 || drag.y !== 0)
            pulled = drag;
        else if (!glass.calm)
            letting.restart();
    }
    NumberAnimation {
        id: letting
        target: root
        property: "slack"
        from: 1
        to: 0
        duration: 280
        easing.type: Easing.OutCubic
    }

    function settle(part: Part) {
        const words = part.self as MapLabelNode;
        if (words) {
            part.x = Qt.binding(() => Math.round(words.x * root.dp) + root.driftX);
            part.y = Qt.binding(() => Math.round(words.y * root.dp) + root.driftY);
            return;
        }
        const pin = part.self as MapPinNode;
        if (pin) {
            part.x = Qt.binding(() => Math.round(pin.x * root.dp - part.width / 2) + root.driftX);
            part.y = Qt.binding(() => Math.round(pin.y * root.dp - part.height / 2) + root.driftY);
            return;
        }
        const key = part.self as MapKeyNode;
        part.x = Qt.binding(() => Math.round(key.x * root.dp - part.width / 2));
        part.y = Qt.binding(() => Math.round(key.y * root.dp - part.height / 2));
    }

    Rectangle {
        anchors.fill: parent
        color: PhonePalette.land
    }
    Terrain {
        width: root.width
        height: root.height
        node: root.node
        dp: root.dp
        middleX: root.node.x - root.driftX / root.metre
        middleY: root.node.y - root.driftY / root.metre
    }
    Repeater {
        model: root.node.kids
        delegate: root.glass.kinds
        onItemAdded: (index, item) => root.settle(item as Part)
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Math.max(1, Math.round(1.5 * root.dp))
        border.color: PhonePalette.mapEdge
    }
}
