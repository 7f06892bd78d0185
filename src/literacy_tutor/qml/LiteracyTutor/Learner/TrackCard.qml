import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One of the three tracks: its sign, its name, how much of it is done.
Pressable {
    id: card
    required property string track
    required property string title
    required property string sign
    required property string tally

    objectName: "home.track." + track
    implicitHeight: words.implicitHeight + Theme.px(44)
    Accessible.name: heading.plainText
    Accessible.description: count.plainText

    background: CardBox {
        color: card.pressed ? Theme.cardPressed : Theme.card
        Rectangle {
            x: Theme.px(20)
            y: Theme.px(22)
            width: Theme.px(12)
            height: parent.height - 2 * y
            radius: width / 2
            color: Theme.track(card.track)
        }
        FocusRing {
            visible: card.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words
            x: Theme.px(54)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(18)
            spacing: Theme.px(6)
            Icon {
                name: card.sign
                size: Theme.px(60)
                color: Theme.track(card.track)
            }
            Ruby {
                id: heading
                width: parent.width
                text: card.title
                pixelSize: Theme.heading
                bold: true
                lineHeight: 1.25
                Accessible.ignored: true
            }
            Ruby {
                id: count
                width: parent.width
                text: card.tally
                pixelSize: Theme.small
                color: Theme.muted
                lineHeight: 1.3
                Accessible.ignored: true
            }
        }
    }
}
