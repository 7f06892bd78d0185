import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property WordsNode node
    readonly property string size: node.size

    self: node
    role: Accessible.StaticText
    says: node.text
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    Say {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        words: root.node.text
        horizontalAlignment: root.node.centre ? Text.AlignHCenter : Text.AlignLeft
        font.bold: root.node.strong
        font.pixelSize: Math.round(root.dp * (root.size === "small" ? 15 : root.size === "title" ? 22
                                              : root.size === "huge" ? 30 : 18))
        color: root.node.tint === "muted" ? PhonePalette.muted
             : root.node.tint === "good" ? PhonePalette.good
             : root.node.tint === "alarm" ? PhonePalette.alarm
             : root.node.tint === "light" ? PhonePalette.white : PhonePalette.ink
    }
}
