import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property IconButtonNode node

    self: node
    touchable: true
    narrow: true
    role: Accessible.Button
    says: node.label
    implicitWidth: Math.round(48 * dp)
    implicitHeight: Math.round(48 * dp)

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height)
        height: width
        radius: width / 2
        color: root.pressed ? PhonePalette.press : "transparent"
    }
    Glyph {
        anchors.centerIn: parent
        side: 27 * root.dp
        icon: root.node.icon
        colour: root.beside ? PhonePalette.accent : PhonePalette.ink
    }
    Say {
        anchors.centerIn: parent
        visible: text !== ""
        text: root.node.text
        font.bold: true
        font.pixelSize: Math.round(14 * root.dp)
    }
}
