pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What is done in an hour, and by whom: the plan at the left, what it can be made of at the right.
Item {
    id: page

    required property PlanViewModel vm
    readonly property var words: vm.words
    property bool people: false // each of them can be chosen
    readonly property bool beside: !Theme.enlarged && width > Theme.px(900)
    readonly property real planWidth: beside ? (width - Theme.px(32)) * 0.58 : width
    readonly property real choiceWidth: beside ? width - Theme.px(32) - planWidth : width

    component Title: PlainText {
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        PlanHours {
            width: parent.width
            vm: page.vm
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)
            visible: page.vm.title !== "" && audiences.count > 0
            Repeater {
                id: audiences
                model: page.vm.audiences
                Chip {
                    required property var model
                    objectName: "plan.for." + model.id
                    visible: !model.person || page.people || model.chosen
                    text: model.title
                    more: model.more
                    marked: model.chosen
                    onChosen: page.vm.chooseAudience(model.id)
                }
            }
            ToolButton {
                objectName: "plan.people"
                look: "quiet"
                accent: Theme.muted
                iconName: page.people ? "expand_less" : "expand_more"
                text: page.people ? page.words.fewerPeople : page.words.oneByOne
                onChosen: page.people = !page.people
            }
        }
        Grid {
            width: parent.width
            visible: page.vm.title !== ""
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.px(32)
            rowSpacing: Theme.px(28)

            Column {
                width: page.planWidth
                spacing: Theme.px(12)
                Title {
                    objectName: "plan.planned"
                    text: page.vm.planned
                }
                Row {
                    width: parent.width
                    spacing: Theme.px(8)
                    Icon {
                        y: (said.height - height) / 2
                        visible: page.vm.said !== ""
                        name: "check_circle"
                        size: Theme.px(24) * Theme.textScale
                        color: Theme.procedures
                    }
                    PlainText {
                        id: said
                        objectName: "plan.said"
                        width: parent.width - x
                        text: page.vm.said !== "" ? page.vm.said : page.words.keptAtOnce
                        wrapMode: Text.Wrap
                        lineHeight: 1.2
                        color: page.vm.said !== "" ? Theme.procedures : Theme.muted
                        font.pixelSize: Theme.px(20) * Theme.textScale
                    }
                }
                PlainText {
                    objectName: "plan.shared"
                    width: parent.width
                    visible: text !== ""
                    text: page.vm.shared
                    wrapMode: Text.Wrap
                    lineHeight: 1.2
                    font.pixelSize: Theme.px(20) * Theme.textScale
                }
                ToolButton {
                    objectName: "plan.restore"
                    visible: page.vm.restore !== ""
                    accent: Theme.muted
                    iconName: "undo"
                    text: page.vm.restore
                    onChosen: page.vm.backToShared()
                }
                Row {
                    width: parent.width
                    spacing: Theme.px(8)
                    visible: page.vm.fit !== ""
                    Icon {
                        y: Theme.px(2)
                        name: page.vm.over ? "schedule" : "check"
                        size: Theme.px(24) * Theme.textScale
                        color: page.vm.over ? Theme.hint : Theme.procedures
                    }
                    PlainText {
                        objectName: "plan.fit"
                        width: parent.width - x
                        text: page.vm.fit
                        wrapMode: Text.Wrap
                        lineHeight: 1.2
                        color: page.vm.over ? Theme.hint : Theme.ink
                        font.pixelSize: Theme.px(20) * Theme.textScale
                        font.bold: page.vm.over
                    }
                }
                PlainText {
                    objectName: "plan.nothing"
                    width: parent.width
                    visible: lines.count === 0
                    text: page.words.nothing
                    wrapMode: Text.Wrap
                    lineHeight: 1.3
                    font.pixelSize: Theme.px(22) * Theme.textScale
                }
                ToolButton {
                    objectName: "plan.copyLast"
                    visible: page.vm.canCopy
                    iconName: "history"
                    text: page.words.copyLast
                    onChosen: page.vm.copyLast()
                }
                Repeater {
                    id: lines
                    model: page.vm.lines
                    PlanLine {
                        required property var model
                        required property int index
                        objectName: "plan.line." + lesson
                        width: page.planWidth
                        words: page.words
                        lesson: model.lesson
                        title: model.title
                        more: model.more
                        fits: model.fits
                        ordered: page.vm.inOrder
                        place: index
                        count: lines.count
                        onMoved: places => page.vm.move(lesson, places)
                        onRemoved: page.vm.remove(lesson)
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(12)
                    Repeater {
                        model: [
                            { name: "plan.review", says: page.words.review, review: true },
                            { name: "plan.noReview", says: page.words.noReview, review: false }
                        ]
                        Chip {
                            required property var modelData
                            objectName: modelData.name
                            text: modelData.says
                            marked: page.vm.review === modelData.review
                            onChosen: page.vm.reviewFirst(modelData.review)
                        }
                    }
                    Repeater {
                        model: [
                            { name: "plan.inOrder", says: page.words.inOrder, ordered: true },
                            { name: "plan.free", says: page.words.free, ordered: false }
                        ]
                        Chip {
                            required property var modelData
                            objectName: modelData.name
                            visible: lines.count > 1
                            text: modelData.says
                            marked: page.vm.inOrder === modelData.ordered
                            onChosen: page.vm.goInOrder(modelData.ordered)
                        }
                    }
                }
                PlainText {
                    objectName: "plan.reviewWaits"
                    width: parent.width
                    visible: text !== ""
                    text: page.vm.reviewWaits
                    wrapMode: Text.Wrap
                    lineHeight: 1.2
                    color: Theme.muted
                    font.pixelSize: Theme.px(20) * Theme.textScale
                }
                PlanFrame {
                    width: parent.width
                    topPadding: Theme.px(12)
                    vm: page.vm
                }
                ToolButton {
                    objectName: "plan.print"
                    iconName: "print"
                    text: page.words.print
                    onChosen: page.vm.printPlan()
                }
            }
            Column {
                width: page.choiceWidth
                spacing: Theme.px(12)
                Title {
                    visible: suggested.count > 0
                    text: page.words.suggested
                }
                Repeater {
                    id: suggested
                    model: page.vm.suggested
                    PlanChoice {
                        required property var model
                        width: page.choiceWidth
                        words: page.words
                        name: "plan.suggested." + model.lesson
                        title: model.title
                        more: model.why
                        onAdded: page.vm.add(model.lesson)
                    }
                }
                Title {
                    topPadding: suggested.count > 0 ? Theme.px(12) : 0
                    text: page.words.lessons
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(12)
                    Repeater {
                        model: page.vm.tracks
                        Chip {
                            required property var model
                            objectName: "plan.track." + model.id
                            text: model.title
                            marked: model.chosen
                            onChosen: page.vm.chooseTrack(model.id)
                        }
                    }
                }
                Repeater {
                    model: page.vm.lessons
                    PlanChoice {
                        required property var model
                        width: page.choiceWidth
                        words: page.words
                        name: "plan.add." + model.lesson
                        title: model.title
                        more: model.more
                        planned: model.planned
                        onAdded: page.vm.add(model.lesson)
                    }
                }
            }
        }
    }
}
