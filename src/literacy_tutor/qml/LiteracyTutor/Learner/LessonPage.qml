pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Phone
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A lesson: what to do now on the left, the phone on the right, help always at the bottom left.
TutorPage {
    id: page
    required property LessonViewModel vm
    readonly property color accent: Theme.track(vm.track)
    readonly property bool acting: vm.mode === "step" || vm.mode === "question"
    annex: frame
    readonly property bool reflowed: Theme.textScale > 1.2 // large words: the tools lie under both columns

    title: header.plainHeading
    first: vm.calling ? sign : vm.mode === "question" ? lessonPanel.answers : vm.mode === "step" && frame.enabled ? frame : tools.first

    Connections {
        target: page.vm
        function onWatchingChanged(): void {
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
            homeName: "lesson.home"
            homeSpoken: Words.leaveLesson
            heading: page.vm.heading
            who: page.vm.who
            onHomeChosen: page.vm.goHome()
        }
        Item {
            id: panel
            x: Theme.side
            anchors.top: header.bottom
            anchors.topMargin: Theme.px(Theme.low ? 16 : 26)
            anchors.bottom: tools.top
            anchors.bottomMargin: Theme.px(Theme.low ? 12 : 18)
            width: frame.x - x - Theme.px(52)

            ScenePanel {
                id: scenePanel
                anchors.fill: parent
                single: true
                tray: tools.tray
                visible: page.vm.mode === "scene"
                vm: page.vm
            }
            LessonPanel {
                id: lessonPanel
                anchors.fill: parent
                visible: page.acting
                vm: page.vm
                accent: page.accent
                onSaid: words => page.announce(words)
            }
            AnswerPanel {
                id: answerPanel
                anchors.fill: parent
                anchors.topMargin: -edge
                single: true
                tray: tools.tray
                visible: page.vm.mode === "answered"
                vm: page.vm
                accent: page.accent
                onSaid: words => page.announce(words)
            }
        }
        LessonTools {
            id: tools
            x: Theme.side
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(page.reflowed || Theme.low ? 18 : 30)
            width: page.reflowed ? page.width - 2 * x : panel.width
            vm: page.vm
            scrolls: scenePanel.visible && scenePanel.overflows || answerPanel.visible && answerPanel.overflows
        }
        PhoneFrame {
            id: frame
            objectName: "phone.frame"
            readonly property real foot: page.reflowed ? page.height - tools.y : 0
            readonly property real room: page.height - header.height - foot - Theme.px(28)
            height: Math.min(room, page.width * 0.31 / 356 * 668)
            anchors.right: parent.right
            anchors.rightMargin: Theme.side
            y: header.height + Theme.px(14) + (room - height) / 2
            Accessible.role: Accessible.Grouping
            Accessible.name: Words.practicePhone
            phone: page.vm.phone
            practice: Words.practice
            powerLabel: Words.power
            louderLabel: Words.volumeUp
            quieterLabel: Words.volumeDown
            outlined: page.vm.outlined
            ghost: page.vm.ghost
            marks: page.vm.marks
            calm: Theme.calm
            enabled: page.vm.mode !== "scene" && !page.vm.watching
        }
        SideKeySign {
            frame: frame
            name: page.vm.outlined
            pressed: page.vm.ghost !== ""
        }
        FocusRing {
            id: ring
            readonly property Item here: page.Window.activeFocusItem
            anchors.fill: frame
            cornerRadius: frame.height * 0.06
            visible: frame.activeFocus && Hand.byKeys && here !== null && here.objectName === "" && page.vm.phone.typing === ""
        }
        // A press that turned to this page must not go on to the phone.
        MouseArea {
            anchors.fill: frame
            enabled: early.running
            onPressed: mouse => mouse.accepted = Hand.trembles(Date.now())
            Timer {
                id: early
                interval: Hand.trembleMs
                running: true
            }
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
