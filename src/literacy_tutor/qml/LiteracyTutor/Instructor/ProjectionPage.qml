pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Learner
import LiteracyTutor.Phone
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// In front of the class: the phone as high as the window, one sentence read from the last row, and nobody's name.
TutorPage {
    id: page
    required property ProjectionViewModel vm
    readonly property LessonViewModel lesson: vm.lesson
    readonly property color accent: Theme.track(lesson.track)
    readonly property real margin: Theme.px(40)
    readonly property bool phoneLeft: Theme.phoneLeft

    annex: frame
    title: vm.stepWords
    first: tools.first
    leaves: true
    onEscaped: vm.leave()

    Item {
        id: panel
        x: page.phoneLeft ? frame.x + frame.width + Theme.px(76) : page.margin // a key beside the glass may be pointed at
        width: page.width - frame.width - 2 * page.margin - Theme.px(page.phoneLeft ? 56 : 36)
        height: page.height

        StepBar {
            id: bar
            y: Theme.px(28)
            bars: page.lesson.bars
            number: page.lesson.stepNumber
            count: page.lesson.stepCount
            nowColor: page.accent
            visible: !page.vm.finished
        }
        ProjectionWords {
            objectName: "projection.words"
            anchors.top: bar.bottom
            anchors.topMargin: Theme.px(14)
            anchors.bottom: tools.top
            anchors.bottomMargin: Theme.px(14)
            width: parent.width
            vm: page.vm
            accent: page.accent
            onSaid: words => page.announce(words)
        }
        ProjectionTools {
            id: tools
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            width: parent.width
            vm: page.vm
            onScreenWanted: page.vm.changeScreen(page.Window.window)
        }
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
        height: Math.min(page.height - Theme.px(16), page.width * 0.44 / 356 * 668)
        x: page.phoneLeft ? page.margin : page.width - page.margin - width
        y: (page.height - height) / 2
        Accessible.role: Accessible.Grouping
        Accessible.name: Words.practicePhone
        phone: page.lesson.phone
        practice: Words.practice
        powerLabel: Words.power
        louderLabel: Words.volumeUp
        quieterLabel: Words.volumeDown
        outlined: page.lesson.outlined
        ghost: page.lesson.ghost
        marks: page.lesson.marks
        calm: Theme.calm
        enabled: !page.vm.finished
    }
    SideKeySign {
        frame: frame
        name: page.lesson.outlined
        pressed: page.lesson.ghost !== ""
    }
    LargePointer {
        objectName: "projection.hand"
        anchors.fill: parent
        visible: page.vm.pointer
        over: page
    }
}
