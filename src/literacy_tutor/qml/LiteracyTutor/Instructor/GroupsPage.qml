pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The groups of a class, with their helpers and everybody's seat. Nobody is dragged: who moves is touched, then where to.
Item {
    id: page

    required property GroupsViewModel vm
    readonly property var words: vm.words
    property string moving: "" // the id of who goes into another group
    property string opened: "" // the group that is changed

    function move(learner: string, team: string): void {
        moving = ""
        vm.put(learner, team)
    }

    Connections {
        target: page.vm
        function onAdded(): void {
            newHelper.clear()
        }
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: chips.count > 1
            Repeater {
                id: chips
                model: page.vm.classes
                Chip {
                    required property var model
                    objectName: "groups.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: {
                        page.moving = page.opened = ""
                        page.vm.chooseClass(model.id)
                    }
                }
            }
        }
        PlainText {
            objectName: "groups.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.canMake
            ToolButton {
                objectName: "groups.divide"
                visible: page.vm.canDivide
                look: "filled"
                iconName: "group"
                text: page.words.divide
                onChosen: page.vm.divide()
            }
            ToolButton {
                objectName: "groups.undo"
                visible: page.vm.canUndo
                iconName: "undo"
                text: page.words.undoDivide
                onChosen: page.vm.undoDivide()
            }
            ToolButton {
                objectName: "groups.make"
                accent: Theme.muted
                iconName: "add"
                text: page.words.makeTeam
                onChosen: page.vm.makeTeam()
            }
        }
        PlainText {
            width: parent.width
            visible: page.vm.canMake
            text: page.words.moveHint
            wrapMode: Text.Wrap
            color: Theme.muted
            lineHeight: 1.2
            font.pixelSize: Theme.px(19) * Theme.textScale
        }
        PlainText {
            objectName: "groups.sameSeats"
            width: parent.width
            visible: text !== ""
            text: page.vm.sameSeats
            wrapMode: Text.Wrap
            color: Theme.hint
            lineHeight: 1.2
            font.pixelSize: Theme.px(20) * Theme.textScale
        }
        Grid {
            id: cards
            width: parent.width
            columns: Math.max(1, Math.floor((width + spacing) / (Theme.px(330) * Theme.textScale + spacing)))
            spacing: Theme.gap
            Repeater {
                model: page.vm.teams
                GroupCard {
                    id: card
                    required property var model
                    objectName: "groups.team." + model.id
                    width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns
                    words: page.words
                    team: model.id
                    title: model.title
                    count: model.count
                    led: model.led
                    people: model.people
                    helpers: model.helpers
                    moving: page.moving
                    opened: page.opened === model.id && model.id !== ""
                    onTouched: learner => page.moving = page.moving === learner ? "" : learner
                    onTakenOut: page.move(page.moving, "")
                    onPut: page.move(page.moving, model.id)
                    onSeated: (learner, seat) => page.vm.takeSeat(learner, seat)
                    onChange: page.opened = opened ? "" : model.id
                    onRenamed: title => page.vm.renameTeam(model.id, title)
                    onLedBy: helper => page.vm.lead(model.id, helper)
                    onDropped: {
                        page.opened = ""
                        page.vm.dropTeam(model.id)
                    }
                }
            }
        }
        PlainText {
            width: parent.width
            topPadding: Theme.px(10)
            text: page.words.helpers
            wrapMode: Text.Wrap
            font.bold: true
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        PlainText {
            width: parent.width
            text: page.words.helpersMore
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.px(19) * Theme.textScale
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            LineField {
                id: newHelper
                objectName: "groups.helper"
                hint: page.words.newHelper
                width: Math.min(parent.width, Theme.px(340) * Theme.textScale)
                onEntered: page.vm.addHelper(typed)
            }
            ToolButton {
                objectName: "groups.addHelper"
                iconName: "add"
                text: page.words.addHelper
                enabled: newHelper.typed.trim() !== ""
                onChosen: page.vm.addHelper(newHelper.typed)
            }
        }
        SetAside {
            width: parent.width
            title: ""
            rows: page.vm.helpers
            folds: false
            role: "name"
            back: page.words.dismissHelper
            button: "groups.dismiss"
            onReturned: id => page.vm.dismissHelper(id)
        }
        SetAside {
            width: parent.width
            title: page.words.formerHelpers
            rows: page.vm.former
            role: "name"
            back: page.words.bringBack
            button: "groups.callBack"
            onReturned: id => page.vm.callBackHelper(id)
        }
    }
}
