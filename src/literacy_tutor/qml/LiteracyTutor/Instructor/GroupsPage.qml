pragma ComponentBehavior: Bound

import QtQuick
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

    PageScroll {
        Choices {
            name: "groups.class"
            rows: page.vm.classes
            least: 2
            onPicked: id => {
                page.moving = page.opened = ""
                page.vm.chooseClass(id)
            }
        }
        EmptyWords {
            objectName: "groups.empty"
            text: page.vm.empty
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
        Note {
            visible: page.vm.canMake
            text: page.words.moveHint
        }
        Sentence {
            objectName: "groups.sameSeats"
            text: page.vm.sameSeats
            color: Theme.hint
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
        ClassHelpers {
            width: parent.width
            vm: page.vm
        }
    }
}
