import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property TargetNode node

    self: node
    touchable: true
    chosen: node.done
    role: Accessible.Button
    says: node.label

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.node.done ? PhonePalette.goodSoft : root.pressed ? PhonePalette.targetEdge : PhonePalette.target
        border.width: Math.max(2, Math.round(3 * root.dp))
        border.color: root.node.done ? PhonePalette.good : PhonePalette.targetEdge
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(6 * root.dp)
        radius: width / 2
        color: "transparent"
        border.width: Math.max(1, Math.round(2 * root.dp))
        border.color: "#B3FFFFFF"
        visible: !root.node.done
    }
    Likeness {
        anchors.centerIn: parent
        side: Math.round(parent.width * (drawn ? 0.78 : 1))
        back: "transparent"
        colour: PhonePalette.targetInk
        picture: root.node.picture
        opacity: root.node.done ? 0.55 : 1
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -3 * root.dp
        width: Math.round(Math.max(26 * root.dp, parent.width * 0.36))
        height: width
        radius: width / 2
        color: PhonePalette.good
        border.width: Math.max(1, Math.round(2 * root.dp))
        border.color: PhonePalette.white
        visible: root.node.done
        Glyph {
            anchors.centerIn: parent
            side: parent.width * 0.7
            icon: "check"
            colour: PhonePalette.white
        }
    }
    Say {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.bottom
        anchors.topMargin: 3 * root.dp
        words: root.node.label
        font.bold: true
        font.pixelSize: Math.round(16 * root.dp)
        wrapMode: Text.NoWrap
    }
}
