pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Back and the teacher on the left, as in a lesson; past it all and on with it on the right.
Item {
    id: tools
    required property WarmUpViewModel vm
    property bool scrolls: false
    readonly property Item tray: place
    readonly property Item first: onward.visible ? onward : back

    signal unknown

    // All words of the row in the size at which they just fit, also beside the button for scrolling.
    readonly property bool mayScroll: vm.kind !== "choose"
    readonly property string onwardWords: vm.kind !== "done" ? Words.goOn : vm.leadsToLesson ? Words.letUsStart : Words.goBack
    readonly property real scrollWidth: Math.max(downWords.implicitWidth, upWords.implicitWidth)
    readonly property real awayWidth: vm.kind === "done" ? againWords.implicitWidth : backWords.implicitWidth + Math.max(leastSkip, skipWords.implicitWidth)
    readonly property real onWidth: vm.mayNotKnow ? unknownWords.implicitWidth : Math.max(leastOn, onWords.implicitWidth)
    readonly property real wordsWidth: awayWidth + teacherWords.implicitWidth + onWidth + (mayScroll ? scrollWidth : 0)
    readonly property real leastSkip: Theme.px(110)
    readonly property real leastOn: Theme.px(160)
    readonly property real frames: 5 * 2 * Theme.px(20) + 4 * Theme.gap + 4 * Theme.px(12)
    readonly property real letters: Math.max(Theme.px(22), Math.floor(Theme.large * Math.min(1, (width - frames) / (wordsWidth + 4 * 1.3 * Theme.large))))
    readonly property real shrunk: letters / Theme.large

    height: Math.max(Theme.control, Math.ceil(Math.max(teacherWords.implicitHeight, backWords.implicitHeight) * shrunk) + 2 * Theme.px(10))

    component ToolWords: Measure {
        pixelSize: Theme.large
        lineHeight: 1.2
    }
    ToolWords {
        id: backWords
        text: Words.goBack
    }
    ToolWords {
        id: teacherWords
        text: Words.callTeacher
    }
    ToolWords {
        id: skipWords
        text: Words.skip
    }
    ToolWords {
        id: unknownWords
        text: Words.dontKnow
    }
    ToolWords {
        id: onWords
        text: tools.onwardWords
    }
    ToolWords {
        id: againWords
        text: Words.againButton
    }
    ToolWords {
        id: downWords
        text: Words.scrollDown
    }
    ToolWords {
        id: upWords
        text: Words.scrollUp
    }
    component Tool: BigButton {
        height: tools.height
        leftPadding: Theme.px(20)
        rightPadding: Theme.px(20)
        pixelSize: tools.letters
    }
    Row {
        spacing: Theme.gap
        Tool {
            id: back
            objectName: "warm_up.back"
            visible: tools.vm.kind !== "done"
            text: Words.goBack
            iconName: "arrow_back"
            accent: Theme.muted
            onChosen: tools.vm.goBack()
        }
        Tool {
            objectName: "warm_up.again"
            visible: tools.vm.kind === "done"
            text: Words.againButton
            iconName: "refresh"
            accent: Theme.muted
            onChosen: tools.vm.again()
        }
        Tool {
            objectName: "warm_up.call"
            text: Words.callTeacher
            iconName: "back_hand"
            accent: Theme.fraud
            onChosen: tools.vm.callTeacher()
        }
        Item {
            id: place
            visible: tools.scrolls
            width: tools.scrollWidth * tools.shrunk + 1.3 * tools.letters + Theme.px(52)
            height: tools.height
        }
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap
        Tool {
            objectName: "warm_up.skip"
            width: Math.max(implicitWidth, Math.floor(tools.leastSkip * tools.shrunk) + Theme.px(40))
            visible: tools.vm.kind !== "done"
            text: Words.skip
            accent: Theme.muted
            onChosen: tools.vm.skip()
        }
        Tool {
            objectName: "warm_up.unknown"
            visible: tools.vm.mayNotKnow
            text: Words.dontKnow
            iconName: "help"
            onChosen: tools.unknown()
        }
        Tool {
            id: onward
            objectName: "warm_up.go_on"
            visible: tools.vm.mayGoOn
            width: Math.max(implicitWidth, Math.floor(tools.leastOn * tools.shrunk) + Theme.px(40))
            text: tools.onwardWords
            look: tools.vm.kind !== "practise" || tools.vm.passed ? "go" : "outline"
            onChosen: tools.vm.goOn()
        }
    }
}
