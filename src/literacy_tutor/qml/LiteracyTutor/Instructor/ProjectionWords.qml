pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Learner
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What the class reads: the step's sentence as large as it fits; a question's answers, and what came of one; at the end,
// what one can do now.
ScrollArea {
    id: area
    required property ProjectionViewModel vm
    required property color accent
    readonly property LessonViewModel lesson: vm.lesson
    readonly property bool answered: lesson.mode === "answered" && !vm.finished
    readonly property real letters_: (answered && cues.count > 0 ? 28 : 34) * Theme.scale

    signal said(words: string)

    single: true
    spacing: Theme.px(18)

    Ruby {
        id: say
        objectName: "projection.say"
        readonly property real below: (remark.visible ? remark.height + area.spacing : 0) + (choices.visible ? choices.height + area.spacing : 0)
        readonly property real room: area.height - below - 2 * area.edge
        width: parent ? (parent as Item).width : 0
        visible: !area.vm.finished && !area.answered
        text: area.lesson.say
        bold: true
        pixelSize: sizes.fitting(room)
        onPlainTextChanged: {
            area.toTop()
            area.said(plainText)
        }

        Repeater {
            id: sizes
            model: [104, 92, 80, 70, 60, 52]
            Measure {
                required property real modelData
                width: say.width
                text: say.text
                pixelSize: modelData * Theme.scale
            }

            // The largest that leaves no word below the edge; a long one among many answers is scrolled.
            function fitting(room: real): real {
                let size = 0
                for (let i = 0; i < count; ++i) {
                    const tried = itemAt(i) as Measure
                    size = tried?.pixelSize ?? size
                    if (tried && tried.implicitHeight <= room)
                        break
                }
                return size || 52 * Theme.scale
            }
        }
    }
    RemarkCard {
        id: remark
        width: parent ? (parent as Item).width : 0
        text: area.vm.finished || area.answered ? "" : area.lesson.remark
        tone: area.lesson.remarkTone
        pixelSize: area.letters_
        onPlainTextChanged: area.said(plainText)
    }
    AnswerChoices {
        id: choices
        width: parent ? (parent as Item).width : 0
        vm: area.lesson
        visible: area.lesson.mode === "question" && !area.vm.finished
    }
    RemarkCard {
        width: parent ? (parent as Item).width : 0
        text: area.answered ? area.lesson.answerSays : ""
        tone: area.lesson.answerGood ? "praise" : "mistake"
        pixelSize: area.letters_
        onPlainTextChanged: {
            area.toTop()
            area.said(plainText)
        }
    }
    Repeater {
        id: cues
        model: area.lesson.cues
        delegate: CueCard {
            width: parent ? (parent as Item).width : 0
            visible: area.answered
            accent: area.accent
        }
    }
    BigButton {
        objectName: "projection.go_on"
        visible: area.answered
        text: area.lesson.goOnButton === "chooseAgain" ? Words.chooseAgain : Words.goOn
        look: "go"
        onChosen: area.lesson.goOn()
    }
    Ruby {
        width: parent ? (parent as Item).width : 0
        visible: area.vm.finished
        text: area.vm.words.finished ?? ""
        bold: true
        pixelSize: 48 * Theme.scale
    }
    Repeater {
        model: area.vm.can
        delegate: RemarkCard {
            required property var model
            width: parent ? (parent as Item).width : 0
            text: model.text
            tone: "praise"
            pixelSize: area.letters_
        }
    }
}
