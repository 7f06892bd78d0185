pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property AppIconNode node

    self: node
    touchable: true
    role: Accessible.Button
    says: node.label
    tells: node.badge > 0 ? node.badge.toString() : ""

    Rectangle {
        id: tile
        anchors.horizontalCenter: parent.horizontalCenter
        y: 4 * root.dp
        width: Math.round(58 * root.dp)
        height: width
        radius: 17 * root.dp
        color: root.node.dim ? "#5A6E7C" : root.node.colour
        border.width: Math.max(1, Math.round(1.5 * root.dp))
        border.color: root.node.dim ? "#71848F" : "#59FFFFFF"

        Glyph {
            anchors.centerIn: parent
            side: 35 * root.dp
            icon: root.node.icon
            colour: root.node.dim ? "#C9D3DA" : PhonePalette.white
        }
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: PhonePalette.press
            visible: root.pressed
        }
    }
    Loader {
        anchors.horizontalCenter: tile.right
        anchors.verticalCenter: tile.top
        anchors.horizontalCenterOffset: -5 * root.dp
        anchors.verticalCenterOffset: 6 * root.dp
        active: root.node.badge > 0
        sourceComponent: Rectangle {
            width: Math.max(height, count.implicitWidth + 10 * root.dp)
            height: Math.round(23 * root.dp)
            radius: height / 2
            color: PhonePalette.alarm
            border.width: Math.max(1, Math.round(1.5 * root.dp))
            border.color: PhonePalette.white
            Say {
                id: count
                anchors.centerIn: parent
                text: root.node.badge
                color: PhonePalette.white
                font.bold: true
                font.pixelSize: Math.round(14 * root.dp)
            }
        }
    }
    Say {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 67 * root.dp
        width: parent.width + 4 * root.dp
        horizontalAlignment: Text.AlignHCenter
        words: root.node.label
        color: PhonePalette.white
        font.pixelSize: Math.round((/[^ -~]/.test(root.node.label) ? 14 : 13) * root.dp)
        leading: 1.1
    }
}
