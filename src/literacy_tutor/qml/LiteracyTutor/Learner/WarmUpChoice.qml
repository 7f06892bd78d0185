import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One answer: its picture, or the arrow as large as it will be, and its words below.
Pressable {
    id: card
    required property string choice
    required property string label
    required property string detail
    required property string picture
    required property bool flipped
    required property real mm
    required property bool marked

    readonly property bool lying: width > 1.4 * height // the words beside the picture, not below it
    readonly property real foot: lying ? 0 : words.height + Theme.px(18)
    readonly property real side: mm > 0 ? Theme.mm(16) * 2 / 3 : Math.max(0, Math.min(width * (lying ? 0.42 : 1), height - foot) - Theme.px(32))

    objectName: "warm_up.choose." + choice
    Accessible.name: name.plainText
    Accessible.description: about.plainText
    Accessible.checkable: mm > 0
    Accessible.checked: marked

    background: CardBox {
        color: card.pressed ? Theme.cardPressed : Theme.card
        border.width: card.marked ? 6 : 2
        border.color: card.marked ? Theme.basics : Theme.border
        FocusRing {
            visible: card.visualFocus
        }
    }
    contentItem: Item {
        Illustration {
            visible: card.picture !== ""
            x: card.lying ? Theme.px(24) : (card.width - size) / 2
            y: (card.height - card.foot - size) / 2
            size: card.side
            name: card.picture
            mirror: card.flipped
        }
        Image {
            visible: card.mm > 0
            x: card.lying ? (words.x - width) / 2 : (card.width - width) / 2
            y: (card.height - card.foot - height) / 2
            height: Math.round(Math.min(Theme.mm(card.mm), card.height - card.foot - Theme.px(24)))
            width: Math.round(height * 2 / 3)
            sourceSize.width: width
            sourceSize.height: height
            source: visible ? "image://pointer/arrow" : ""
            Accessible.ignored: true
        }
        Icon {
            visible: card.marked && !card.lying // or it would lie on the arrow
            x: Theme.px(18)
            y: Theme.px(18)
            name: "check_circle"
            color: Theme.basics
            size: Theme.px(44)
        }
        Column {
            id: words
            x: card.lying ? card.side + Theme.px(card.mm > 0 ? 48 : 36) : Theme.px(12)
            y: card.lying ? (card.height - height) / 2 : card.height - height - Theme.px(18)
            width: parent.width - x - Theme.px(12)
            spacing: Theme.px(2)
            Ruby {
                id: name
                width: parent.width
                alignment: Qt.AlignHCenter
                text: card.label
                pixelSize: Math.min(Theme.heading, Theme.px(42))
                bold: true
                lineHeight: 1.25
                Accessible.ignored: true
            }
            Ruby {
                id: about
                visible: text !== ""
                width: parent.width
                alignment: Qt.AlignHCenter
                text: card.detail
                pixelSize: Math.min(Theme.small, Theme.px(28))
                color: Theme.muted
                lineHeight: 1.25
                Accessible.ignored: true
            }
        }
    }
}
