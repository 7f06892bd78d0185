pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What helps, always at the same places: again, hint, teacher; or the one way on in the place of the first two.
Flow {
    id: tools
    required property LessonViewModel vm
    property bool scrolls: false // what stands above is too long, and its button stands in the tray
    readonly property Item tray: slotForScrolling
    readonly property bool acting: vm.mode === "step" || vm.mode === "question"
    readonly property real twoSlots: undoWidth + spacing + hintWidth
    readonly property real onwardWidth: scrolls ? Math.max(undoWidth, onward.implicitWidth) : twoSlots
    readonly property Item first: vm.mode === "scene" ? begin : vm.mode === "answered" ? onward : undo

    // All words of a row in the size at which they just fit, whichever of them are shown.
    readonly property real frames: 3 * (2 * Theme.px(20) + Theme.px(12)) + 2 * spacing
    readonly property real wordsWidth: again.implicitWidth + Math.max(hint1.implicitWidth, hint2.implicitWidth, hint3.implicitWidth) + teacher.implicitWidth + 3 * 1.3 * Theme.large
    readonly property real fitting: Math.min(1, (width - frames) / wordsWidth)
    readonly property real letters: Math.max(Math.floor(Theme.large * fitting), Theme.px(22))
    readonly property real shrunk: letters / Theme.large
    readonly property real spare: Math.max(0, (width - frames - wordsWidth * shrunk) / 3)

    readonly property real tall: Math.max(Theme.control, Math.ceil(shrunk * Math.max(again.implicitHeight, hint3.implicitHeight, teacher.implicitHeight)) + 2 * Theme.px(10))

    function slot(words: real): real {
        return Math.floor(words * shrunk + 1.3 * letters + Theme.px(12) + 2 * Theme.px(20) + spare)
    }

    spacing: Theme.gap

    component Measure: Ruby {
        visible: false
        bold: true
        pixelSize: Theme.large
        lineHeight: 1.2
        Accessible.ignored: true
    }
    Measure {
        id: again
        text: Words.undo
    }
    Measure {
        id: hint1
        text: Words.hint
    }
    Measure {
        id: hint2
        text: Words.moreHint
    }
    Measure {
        id: hint3
        text: Words.doItForMe
    }
    Measure {
        id: teacher
        text: Words.callTeacher
    }

    readonly property real undoWidth: slot(again.implicitWidth)
    readonly property real hintWidth: slot(Math.max(hint1.implicitWidth, hint2.implicitWidth, hint3.implicitWidth))
    readonly property real callWidth: Math.max(slot(teacher.implicitWidth), spare > 0 ? width - undoWidth - hintWidth - 2 * spacing : 0)

    // A click leaves the keyboard in the phone, so that what is typed next arrives there.
    component Tool: BigButton {
        focusPolicy: Qt.TabFocus
        height: tools.tall
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        pixelSize: tools.letters
    }

    Tool {
        id: begin
        objectName: "lesson.begin"
        visible: tools.vm.mode === "scene"
        width: tools.onwardWidth
        text: Words.letUsStart
        look: "go"
        onChosen: tools.vm.begin()
    }
    Tool {
        id: onward
        objectName: "lesson.go_on"
        visible: tools.vm.mode === "answered"
        width: tools.onwardWidth
        text: tools.vm.goOnButton === "chooseAgain" ? Words.chooseAgain : Words.goOn
        look: "go"
        onChosen: tools.vm.goOn()
    }
    Tool {
        id: undo
        objectName: "lesson.undo"
        visible: tools.acting
        width: tools.undoWidth
        text: Words.undo
        iconName: "undo"
        accent: Theme.basics
        onChosen: tools.vm.undo()
    }
    Item {
        id: slotForScrolling
        visible: tools.acting || tools.scrolls
        width: tools.acting ? tools.hintWidth : tools.twoSlots - tools.onwardWidth - tools.spacing
        height: tools.tall

        Tool {
            objectName: "lesson.hint"
            anchors.fill: parent
            visible: tools.acting && tools.vm.hintButton !== "" && !tools.vm.watching
            text: tools.vm.hintButton === "doItForMe" ? Words.doItForMe : tools.vm.hintButton === "moreHint" ? Words.moreHint : Words.hint
            iconName: "lightbulb"
            accent: Theme.hint
            onChosen: tools.vm.askHint()
        }
    }
    Tool {
        objectName: "lesson.call"
        width: tools.callWidth
        text: Words.callTeacher
        iconName: "back_hand"
        accent: Theme.fraud
        onChosen: tools.vm.callTeacher()
    }
}
