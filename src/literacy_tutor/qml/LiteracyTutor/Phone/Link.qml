import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property LinkNode node

    self: node
    touchable: true
    role: Accessible.Link
    says: node.text
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * root.dp
        radius: 6 * root.dp
        color: PhonePalette.press
        visible: root.pressed
    }
    Say {
        id: words
        width: parent.width
        words: root.node.text
        color: PhonePalette.accent
        font.underline: true
        font.pixelSize: Math.round(18 * root.dp)
    }
}
