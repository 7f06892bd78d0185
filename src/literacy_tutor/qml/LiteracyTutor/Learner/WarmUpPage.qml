pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The laptop itself, before the first lesson: one question or one thing to do, and the way past all of it.
TutorPage {
    id: page
    required property WarmUpViewModel vm
    readonly property bool choosing: vm.kind === "choose"

    title: header.plainHeading
    first: vm.calling ? sign : choosing && !picked ? choices : vm.kind === "practise" && !vm.passed ? field : tools.first
    leaves: !vm.calling
    onEscaped: vm.goBack()

    property bool picked: false // by keys the arrow's size is chosen first, and then one goes on

    function used(): string {
        return Hand.byKeys ? "keys" : Hand.byFinger ? "finger" : "arrow";
    }

    Connections {
        target: page.vm
        function onStageChanged(): void {
            page.picked = false
            Qt.callLater(page.takeFocus)
        }
        function onPassedChanged(): void {
            Qt.callLater(page.takeFocus)
        }
    }
    Item {
        id: desk
        anchors.fill: parent
        visible: !page.vm.calling

        Header {
            id: header
            width: parent.width
            homeName: "warm_up.home"
            heading: Words.warmUp
            who: page.vm.who
            onHomeChosen: page.vm.goHome()
        }
        StepBar {
            id: bar
            x: Theme.side
            anchors.top: header.bottom
            anchors.topMargin: Theme.px(Theme.low ? 14 : 22)
            visible: page.vm.stage !== "device" && page.vm.kind !== "done"
            bars: page.vm.bars
            number: page.vm.stepNumber
            count: page.vm.stepCount
        }
        Item {
            id: room
            x: Theme.side
            width: parent.width - 2 * x
            anchors.top: bar.visible ? bar.bottom : header.bottom
            anchors.topMargin: Theme.px(bar.visible ? (Theme.low ? 8 : 18) : 26)
            anchors.bottom: tools.top
            anchors.bottomMargin: Theme.px(Theme.low ? 12 : 18)

            WarmUpChoices {
                id: choices
                anchors.fill: parent
                visible: page.choosing
                vm: page.vm
                onPicked: choice => {
                    page.picked = true
                    page.vm.choose(choice, page.used())
                }
                onSaid: words => page.announce(words)
            }
            WarmUpWords {
                id: words
                visible: !page.choosing
                width: (parent.width - Theme.px(40)) * (Theme.enlarged ? 0.58 : 0.5)
                height: parent.height
                tray: tools.tray
                letters: Math.min(Theme.frame, tools.letters)
                vm: page.vm
                pictured: field.visible && !Theme.enlarged
                onSaid: words => page.announce(words)
            }
            WarmUpField {
                id: field
                visible: page.vm.kind === "practise"
                anchors.right: parent.right
                width: parent.width - words.width - Theme.px(40)
                height: parent.height - (Theme.enlarged ? picture.size + Theme.gap : 0)
                vm: page.vm
            }
            Illustration {
                id: picture
                visible: !page.choosing && !words.pictured
                anchors.horizontalCenter: field.horizontalCenter
                y: field.visible ? room.height - size : (room.height - size) / 2
                size: field.visible ? room.height * 0.4 : Math.min(field.width, room.height)
                name: page.vm.picture
                mirror: page.vm.flipped
            }
        }
        WarmUpTools {
            id: tools
            x: Theme.side
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(Theme.low ? 18 : 30)
            vm: page.vm
            scrolls: words.visible && words.overflows
            onUnknown: page.vm.doNotKnow(page.used())
        }
    }
    // A lost arrow is pushed here, where the screen ends.
    Item {
        width: Theme.mm(40)
        height: Theme.mm(30)
        visible: desk.visible && page.vm.stage === "lost"

        Arrival {
            onArrived: page.vm.findArrow()
        }
    }
    CallSign {
        id: sign
        anchors.fill: parent
        visible: page.vm.calling
        who: page.vm.who
        onTakenBack: page.vm.takeBackCall()
    }
}
