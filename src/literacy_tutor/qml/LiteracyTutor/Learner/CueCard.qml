import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One reason, with the number it has on the phone.
CardBox {
    id: cue
    required property int number
    required property string say
    required property string detail
    required property color accent

    Accessible.role: Accessible.StaticText
    Accessible.name: [number, words.title, words.detail].join(" ")

    implicitHeight: Math.max(words.implicitHeight, disc.height) + Theme.px(Theme.low ? 14 : 18)

    Rectangle {
        id: disc
        x: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: 52 * Theme.type
        height: width
        radius: width / 2
        color: cue.accent
        Text {
            textFormat: Text.PlainText
            anchors.centerIn: parent
            text: cue.number
            color: Theme.card
            font.bold: true
            font.pixelSize: Theme.large
        }
    }
    Column {
        id: words
        x: disc.x + disc.width + Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.px(20)
        spacing: Theme.px(6)
        readonly property string title: saying.plainText
        readonly property string detail: detailing.plainText

        Ruby {
            id: saying
            width: parent.width
            text: cue.say
            bold: true
            pixelSize: Theme.large
            lineHeight: 1.3
            Accessible.ignored: true
        }
        Ruby {
            id: detailing
            visible: cue.detail !== ""
            width: parent.width
            text: cue.detail
            color: Theme.muted
            pixelSize: Theme.small
            lineHeight: 1.4
            Accessible.ignored: true
        }
    }
}
