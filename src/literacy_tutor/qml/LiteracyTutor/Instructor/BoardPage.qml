pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who is where, who calls, who is stuck and why: a tile each, those who need somebody first.
Item {
    id: page

    required property BoardViewModel vm
    property string opened: "" // whose words to tell are shown

    // Where letters are large, the first screen is theirs who need somebody; the others come after the counts.
    component Tiles: Flow {
        id: tiles
        required property bool needing
        readonly property int columns: Math.max(1, Math.floor((width + spacing) / (Theme.px(246) * Theme.textScale + spacing)))
        width: parent.width
        spacing: Theme.px(12)
        Repeater {
            model: tiles.needing && !Theme.enlarged ? null : page.vm.people
            StandingTile {
                required property var model
                objectName: "board.person." + model.learner
                visible: !Theme.enlarged || needs === tiles.needing
                width: Math.floor((tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns)
                name: model.name
                standing: model.state
                words: model.words
                lesson: model.lesson
                done: model.done
                steps: model.steps
                heard: model.heard
                seat: model.seat
                tell: model.tell
                opened: page.opened === model.learner
                openWords: page.vm.openWords
                onChosen: page.opened = opened ? "" : model.learner
                onLessonWanted: page.vm.openFor(model.learner)
            }
        }
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Tiles {
            needing: true
        }
        PlainText {
            objectName: "board.calm"
            width: parent.width
            visible: Theme.enlarged && text !== ""
            text: page.vm.calm
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(22) * Theme.textScale
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: classesRows.count > 1
            Repeater {
                id: classesRows
                model: page.vm.classes
                Chip {
                    required property var model
                    objectName: "board.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: teamsRows.count > 0
            Repeater {
                id: teamsRows
                model: page.vm.teams
                Chip {
                    required property var model
                    objectName: "board.team." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseTeam(model.id)
                }
            }
        }
        PlainText {
            objectName: "board.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.plan !== ""
            PlainText {
                objectName: "board.plan"
                width: Math.min(implicitWidth, parent.width - (Theme.enlarged ? 0 : toPlan.width + parent.spacing))
                height: Math.max(toPlan.height, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: page.vm.plan
                wrapMode: Text.Wrap
                lineHeight: 1.2
                font.pixelSize: Theme.px(21) * Theme.textScale
            }
            ToolButton {
                id: toPlan
                objectName: "board.toPlan"
                accent: Theme.muted
                iconName: "checklist"
                text: page.vm.toPlan
                onChosen: page.vm.planWanted()
            }
        }
        Grid {
            id: counts
            width: parent.width
            columns: Theme.enlarged ? 2 : 4
            spacing: Theme.gap
            Repeater {
                model: page.vm.counts
                Rectangle {
                    id: count
                    required property var model
                    width: (counts.width - (counts.columns - 1) * counts.spacing) / counts.columns
                    height: numbers.height + Theme.px(20)
                    radius: Theme.px(14)
                    color: Theme.card
                    border.width: model.alarms ? 2 * Theme.edge : Theme.edge
                    border.color: model.alarms ? Theme.alert : Theme.border
                    Column {
                        id: numbers
                        x: Theme.px(16)
                        y: Theme.px(10)
                        width: parent.width - 2 * x
                        spacing: Theme.px(4)
                        PlainText {
                            width: parent.width
                            text: count.model.label
                            wrapMode: Text.Wrap
                            color: Theme.muted
                            font.pixelSize: Theme.px(18) * Theme.textScale
                        }
                        PlainText {
                            text: count.model.count
                            font.bold: true
                            color: count.model.alarms ? Theme.alert : Theme.ink
                            font.pixelSize: Theme.px(32) * Theme.textScale
                        }
                    }
                }
            }
        }
        Tiles {
            needing: false
        }
        Column {
            width: parent.width
            spacing: Theme.px(8)
            visible: stumblesRows.count > 0
            PlainText {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.vm.stumblesTitle
                font.bold: true
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            Repeater {
                id: stumblesRows
                model: page.vm.stumbles
                Item {
                    id: stumble
                    required property var model
                    width: parent.width
                    height: Math.max(says.height, Theme.px(34))
                    PlainText {
                        id: says
                        width: parent.width * 0.58
                        text: stumble.model.words
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.px(19) * Theme.textScale
                    }
                    Rectangle {
                        x: parent.width * 0.6
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width * 0.28 * stumble.model.count / page.vm.most
                        height: Theme.px(22)
                        radius: Theme.px(6)
                        color: Theme.hint
                    }
                    PlainText {
                        x: parent.width * 0.6 + parent.width * 0.28 * stumble.model.count / page.vm.most + Theme.px(12)
                        anchors.verticalCenter: parent.verticalCenter
                        text: stumble.model.said
                        font.pixelSize: Theme.px(19) * Theme.textScale
                    }
                }
            }
        }
    }
}
