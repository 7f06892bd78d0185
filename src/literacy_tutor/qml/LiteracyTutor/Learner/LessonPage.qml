pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Phone
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A lesson: what to do now, beside it the phone, where the hand is; help always below the words. The phone is as large
// as a real one; magnified, it has the whole height of the window, and the header gives way.
TutorPage {
    id: page
    required property LessonViewModel vm
    readonly property color accent: Theme.track(vm.track)
    readonly property bool acting: vm.mode === "step" || vm.mode === "question"
    readonly property bool tall: Theme.magnified
    readonly property bool phoneLeft: Theme.phoneLeft
    annex: frame

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
            readonly property real gap: Theme.px(20)
            x: page.tall && page.phoneLeft ? frame.x + frame.width + gap : 0
            width: !page.tall ? page.width : page.phoneLeft ? page.width - x : frame.x - gap
            lead: page.tall && page.phoneLeft ? Theme.px(32) : Theme.side
            inset: page.tall && !page.phoneLeft ? Theme.px(20) : Theme.side
            homeName: "lesson.home"
            homeSpoken: Words.leaveLesson
            heading: page.vm.heading
            who: page.vm.who
            onHomeChosen: page.vm.goHome()
        }
        Item {
            id: panel
            readonly property real gap: Theme.px(page.phoneLeft ? 76 : 52) // a key beside the glass may be pointed at
            x: page.phoneLeft ? frame.x + frame.width + gap : Theme.side
            anchors.top: header.bottom
            anchors.topMargin: Theme.px(Theme.low ? 16 : 26)
            anchors.bottom: silence.visible ? silence.top : tools.top
            anchors.bottomMargin: Theme.px(Theme.low ? 12 : 18)
            width: page.width - 2 * Theme.side - frame.width - gap

            ScenePanel {
                id: scenePanel
                anchors.fill: parent
                single: true
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
                visible: page.vm.mode === "answered"
                vm: page.vm
                accent: page.accent
                onSaid: words => page.announce(words)
            }
        }
        SilenceSign {
            id: silence
            x: panel.x
            anchors.bottom: tools.top
            anchors.bottomMargin: Theme.px(Theme.low ? 10 : 14)
            width: panel.width
            why: page.vm.listening.notice
            onSaid: words => page.announce(words)
        }
        LessonTools {
            id: tools
            x: panel.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(Theme.enlarged || Theme.low ? 18 : 30)
            width: panel.width
            vm: page.vm
        }
        // On a dark page its edge would not be seen.
        Rectangle {
            visible: !Theme.bright
            anchors.fill: frame
            anchors.margins: -Theme.edge
            anchors.leftMargin: frame.margin - Theme.edge
            anchors.rightMargin: frame.margin - Theme.edge
            radius: 40 * frame.dp + Theme.edge
            color: "transparent"
            border.width: Theme.edge
            border.color: Theme.strongBorder
        }
        PhoneFrame {
            id: frame
            objectName: "phone.frame"
            readonly property real above: page.tall ? Theme.px(10) : header.height + Theme.px(14)
            readonly property real room: page.height - above - Theme.px(page.tall ? 10 : 14)
            // As large as it is in the hand, but no letter so small that the screen cannot draw it.
            readonly property real life: Math.max(Theme.mm(146), Theme.px(600))
            height: Math.min(room, page.tall ? room : life, page.width * 0.34 / 356 * 668)
            x: page.phoneLeft ? Theme.side : page.width - Theme.side - width
            y: above + (room - height) / 2
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
