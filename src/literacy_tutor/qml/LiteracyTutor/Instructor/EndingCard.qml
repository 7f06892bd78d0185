pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one button that ends the class, the stick a copy goes on, and what came of each step.
CardBox {
    id: card

    required property ClosingViewModel vm
    readonly property var words: vm.words
    property bool elsewhere: false
    readonly property real letters: Theme.px(20) * Theme.textScale
    readonly property var signs: ({
        done: "check_circle", failed: "warning", left_out: "remove", running: "schedule", waiting: "radio_button_unchecked"
    })
    readonly property var colours: ({
        done: Theme.done, failed: Theme.alert, left_out: Theme.muted, running: Theme.basics, waiting: Theme.muted
    })

    height: column.height + 2 * column.y
    radius: Theme.px(18)

    component Line: PlainText {
        width: column.width
        wrapMode: Text.Wrap
        lineHeight: 1.25
        visible: text !== ""
        font.pixelSize: card.letters
    }

    Column {
        id: column
        x: Theme.px(22)
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        ToolButton {
            objectName: "closing.end"
            width: parent.width
            height: Math.max(Theme.px(72), implicitContentHeight + Theme.px(24))
            look: card.vm.well ? "outline" : "go" // it can be pressed again, and need not be
            iconName: "check_circle"
            pixelSize: Theme.px(24) * Theme.textScale
            text: card.words.end
            enabled: card.vm.canEnd
            onChosen: card.vm.endClass()
        }
        Line {
            text: steps.count === 0 ? card.words.endMore : ""
            color: Theme.muted
        }
        Line {
            objectName: "closing.hour"
            text: card.vm.hour
        }
        Line {
            objectName: "closing.last"
            text: card.vm.last
            color: Theme.muted
        }
        Line {
            id: told
            objectName: "closing.told"
            text: card.vm.told
            font.bold: true
            font.pixelSize: card.letters * 1.1
            color: card.vm.well ? Theme.done : Theme.alert
            Accessible.role: Accessible.AlertMessage
            onTextChanged: {
                if (told.text !== "")
                    Accessible.announce(told.text)
            }
        }
        Repeater {
            id: steps
            model: card.vm.steps
            Item {
                id: step
                required property var model
                required property int index
                width: column.width
                height: label.height + came.height + Theme.px(6)

                Icon {
                    id: sign
                    y: Theme.px(2)
                    name: card.signs[step.model.state]
                    color: card.colours[step.model.state]
                    size: card.letters * 1.3
                }
                PlainText {
                    id: label
                    x: sign.width + Theme.px(12)
                    width: parent.width - x
                    wrapMode: Text.Wrap
                    text: step.model.label
                    font.pixelSize: card.letters
                    font.bold: true
                }
                PlainText {
                    id: came
                    objectName: "closing.step." + step.index
                    x: label.x
                    y: label.height + Theme.px(2)
                    width: label.width
                    wrapMode: Text.Wrap
                    text: step.model.words
                    font.pixelSize: card.letters
                    color: card.colours[step.model.state]
                }
            }
        }
        PlainText {
            width: column.width
            wrapMode: Text.Wrap
            visible: card.vm.needsSheet || card.vm.stickWords !== "" || sticks.count > 0
            text: card.words.stick
            font.pixelSize: card.letters
            font.bold: true
        }
        Line {
            visible: card.vm.needsSheet
            text: card.words.needsSheet
        }
        ToolButton {
            objectName: "closing.makeSheet"
            visible: card.vm.needsSheet
            width: Math.min(implicitWidth, column.width)
            iconName: "description"
            text: card.words.makeSheet
            onChosen: card.vm.makeSheet()
        }
        Line {
            objectName: "closing.stickWords"
            text: card.vm.stickWords
        }
        Flow {
            width: parent.width
            spacing: Theme.px(10)
            visible: !card.vm.needsSheet

            Repeater {
                id: sticks
                model: card.vm.sticks
                Chip {
                    required property var model
                    objectName: "closing.stick." + model.title
                    text: model.title
                    marked: model.chosen
                    onChosen: card.vm.chooseStick(model.id)
                }
            }
            ToolButton {
                objectName: "closing.folder"
                width: Math.min(implicitWidth, column.width)
                look: "quiet"
                accent: Theme.muted
                text: card.words.otherFolder
                iconName: card.elsewhere ? "expand_less" : "expand_more"
                onChosen: card.elsewhere = !card.elsewhere
            }
        }
        LineField {
            id: folder
            objectName: "closing.path"
            visible: card.elsewhere && !card.vm.needsSheet
            width: parent.width
            label: card.words.folder
            onEntered: card.vm.chooseFolder(folder.typed)
        }
        ToolButton {
            objectName: "closing.useFolder"
            visible: folder.visible
            iconName: "check"
            text: card.words.useFolder
            enabled: folder.typed.trim() !== ""
            onChosen: card.vm.chooseFolder(folder.typed)
        }
    }
    Connections {
        target: card.vm
        function onChoseFolder(): void {
            card.elsewhere = false
            folder.clear()
        }
    }
}
