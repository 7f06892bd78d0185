pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One question, answered by a picture: what is in front of you, how large the arrow, which hand.
Item {
    id: panel
    required property WarmUpViewModel vm

    signal picked(choice: string)
    signal said(words: string)

    Headline {
        id: say
        objectName: "warm_up.say"
        width: parent.width
        text: panel.vm.say
        onPlainTextChanged: panel.said(plainText)
    }
    RemarkCard {
        id: remark
        anchors.top: say.bottom
        anchors.topMargin: text === "" ? 0 : Theme.px(10)
        width: parent.width
        height: implicitHeight
        text: panel.vm.remark !== "" ? panel.vm.remark : panel.vm.more
        pixelSize: Math.min(26 * Theme.type, Theme.px(36)) // the pictures need the room
        tone: panel.vm.remark !== "" ? panel.vm.remarkTone : "more"
        onPlainTextChanged: panel.said(plainText)
    }
    Row {
        id: row
        readonly property real wide: Math.min(Theme.px(Theme.enlarged ? 620 : 430), (panel.width - (cards.count - 1) * spacing) / Math.max(1, cards.count))
        anchors.top: remark.bottom
        anchors.topMargin: Theme.px(Theme.low ? 12 : 20)
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(22)

        Repeater {
            id: cards
            model: panel.vm.choices
            delegate: WarmUpChoice {
                width: row.wide
                height: Math.min(row.height, Theme.px(460))
                onChosen: panel.picked(choice)
            }
        }
    }
}
