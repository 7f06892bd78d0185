pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What guests did since the program began: each with its lessons, and whose it turns out to be.
Item {
    id: page

    required property GuestsViewModel vm
    readonly property var words: vm.words

    component Line: PlainText {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.2
        font.pixelSize: Theme.px(20) * Theme.textScale
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Line {
            text: page.vm.empty === "" ? page.words.guestsMore ?? "" : ""
        }
        Line {
            objectName: "guests.empty"
            text: page.vm.empty
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Line {
            objectName: "guests.told"
            text: page.vm.told
            color: Theme.procedures
            font.bold: true
        }
        Repeater {
            model: page.vm.visits
            Rectangle {
                id: card
                required property var model
                width: parent.width
                height: all.height + Theme.px(32)
                radius: Theme.px(20)
                color: Theme.card
                border.width: model.chosen ? 2 * Theme.edge : Theme.edge
                border.color: model.chosen ? Theme.basics : Theme.border
                Column {
                    id: all
                    x: Theme.px(20)
                    y: Theme.px(16)
                    width: parent.width - 2 * x
                    spacing: Theme.gap
                    Line {
                        text: card.model.title
                        font.bold: true
                        font.pixelSize: Theme.px(22) * Theme.textScale
                    }
                    Line {
                        text: card.model.lessons
                    }
                    ToolButton {
                        objectName: "guests.choose." + card.model.id
                        width: Math.min(implicitWidth, parent.width)
                        accent: card.model.chosen ? Theme.muted : Theme.basics
                        text: (card.model.chosen ? page.words.notGiven : page.words.choose) ?? ""
                        spoken: card.model.title + " " + text
                        onChosen: page.vm.choose(card.model.id)
                    }
                    Loader {
                        active: card.model.chosen
                        visible: active
                        width: parent.width
                        sourceComponent: whose
                    }
                }
            }
        }
    }
    Component {
        id: whose
        Column {
            id: choice
            spacing: Theme.gap
            Line {
                text: page.words.whose ?? ""
                font.bold: true
            }
            LineField {
                objectName: "guests.search"
                width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
                hint: page.words.search ?? ""
                onTypedChanged: page.vm.search(typed)
            }
            Column {
                width: parent.width
                spacing: Theme.px(8)
                Repeater {
                    model: page.vm.people
                    PickLine {
                        required property var model
                        objectName: "guests.give." + model.id
                        width: choice.width
                        text: model.give
                        more: model.reading
                        onChosen: page.vm.give(model.id)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                LineField {
                    id: name
                    objectName: "guests.name"
                    width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
                    hint: page.words.newPerson ?? ""
                    onEntered: page.vm.giveToNew(typed)
                }
                ToolButton {
                    objectName: "guests.new"
                    width: Math.min(implicitWidth, parent.width)
                    iconName: "add"
                    text: page.words.addNew ?? ""
                    enabled: name.typed.trim() !== ""
                    onChosen: page.vm.giveToNew(name.typed)
                }
            }
        }
    }
}
