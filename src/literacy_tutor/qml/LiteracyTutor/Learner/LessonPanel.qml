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
    property bool explaining: false
    property RemarkCard news: null // what has just appeared, the uppermost

    signal said(words: string)

    function tell(card: RemarkCard): void {
        news = news ?? card
        seeing.start()
    }

    // Once everything that appears with it has its words.
    Timer {
        id: seeing
        interval: 0
        onTriggered: {
            if (panel.news.tone !== "praise") // it is for the step before, and this one's words come first
                area.reveal(panel.news)
            panel.news = null
        }
    }

    Item {
        width: undo.x - Theme.gap
        height: undo.height

        StepBar {
            anchors.verticalCenter: parent.verticalCenter
            bars: panel.vm.bars
            number: panel.vm.stepNumber
            count: panel.vm.stepCount
            nowColor: panel.accent
        }
    }
    BigButton {
        id: undo
        objectName: "lesson.undo"
        anchors.right: parent.right
        focusPolicy: Qt.TabFocus // a click leaves the keyboard in the phone
        implicitHeight: Math.max(Theme.px(64), implicitContentHeight)
        leftPadding: Theme.px(16)
        rightPadding: Theme.px(16)
        text: Words.undo
        iconName: "undo"
        accent: Theme.muted
        pixelSize: Theme.frame
        onChosen: panel.vm.undo()
    }
    ScrollArea {
        id: area
        single: true

        // What must be seen, and what is left for breathing or for the explanation.
        readonly property real filled: say.height + remark.height + restart.height + hint.height + choices.height + 5 * spacing
        readonly property real free: height - 2 * edge - filled
        readonly property bool helps: panel.vm.remarkTone === "mistake" || panel.vm.hint !== ""
        readonly property bool answersFirst: Theme.enlarged && choices.visible && panel.vm.remarkTone === "praise"
        readonly property bool explains: !helps || more.implicitHeight + spacing <= free
        anchors.top: undo.bottom
        anchors.topMargin: Theme.px(Theme.low ? 2 : 8)
        anchors.bottom: parent.bottom
        width: parent.width

        Ruby {
            id: say
            objectName: "lesson.say"
            width: parent ? (parent as Item).width : 0
            text: panel.vm.say
            // So long that it would have to be scrolled, or the answers to it, it is set smaller.
            readonly property real below: choices.visible ? choices.height + 2 * area.spacing : Theme.control + Theme.gap
            readonly property real room: area.height - below - 2 * area.edge
            pixelSize: largest.implicitHeight <= room ? largest.pixelSize : larger.implicitHeight <= room ? larger.pixelSize : Math.min(Theme.instruction, 51 * Theme.scale)
            bold: true
            onPlainTextChanged: {
                panel.explaining = false
                area.toTop()
                panel.said(plainText)
            }

            Measure {
                id: largest
                width: say.width
                text: say.text
                pixelSize: Theme.instruction
            }
            Measure {
                id: larger
                width: say.width
                text: say.text
                pixelSize: Math.min(Theme.instruction, 60 * Theme.scale)
            }
        }
        Item {
            visible: height > 0
            width: 1
            height: Math.max(0, Math.min(Theme.px(32), (area.free - (more.visible ? more.implicitHeight : 0)) * 0.2))
        }
        Remark {
            id: remark
            text: panel.vm.watching ? Words.watch : area.answersFirst ? "" : panel.vm.remark
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
        Remark {
            text: area.answersFirst ? panel.vm.remark : ""
            tone: "praise"
        }
        RemarkCard {
            id: more
            width: parent ? (parent as Item).width : 0
            text: panel.vm.more
            tone: "more"
            // Large words leave no room for it, and what helps now comes first.
            visible: text !== "" && (Theme.enlarged ? panel.explaining : area.explains)
        }
        BigButton {
            objectName: "lesson.explain"
            visible: Theme.enlarged && !panel.explaining && panel.vm.more !== ""
            text: Words.explain
            iconName: "info"
            accent: Theme.muted
            pixelSize: Theme.body
            onChosen: {
                panel.explaining = true
                panel.tell(more)
                panel.said(more.plainText)
            }
        }
    }

    // What appears is also said.
    component Remark: RemarkCard {
        id: answer
        width: parent ? (parent as Item).width : 0
        onPlainTextChanged: {
            if (text !== "")
                panel.tell(answer)
            else
                area.toTop() // what there is to do is seen again
            panel.said(plainText)
        }
    }
}
