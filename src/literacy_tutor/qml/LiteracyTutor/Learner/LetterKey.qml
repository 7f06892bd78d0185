import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One key of the name table. Keys may be pressed as fast as one likes.
Pressable {
    id: key
    required property string letter
    required property int index

    readonly property bool turns: letter === "゛"

    objectName: "newcomer.letter." + letter
    patient: false
    focusPolicy: index === 0 ? Qt.TabFocus : Qt.NoFocus // one stop for Tab, arrows within; a click leaves the field its cursor
    enabled: letter !== ""
    opacity: letter === "" ? 0 : 1
    text: turns ? "゛゜小" : letter === " " ? Words.space : letter
    Accessible.name: turns ? Words.turnLetter : text
    Accessible.ignored: letter === ""

    background: CardBox {
        radius: Theme.px(14)
        color: key.pressed ? Theme.chosen : Theme.card
        border.color: Theme.strongBorder
        FocusRing {
            cornerRadius: Theme.px(14)
            visible: key.visualFocus
        }
    }
    contentItem: Text {
        textFormat: Text.PlainText
        text: key.text
        font.pixelSize: Theme.px(key.text.length > 1 ? 26 : 34)
        font.bold: true
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
