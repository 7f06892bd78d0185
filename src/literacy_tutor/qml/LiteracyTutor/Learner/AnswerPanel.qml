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

    RemarkCard {
        width: parent ? (parent as Item).width : 0
        text: panel.vm.answerSays
        tone: panel.vm.answerGood ? "praise" : "mistake"
        onPlainTextChanged: {
            panel.toTop()
            panel.said(plainText)
        }
    }
    Ruby {
        visible: text !== "" && cues.count > 0
        width: parent ? (parent as Item).width : 0
        text: panel.vm.cuesTitle
        pixelSize: Theme.heading
        bold: true
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
