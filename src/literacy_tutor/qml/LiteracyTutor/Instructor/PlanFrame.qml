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

    PlainText {
        width: parent.width
        text: frame.words.frame
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        Repeater {
            model: frame.vm.lengths
            Chip {
                required property var model
                objectName: "plan.length." + model.id
                text: model.title
                marked: model.chosen
                onChosen: frame.vm.setLength(model.id)
            }
        }
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
            PlainText {
                width: parent.width
                text: part.model.more
                wrapMode: Text.Wrap
                color: Theme.muted
                font.pixelSize: Theme.px(19) * Theme.textScale
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        PlainText {
            objectName: "plan.begins"
            text: frame.vm.begins
            height: Math.max(Theme.px(54), implicitHeight)
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.px(21) * Theme.textScale
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
