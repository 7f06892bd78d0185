pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// After an answer: what happened, and the reasons, numbered as they are on the phone.
ScrollArea {
    id: panel
    required property LessonViewModel vm
    required property color accent

    signal said(words: string)

    spacing: Theme.px(cues.count > 0 ? 10 : 26)

    StepBar {
        visible: cues.count === 0
        bars: panel.vm.bars
        number: panel.vm.stepNumber
        count: panel.vm.stepCount
        nowColor: panel.accent
    }
    Ruby {
        visible: cues.count === 0
        width: parent ? (parent as Item).width : 0
        text: panel.vm.say
        pixelSize: Theme.instruction
        bold: true
    }
    RemarkCard {
        id: answer
        width: parent ? (parent as Item).width : 0
        text: panel.vm.answerSays
        tone: panel.vm.answerGood ? "praise" : "mistake"
        onPlainTextChanged: {
            panel.toTop()
            Qt.callLater(panel.reveal, answer) // once it has its height
            panel.said(plainText)
        }
    }
    Ruby {
        visible: text !== "" && cues.count > 0
        width: parent ? (parent as Item).width : 0
        text: panel.vm.cuesTitle
        pixelSize: Theme.heading
        bold: true
        lineHeight: 1.3
    }
    Repeater {
        id: cues
        model: panel.vm.cues
        delegate: CueCard {
            width: parent ? (parent as Item).width : 0
            accent: panel.accent
        }
    }
}
