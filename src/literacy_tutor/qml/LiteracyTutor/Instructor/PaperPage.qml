pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Paper: what it is and whose is chosen, then its pages are looked at, and printed or saved.
Item {
    id: page

    required property PaperViewModel vm
    readonly property var words: vm.words

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper
        visible: page.vm.stage === "choose"

        PaperChoice {
            width: parent.width
            title: page.words.what
            group: "paper.kind"
            rows: page.vm.papers
            onPicked: id => page.vm.choose("kind", id)
        }
        PaperChoice {
            width: parent.width
            title: page.words.whichClass
            group: "paper.class"
            rows: page.vm.classes
            onPicked: id => page.vm.choose("class_", id)
        }
        PaperChoice {
            width: parent.width
            title: page.words.whichHour
            group: "paper.hour"
            rows: page.vm.hours
            onPicked: id => page.vm.choose("hour", id)
        }
        PaperChoice {
            width: parent.width
            title: page.words.who
            group: "paper.learner"
            rows: page.vm.people
            onPicked: id => page.vm.choose("learner", id)
        }
        PaperChoice {
            width: parent.width
            title: page.words.which
            group: "paper.track"
            rows: page.vm.tracks
            onPicked: id => page.vm.choose("track", id)
        }
        PaperChoice {
            width: parent.width
            group: "paper.lesson"
            rows: page.vm.lessons
            onPicked: id => page.vm.choose("lesson", id)
        }
        PlainText {
            objectName: "paper.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
            lineHeight: 1.3
        }
        ToolButton {
            objectName: "paper.look"
            visible: page.vm.canLook && !page.vm.making.running
            look: "go"
            iconName: "visibility"
            text: page.words.look
            onChosen: page.vm.look()
        }
        PlainText {
            width: parent.width
            visible: page.vm.isCourse
            text: page.words.course
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(20) * Theme.textScale
            lineHeight: 1.3
        }
        SavePlaces {
            width: parent.width
            visible: page.vm.isCourse && !page.vm.course.running
            name: "paper.course"
            words: page.words
            places: page.vm.places
            onPicked: place => page.vm.saveCourse(place)
        }
        WorkPanel {
            width: parent.width
            name: "paper.making"
            work: page.vm.making
        }
        WorkPanel {
            width: parent.width
            name: "paper.making.course"
            work: page.vm.course
        }
        PlainText {
            objectName: "paper.toldCourse"
            width: parent.width
            visible: text !== ""
            text: page.vm.told
            wrapMode: Text.WrapAnywhere
            font.pixelSize: Theme.px(20) * Theme.textScale
            color: Theme.procedures
        }
    }

    ScrollArea {
        id: looking
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper
        visible: page.vm.stage !== "choose"

        Flow {
            id: both
            readonly property bool wide: width > Theme.px(820) * Math.max(1, Theme.textScale * 0.8)
            width: parent.width
            spacing: Theme.px(28)

            PagePreview {
                id: preview
                width: both.wide ? Math.min(both.width * 0.58, height * Math.max(0.75, page.vm.shape)) : both.width
                height: both.wide ? Math.max(Theme.px(420), looking.height - 2 * looking.edge) : Math.max(Theme.px(300), 0.6 * looking.height)
                source: page.vm.source
                shape: page.vm.shape
                says: page.vm.title + ", " + page.vm.page
            }
            Column {
                width: both.wide ? both.width - preview.width - both.spacing : both.width
                spacing: Theme.gap

                ToolButton {
                    objectName: "paper.again"
                    visible: page.vm.stage === "look"
                    accent: Theme.muted
                    iconName: "arrow_back"
                    text: page.words.again
                    onChosen: page.vm.chooseAgain()
                }
                PlainText {
                    objectName: "paper.title"
                    width: parent.width
                    text: page.vm.title
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.px(26) * Theme.textScale
                    font.bold: true
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    ToolButton {
                        objectName: "paper.before"
                        iconName: "arrow_back"
                        text: page.words.before
                        enabled: !page.vm.isFirst
                        onChosen: page.vm.turn(-1)
                    }
                    PlainText {
                        objectName: "paper.page"
                        height: Math.max(Theme.px(54), implicitHeight)
                        verticalAlignment: Text.AlignVCenter
                        text: page.vm.page
                        font.pixelSize: Theme.px(20) * Theme.textScale
                    }
                    ToolButton {
                        objectName: "paper.after"
                        iconName: "arrow_forward"
                        text: page.words.after
                        enabled: !page.vm.isLast
                        onChosen: page.vm.turn(1)
                    }
                    ToolButton {
                        objectName: "paper.zoom"
                        accent: Theme.muted
                        iconName: preview.large ? "zoom_out" : "zoom_in"
                        text: preview.large ? page.words.smaller : page.words.larger
                        onChosen: preview.large = !preview.large
                    }
                }
                Column {
                    width: parent.width
                    spacing: Theme.gap
                    visible: page.vm.stage === "look"

                    ToolButton {
                        objectName: "paper.print"
                        look: "go"
                        iconName: "print"
                        text: page.words.print
                        onChosen: page.vm.askPrinter()
                    }
                    SavePlaces {
                        width: parent.width
                        name: "paper.save"
                        words: page.words
                        places: page.vm.places
                        onPicked: place => page.vm.save(place)
                    }
                    PlainText {
                        objectName: "paper.names"
                        width: parent.width
                        visible: text !== ""
                        text: page.vm.names
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.px(20) * Theme.textScale
                        lineHeight: 1.3
                        color: Theme.hint
                    }
                    PlainText {
                        objectName: "paper.told"
                        width: parent.width
                        visible: text !== ""
                        text: page.vm.told
                        wrapMode: Text.WrapAnywhere
                        font.pixelSize: Theme.px(20) * Theme.textScale
                        color: Theme.procedures
                    }
                }
                PrinterPanel {
                    width: parent.width
                    visible: page.vm.stage === "printer"
                    vm: page.vm
                }
            }
        }
    }
}
