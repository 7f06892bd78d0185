import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A lesson in its track: what it is about, how long it takes, how far the learner is.
Pressable {
    id: row
    required property string lesson
    required property string title
    required property string goal
    required property string phase
    required property string phaseWords
    required property string minutes
    required property color accent

    readonly property real inset: Theme.px(28)

    objectName: "track.lesson." + lesson
    implicitHeight: Math.max(words.implicitHeight, side.implicitHeight) + Theme.px(36)
    Accessible.name: name.plainText
    Accessible.description: [standing.plainText, length.plainText, about.plainText].join(" ")

    background: CardBox {
        color: row.pressed ? Theme.cardPressed : Theme.card
        FocusRing {
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: sign
            x: row.inset
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(56)
            name: row.phase === "done" ? "check_circle" : row.phase === "open" ? "play_arrow" : "radio_button_unchecked"
            color: row.phase === "done" ? Theme.done : row.phase === "open" ? row.accent : Theme.strongBorder
        }
        Column {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: row.inset
            anchors.right: side.left
            anchors.rightMargin: row.inset
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)
            Ruby {
                id: name
                width: parent.width
                text: row.title
                pixelSize: Theme.heading
                bold: true
                lineHeight: 1.4
                Accessible.ignored: true
            }
            Ruby {
                id: about
                width: parent.width
                text: row.goal
                pixelSize: Theme.small
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Column {
            id: side
            anchors.right: parent.right
            anchors.rightMargin: row.inset
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)
            Ruby {
                id: standing
                anchors.right: parent.right
                text: row.phaseWords
                bold: true
                color: row.phase === "done" ? Theme.done : Theme.ink
                Accessible.ignored: true
            }
            Ruby {
                id: length
                anchors.right: parent.right
                text: row.minutes
                pixelSize: Theme.small
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
