pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// How the minutes of an hour fall: know, prepare, do, ask.
Column {
    id: frame

    required property PlanViewModel vm
    readonly property var words: vm.words

    spacing: Theme.px(18)

    Heading {
        topPadding: 0
        text: frame.words.frame
    }
    Choices {
        name: "plan.length"
        rows: frame.vm.lengths
        spacing: Theme.px(12)
        onPicked: id => frame.vm.setLength(id)
    }
    Repeater {
        model: frame.vm.parts
        Column {
            id: part
            required property var model
            objectName: "plan.part." + model.id
            width: frame.width
            spacing: Theme.px(4)
            Flow {
                width: parent.width
                spacing: Theme.px(12)
                PlainText {
                    text: part.model.title
                    font.pixelSize: Theme.px(21) * Theme.textScale
                    font.bold: true
                }
                PlainText {
                    text: part.model.when
                    font.pixelSize: Theme.px(21) * Theme.textScale
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.px(16)
                radius: Theme.px(6)
                color: Theme.card
                border.width: 1
                border.color: Theme.border
                Rectangle {
                    x: parent.width * part.model.begins
                    width: parent.width * part.model.share
                    height: parent.height
                    radius: parent.radius
                    color: part.model.id === "do" ? Theme.procedures : Theme.basics
                }
            }
            Note {
                text: part.model.more
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        RowWords {
            objectName: "plan.begins"
            text: frame.vm.begins
        }
        ToolButton {
            objectName: "plan.earlier"
            accent: Theme.muted
            text: frame.words.earlier
            onChosen: frame.vm.moveBegin(-15)
        }
        ToolButton {
            objectName: "plan.later"
            accent: Theme.muted
            text: frame.words.later
            onChosen: frame.vm.moveBegin(15)
        }
    }
}
