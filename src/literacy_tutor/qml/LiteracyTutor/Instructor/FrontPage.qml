pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What is shown to the class: a lesson, then from which step; and "everybody to this step".
Item {
    id: page

    required property FrontViewModel vm
    readonly property var words: vm.words
    readonly property bool chosen: vm.title !== ""

    PageScroll {
        id: area
        spacing: Theme.px(14)

        Note {
            visible: classes.count > 1
            text: page.words.class
        }
        Choices {
            id: classes
            name: "front.class"
            rows: page.vm.classes
            least: 2
            onPicked: id => page.vm.chooseClass(id)
        }
        Sentence {
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
            Sentence {
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
            Told {
                objectName: "front.called"
                text: page.vm.called
                font.bold: true
            }
            Note {
                text: page.vm.callMore
            }
            Note {
                text: page.words.showMore
            }
            PageCard {
                visible: page.vm.sayAloud !== ""
                spacing: Theme.px(6)
                Sentence {
                    text: page.words.sayAloud
                    font.bold: true
                }
                Sentence {
                    text: page.vm.sayAloud
                    lineHeight: 1.3
                }
            }
            Heading {
                text: page.words.fromWhich
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
