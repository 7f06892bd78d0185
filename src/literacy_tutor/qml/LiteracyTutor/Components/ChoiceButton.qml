import QtQuick
import LiteracyTutor.Theme

// One of a few choices; the chosen one has a sign, a thick edge and a ground of its own.
Pressable {
    id: button
    required property bool marked
    property string group: "" // what is chosen, for who cannot see where it stands
    property real pixelSize: Theme.frame
    property real shrunk: 1 // so that the words of all the choices stand on one line
    property Colours colours: Theme.colours

    readonly property real corner: Theme.px(18)
    readonly property real room: sign.size + Theme.px(10)
    readonly property real fit: Math.max(0, Math.min(1, (width - room - Theme.px(24)) / Math.max(1, natural.implicitWidth)))

    implicitHeight: Math.max(Theme.control, words.implicitHeight + Theme.px(16))
    Accessible.role: Accessible.RadioButton
    Accessible.name: group + " " + words.plainText
    Accessible.checkable: true
    Accessible.checked: marked

    background: Rectangle {
        radius: button.corner
        color: button.pressed ? Theme.pressed(ground) : ground
        border.width: button.marked ? 2 * Theme.edge : Theme.edge
        border.color: button.marked ? Theme.basics : Theme.strongBorder
        readonly property color ground: button.marked ? button.colours.chosen : button.colours.card
    }
    FocusRing {
        visible: button.visualFocus
        cornerRadius: button.corner
    }
    contentItem: Item {
        Measure {
            id: natural
            text: button.text
            pixelSize: button.pixelSize
        }
        Icon {
            id: sign
            x: Math.max(Theme.px(10), words.x - button.room)
            y: (button.height - height) / 2
            visible: button.marked
            name: "check_circle"
            color: button.colours.basics
            size: Theme.px(30)
        }
        Ruby {
            id: words
            readonly property real spare: (button.height - height) / 2
            x: Math.max(button.marked ? button.room + Theme.px(10) : 0, (button.width - width) / 2)
            y: spare - Math.min(lift, spare - 4)
            text: button.text
            pixelSize: Math.floor(button.pixelSize * button.shrunk)
            bold: true
            color: button.colours.ink
            readingColor: button.colours.ink
            lineHeight: 1.2
            Accessible.ignored: true
        }
    }
}
