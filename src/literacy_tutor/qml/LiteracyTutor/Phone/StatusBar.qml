pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// Time and signs; the practice pill above it belongs to the frame.
Part {
    id: root

    required property StatusBarNode node
    readonly property color colour: node.light ? PhonePalette.white : PhonePalette.ink

    self: node
    touchable: true
    wide: true
    swipes: "down"
    role: Accessible.StatusBar
    says: node.time
    implicitHeight: Math.round(34 * dp)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? PhonePalette.press : root.node.light ? "transparent" : PhonePalette.grey
    }
    Say {
        x: 22 * root.dp
        anchors.verticalCenter: parent.verticalCenter
        text: root.node.time
        color: root.colour
        font.bold: true
        font.pixelSize: Math.round(16 * root.dp)
    }
    Sign {
        id: battery
        anchors.right: parent.right
        anchors.rightMargin: 18 * root.dp
        icon: "battery_full"
    }
    Sign {
        id: waves
        anchors.right: battery.left
        icon: "wifi"
    }
    Sign {
        id: bars
        anchors.right: waves.left
        icon: "signal_cellular_alt"
    }
    Sign {
        anchors.right: bars.left
        visible: root.node.silent
        icon: root.node.silent ? "volume_up" : ""
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 1.1
            height: Math.max(2, Math.round(2 * root.dp))
            color: root.colour
            rotation: 45
        }
    }

    component Sign: Glyph {
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: 3 * root.dp
        side: 19 * root.dp
        colour: root.colour
    }
}
