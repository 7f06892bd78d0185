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

    readonly property bool lying: Theme.enlarged // the sign beside the words, not above them

    objectName: "home.track." + track
    implicitHeight: words.implicitHeight + (lying ? 0 : picture.height + Theme.px(6)) + Theme.px(40)
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
        Icon {
            id: picture
            x: Theme.px(54)
            y: card.lying ? (card.height - height) / 2 : words.y - height - Theme.px(6)
            name: card.sign
            size: Theme.px(60)
            color: Theme.track(card.track)
        }
        Column {
            id: words
            x: card.lying ? picture.x + picture.width + Theme.px(24) : picture.x
            y: (card.height - height + (card.lying ? 0 : picture.height + Theme.px(6))) / 2
            width: parent.width - x - Theme.px(18)
            spacing: Theme.px(8)
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
