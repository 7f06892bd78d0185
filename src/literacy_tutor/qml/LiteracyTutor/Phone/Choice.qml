import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property ChoiceNode node

    self: node
    touchable: true
    chosen: node.chosen
    role: node.many ? Accessible.CheckBox : Accessible.RadioButton
    says: node.text
    tells: node.detail
    implicitHeight: Math.ceil(Math.max(52 * dp, words.implicitHeight + 18 * dp))

    Rectangle {
        anchors.fill: parent
        radius: 14 * root.dp
        color: root.node.chosen ? PhonePalette.accentSoft : PhonePalette.paper
        border.width: Math.max(1, Math.round((root.node.chosen ? 2 : 1) * root.dp))
        border.color: root.node.chosen ? PhonePalette.accent : "#8996A3"
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: PhonePalette.press
            visible: root.pressed
        }
    }
    Glyph {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: 12 * root.dp
        side: 27 * root.dp
        icon: root.node.many ? (root.node.chosen ? "check_box" : "check_box_outline_blank")
                             : (root.node.chosen ? "radio_button_checked" : "radio_button_unchecked")
        colour: root.node.chosen ? PhonePalette.accent : PhonePalette.muted
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + 10 * root.dp
        width: parent.width - x - 12 * root.dp
        spacing: 2 * root.dp
        Say {
            width: parent.width
            words: root.node.text
            font.bold: root.node.chosen
            font.pixelSize: Math.round(18 * root.dp)
        }
        Say {
            width: parent.width
            visible: text !== ""
            words: root.node.detail
            color: PhonePalette.muted
            font.pixelSize: Math.round(15 * root.dp)
        }
    }
}
