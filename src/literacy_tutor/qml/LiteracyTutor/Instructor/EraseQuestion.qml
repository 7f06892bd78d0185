pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Their picture is asked for, so that nobody goes for somebody else.
Column {
    id: question

    required property EraseViewModel vm

    spacing: Theme.gap
    Heading {
        text: question.vm.question
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: question.vm.pictures
            PictureButton {
                required property var model
                objectName: "erase.picture." + model.sign
                patient: false
                side: Theme.px(84) * Math.min(1.5, Theme.textScale)
                iconName: model.sign
                disc: model.disc
                says: model.says.replace(/｜|《[^》]*》/g, "")
                marked: model.chosen
                onChosen: question.vm.pick(model.sign)
            }
        }
    }
    Sentence {
        objectName: "erase.wrong"
        text: question.vm.wrong
        color: Theme.hint
    }
    ToolButton {
        objectName: "erase.goOn"
        width: Math.min(implicitWidth, parent.width)
        accent: Theme.fraud
        text: question.vm.goOn
        enabled: question.vm.canGoOn
        onChosen: question.vm.askOnce()
    }
}
