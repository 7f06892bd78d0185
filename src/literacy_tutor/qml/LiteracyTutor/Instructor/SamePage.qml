pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who was entered twice: two side by side, and whose name stays; below, any two, and whoever was joined before.
Item {
    id: page

    required property SameViewModel vm
    readonly property var words: vm.words

    PageScroll {
        Sentence {
            text: page.words.sameMore ?? ""
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.told !== ""
            RowWords {
                objectName: "same.told"
                text: page.vm.told
                color: Theme.procedures
                font.pixelSize: Theme.px(22) * Theme.textScale
                font.bold: true
            }
            ToolButton {
                objectName: "same.undo"
                visible: page.vm.canUndo
                iconName: "undo"
                accent: Theme.muted
                text: page.words.undo ?? ""
                onChosen: page.vm.takeBack()
            }
        }
        Note {
            objectName: "same.none"
            text: page.vm.none
        }
        Column {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.vm.pairs
                PairCard {
                    required property var model
                    width: parent.width
                    words: page.words
                    pair: model.pair
                    faces: model.faces
                    onKept: stays => page.vm.keep(stays, model.pair)
                    onPartedFor: page.vm.keepApart(model.pair)
                }
            }
        }
        Heading {
            text: page.words.pickTwo ?? ""
        }
        Sentence {
            objectName: "same.picked"
            text: page.vm.picked
        }
        LineField {
            objectName: "same.search"
            width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
            hint: page.words.search ?? ""
            onTypedChanged: page.vm.search(typed)
        }
        Column {
            width: parent.width
            spacing: Theme.px(8)
            Repeater {
                model: page.vm.found
                PickLine {
                    required property var model
                    objectName: "same.pick." + model.id
                    width: parent.width
                    text: model.name
                    more: model.more
                    onChosen: page.vm.choose(model.id)
                }
            }
        }
        Heading {
            visible: before.count > 0
            text: page.words.joinedBefore ?? ""
        }
        Repeater {
            id: before
            model: page.vm.joined
            Flow {
                id: line
                required property var model
                width: parent.width
                spacing: Theme.gap
                RowWords {
                    text: line.model.says
                }
                ToolButton {
                    objectName: "same.part." + line.model.id
                    accent: Theme.muted
                    text: page.words.part ?? ""
                    spoken: line.model.says + " " + text
                    onChosen: page.vm.part(line.model.id)
                }
            }
        }
    }
}
