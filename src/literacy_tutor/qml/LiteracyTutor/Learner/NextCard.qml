pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one next thing: which lesson, how far, and the button. Or that one of the cards below may be chosen.
Rectangle {
    id: card
    required property HomeViewModel vm

    implicitHeight: words.implicitHeight + Theme.px(56)
    radius: Theme.px(28)
    color: Theme.trackFill(vm.nextTrack)
    border.width: Theme.bright ? 0 : Theme.edge
    border.color: Theme.track(vm.nextTrack)

    Column {
        id: words
        x: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        width: (start.visible ? start.x - Theme.px(32) : parent.width - x) - x
        spacing: Theme.px(12)

        Ruby {
            width: parent.width
            text: card.vm.nextWhy
            pixelSize: Theme.body
            color: Theme.fillPale
            readingColor: Theme.fillPale
        }
        Headline {
            most: 1.8
            width: parent.width
            text: card.vm.nextTitle
            color: Theme.fillInk
            readingColor: Theme.fillInk
        }
        Flow {
            id: far
            visible: card.vm.nextTally !== ""
            readonly property bool begun: card.vm.nextDone > 0
            width: parent.width
            spacing: Theme.px(18)
            Row {
                visible: far.begun
                height: tally.height
                spacing: Theme.px(8)
                Repeater {
                    model: far.begun ? card.vm.nextSteps : 0
                    delegate: Rectangle {
                        required property int index
                        readonly property bool done: index < card.vm.nextDone
                        y: (tally.height - height) / 2
                        width: Math.min(Theme.px(70), Theme.px(440) / card.vm.nextSteps)
                        height: Theme.px(12)
                        radius: height / 2
                        color: done ? Theme.go : "transparent"
                        border.width: done ? 0 : 2
                        border.color: Theme.fillPale
                    }
                }
            }
            Ruby {
                id: tally
                width: Math.min(implicitWidth, far.width)
                text: card.vm.nextTally
                color: Theme.fillInk
                readingColor: Theme.fillInk
            }
        }
    }
    BigButton {
        id: start
        objectName: "home.next"
        visible: card.vm.hasNext
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.px(260), implicitWidth)
        height: Math.max(Theme.px(96), implicitHeight)
        text: card.vm.nextButton
        look: "go"
        pixelSize: Theme.heading
        onChosen: card.vm.goOn()
    }
}
