pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One step: the bar, one sentence, and below it what the tutor answers and explains; answers where it is a question.
Item {
    id: panel
    required property LessonViewModel vm
    required property color accent
    readonly property Item answers: choices

    signal said(words: string)

    StepBar {
        id: bar
        bars: panel.vm.bars
        number: panel.vm.stepNumber
        count: panel.vm.stepCount
        nowColor: panel.accent
    }
    ScrollArea {
        id: area
        single: true

        // What must be seen, and what is left for breathing or for the explanation.
        readonly property real filled: say.height + remark.height + restart.height + hint.height + choices.height + 5 * spacing
        readonly property real free: height - 2 * edge - filled
        readonly property bool helps: panel.vm.remarkTone === "mistake" || panel.vm.hint !== ""
        readonly property bool explains: !helps || more.implicitHeight + spacing <= free
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(Theme.low ? 6 : 16)
        anchors.bottom: parent.bottom
        width: parent.width

        Ruby {
            id: say
            objectName: "lesson.say"
            width: parent ? (parent as Item).width : 0
            text: panel.vm.say
            pixelSize: Theme.instruction
            bold: true
            onPlainTextChanged: {
                area.toTop()
                panel.said(plainText)
            }
        }
        Item {
            width: 1
            height: Math.max(0, Math.min(Theme.px(32), (area.free - (more.visible ? more.implicitHeight : 0)) * 0.2))
        }
        Remark {
            id: remark
            text: panel.vm.watching ? Words.watch : panel.vm.remark
            tone: panel.vm.watching ? "info" : panel.vm.remarkTone
        }
        BigButton {
            id: restart
            objectName: "lesson.restart"
            visible: panel.vm.canRestart
            height: visible ? implicitHeight : 0
            text: Words.fromTheStart
            accent: Theme.muted
            pixelSize: Theme.body
            onChosen: panel.vm.restart()
        }
        Remark {
            id: hint
            text: panel.vm.hint
            tone: "hint"
        }
        AnswerChoices {
            id: choices
            width: parent ? (parent as Item).width : 0
            vm: panel.vm
        }
        RemarkCard {
            id: more
            width: parent ? (parent as Item).width : 0
            text: panel.vm.more
            tone: "more"
            visible: text !== "" && area.explains // what helps now comes first
        }
    }

    // What appears is also said.
    component Remark: RemarkCard {
        width: parent ? (parent as Item).width : 0
        onPlainTextChanged: {
            if (text !== "")
                area.toTop()
            panel.said(plainText)
        }
    }
}
