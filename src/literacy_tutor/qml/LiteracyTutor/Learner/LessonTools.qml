pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What helps, always at the same places: listen, hint, teacher; the one way on takes the hint's place.
Flow {
    id: tools
    required property LessonViewModel vm
    readonly property ListeningViewModel listening: vm.listening
    readonly property bool acting: vm.mode === "step" || vm.mode === "question"
    readonly property Item first: vm.mode === "scene" ? begin : vm.mode === "answered" ? onward : listen

    // All words of a row in the size at which they just fit, whichever of them are shown; large words, and where
    // there is little room, have no signs, and large ones are few.
    readonly property string listenWords: Theme.enlarged ? Words.listen : Words.listenAgain
    readonly property real bare: listen1.implicitWidth + middleWords + teacher.implicitWidth
    readonly property real middleWords: Math.max(hint1.implicitWidth, hint2.implicitWidth, hint3.implicitWidth)
    readonly property bool signs: !Theme.enlarged && fit(true) >= Theme.px(22) / Theme.large
    readonly property real pad: 2 * Theme.px(20) + 2 // words are set in whole pixels
    readonly property real signGap: signs ? Theme.px(12) : 0
    readonly property real sign: signs ? 1.3 * Theme.large : 0
    readonly property real frames: framesWith(signs)
    readonly property real wordsWidth: bare + 3 * sign
    readonly property real fitting: Math.min(1, fit(signs))
    readonly property real letters: Math.max(Math.floor(Math.min(Theme.large * fitting, Theme.px(36))), Theme.px(22))
    readonly property real shrunk: letters / Theme.large
    readonly property real spare: Math.max(0, (width - frames - wordsWidth * shrunk) / 3)

    readonly property real tall: Math.max(Theme.control, Math.ceil(shrunk * Math.max(listen1.implicitHeight, hint3.implicitHeight, teacher.implicitHeight)) + 2 * Theme.px(10))

    function framesWith(signs: bool): real {
        return 3 * (pad + (signs ? Theme.px(12) : 0)) + 2 * spacing
    }
    function fit(signs: bool): real {
        return (width - framesWith(signs)) / (bare + (signs ? 3 * 1.3 * Theme.large : 0))
    }
    function slot(words: real): real {
        return Math.floor((words + sign) * shrunk + signGap + pad + spare)
    }

    spacing: Theme.gap

    component ToolWords: Measure {
        pixelSize: Theme.large
        lineHeight: 1.2
    }
    ToolWords {
        id: listen1
        text: tools.listenWords
    }
    ToolWords {
        id: hint1
        text: Words.hint
    }
    ToolWords {
        id: hint2
        text: Words.moreHint
    }
    ToolWords {
        id: hint3
        text: Words.doItForMe
    }
    ToolWords {
        id: teacher
        text: Words.callTeacher
    }

    readonly property real listenWidth: slot(listen1.implicitWidth)
    readonly property real middleWidth: slot(middleWords)
    readonly property real callWidth: Math.max(slot(teacher.implicitWidth), spare > 0 ? width - listenWidth - middleWidth - 2 * spacing : 0)

    // A click leaves the keyboard in the phone, so that what is typed next arrives there.
    component Tool: BigButton {
        focusPolicy: Qt.TabFocus
        height: tools.tall
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        pixelSize: tools.letters
    }

    Tool {
        id: listen
        objectName: "lesson.listen"
        width: tools.listenWidth
        text: tools.listening.byItself ? tools.listenWords : Words.listen
        iconName: !tools.signs ? "" : tools.listening.silent !== "" ? "volume_off" : tools.listening.heard ? "graphic_eq" : "volume_up"
        accent: Theme.basics
        onChosen: tools.listening.again()
    }
    Item {
        width: tools.middleWidth
        height: tools.tall

        Tool {
            id: begin
            objectName: "lesson.begin"
            anchors.fill: parent
            visible: tools.vm.mode === "scene"
            text: Words.letUsStart
            look: "go"
            onChosen: tools.vm.begin()
        }
        Tool {
            id: onward
            objectName: "lesson.go_on"
            anchors.fill: parent
            visible: tools.vm.mode === "answered"
            text: tools.vm.goOnButton === "chooseAgain" ? Words.chooseAgain : Words.goOn
            look: "go"
            onChosen: tools.vm.goOn()
        }
        Tool {
            objectName: "lesson.hint"
            anchors.fill: parent
            visible: tools.acting && tools.vm.hintButton !== "" && !tools.vm.watching
            text: tools.vm.hintButton === "doItForMe" ? Words.doItForMe : tools.vm.hintButton === "moreHint" ? Words.moreHint : Words.hint
            iconName: tools.signs ? "lightbulb" : ""
            accent: Theme.hint
            onChosen: tools.vm.askHint()
        }
    }
    Tool {
        objectName: "lesson.call"
        width: tools.callWidth
        text: Words.callTeacher
        iconName: tools.signs ? "back_hand" : ""
        accent: Theme.fraud
        onChosen: tools.vm.callTeacher()
    }
}
