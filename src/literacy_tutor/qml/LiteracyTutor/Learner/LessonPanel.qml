import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One step: the bar, one sentence, and below it what the tutor answers and explains; answers where it is a question.
Item {
    id: panel
    required property LessonViewModel vm
    required property color accent

    StepBar {
        id: bar
        bars: panel.vm.bars
        number: panel.vm.stepNumber
        count: panel.vm.stepCount
        nowColor: panel.accent
    }
    Ruby {
        id: say
        objectName: "lesson.say"
        anchors.top: bar.bottom
        anchors.topMargin: 14
        width: parent.width
        text: panel.vm.say
        pixelSize: Theme.instruction
        bold: true
    }
    ScrollArea {
        anchors.top: say.bottom
        anchors.topMargin: 18
        anchors.bottom: parent.bottom
        width: parent.width

        RemarkCard {
            width: parent ? (parent as Item).width : 0
            text: panel.vm.watching ? Words.watch : panel.vm.remark
            tone: panel.vm.watching ? "info" : panel.vm.remarkTone
        }
        RemarkCard {
            width: parent ? (parent as Item).width : 0
            text: panel.vm.hint
            tone: "hint"
        }
        RemarkCard {
            width: parent ? (parent as Item).width : 0
            text: panel.vm.more
            tone: "more"
        }
        Repeater {
            model: panel.vm.answers
            delegate: BigButton {
                required text
                required property string answer
                required property string sign
                objectName: "lesson.answer." + answer
                width: parent ? (parent as Item).width : 0
                iconName: sign
                accent: Theme.ink
                pixelSize: Theme.heading
                onChosen: panel.vm.answer(answer)
            }
        }
    }
}
