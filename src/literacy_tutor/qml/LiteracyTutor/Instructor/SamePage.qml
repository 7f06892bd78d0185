pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who was entered twice: two side by side, and whose name stays; below, any two, and whoever was joined before.
Item {
    id: page

    required property SameViewModel vm
    readonly property var words: vm.words

    component Line: PlainText {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.2
        font.pixelSize: Theme.px(20) * Theme.textScale
    }
    component Heading: Line {
        topPadding: Theme.px(10)
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Line {
            text: page.words.sameMore ?? ""
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.told !== ""
            PlainText {
                objectName: "same.told"
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
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
        Line {
            objectName: "same.none"
            text: page.vm.none
            color: Theme.muted
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
        Line {
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
                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(Theme.px(54), implicitHeight)
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                    text: line.model.says
                    font.pixelSize: Theme.px(20) * Theme.textScale
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
