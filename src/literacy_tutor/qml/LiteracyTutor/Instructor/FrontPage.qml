pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What is shown to the class: a lesson, then from which step; and "everybody to this step".
Item {
    id: page

    required property FrontViewModel vm
    readonly property var words: vm.words
    readonly property bool chosen: vm.title !== ""

    component Words: PlainText {
        width: parent ? (parent as Item).width : 0
        visible: text !== ""
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(20) * Theme.textScale
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper
        spacing: Theme.px(14)

        Words {
            visible: classesRows.count > 1
            text: page.words.class
            color: Theme.muted
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
                    objectName: "front.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
        }
        Words {
            visible: !page.chosen
            text: page.words.chooseLesson
        }
        LessonPicker {
            width: parent.width
            visible: !page.chosen
            name: "front"
            planned: page.vm.planned
            plannedTitle: page.words.planned
            tracks: page.vm.tracks
            lessons: page.vm.lessons
            empty: page.words.noLessons
            onTrackChosen: track => page.vm.chooseTrack(track)
            onLessonChosen: lesson => {
                page.vm.chooseLesson(lesson)
                area.toTop()
            }
        }
        Column {
            width: parent.width
            visible: page.chosen
            spacing: Theme.px(14)
            Words {
                objectName: "front.title"
                text: page.vm.title
                font.bold: true
                font.pixelSize: Theme.px(26) * Theme.textScale
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                ToolButton {
                    objectName: "front.show"
                    look: "filled"
                    iconName: "videocam"
                    text: page.words.show
                    onChosen: page.vm.begin()
                }
                ToolButton {
                    objectName: "front.call"
                    visible: page.vm.callWords !== ""
                    iconName: "group"
                    text: page.vm.callWords
                    onChosen: page.vm.callEverybody()
                }
                ToolButton {
                    objectName: "front.free"
                    visible: page.vm.called !== ""
                    iconName: "undo"
                    text: page.words.setFree
                    onChosen: page.vm.setFree()
                }
                ToolButton {
                    objectName: "front.another"
                    iconName: "menu_book"
                    accent: Theme.muted
                    text: page.words.otherLesson
                    onChosen: page.vm.chooseAnother()
                }
            }
            Words {
                objectName: "front.called"
                text: page.vm.called
                font.bold: true
                color: Theme.procedures
            }
            Words {
                text: page.vm.callMore
                color: Theme.muted
            }
            Words {
                text: page.words.showMore
                color: Theme.muted
            }
            CardBox {
                width: parent.width
                visible: page.vm.sayAloud !== ""
                implicitHeight: aloud.height + Theme.px(36)
                Column {
                    id: aloud
                    x: Theme.px(22)
                    y: Theme.px(18)
                    width: parent.width - 2 * x
                    spacing: Theme.px(6)
                    Words {
                        text: page.words.sayAloud
                        font.bold: true
                    }
                    Words {
                        text: page.vm.sayAloud
                        lineHeight: 1.3
                    }
                }
            }
            Words {
                text: page.words.fromWhich
                font.bold: true
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            Repeater {
                model: page.vm.steps
                PickLine {
                    required property var model
                    objectName: "front.step." + model.number
                    width: parent.width
                    number: model.number
                    text: model.says
                    marked: model.chosen
                    onChosen: page.vm.chooseStep(model.number)
                }
            }
        }
    }
}
