pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The end of the class: on one side what volunteers tell each other, on the other the button that ends it.
Item {
    id: page

    required property ClosingViewModel vm
    readonly property var words: vm.words
    readonly property real letters: Theme.px(20) * Theme.textScale
    readonly property bool beside: width > Theme.px(880) * Theme.textScale
    property string writing: "" // "" | note | question
    property bool old: false

    function begin(what: string): void {
        writing = what
        entry.text = ""
        vm.chooseAsker("")
        entry.input.forceActiveFocus(Qt.OtherFocusReason)
    }

    Connections {
        target: page.vm
        function onKeptNote(): void {
            page.writing = ""
        }
    }

    component Heading: PlainText {
        width: parent ? (parent as Item).width : 0
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }
    component More: PlainText {
        width: parent ? (parent as Item).width : 0
        wrapMode: Text.Wrap
        lineHeight: 1.25
        font.pixelSize: page.letters
        color: Theme.muted
    }
    component Cards: Column {
        id: cards
        property var rows
        width: parent ? (parent as Item).width : 0
        spacing: Theme.px(12)
        readonly property int count: repeater.count
        Repeater {
            id: repeater
            model: cards.rows
            NoteCard {
                id: note
                required property var model
                width: cards.width
                noteId: model.id
                who: model.who
                says: model.text
                answer: model.answer
                day: model.day
                done: model.done
                question: model.question
                words: page.words
                onCorrected: text => page.vm.correct(noteId, text)
                onAnswered: text => page.vm.answer(noteId, text)
                onReadBy: page.vm.markDone(noteId)
                onReturned: page.vm.openAgain(noteId)
                onRemoved: page.vm.remove(noteId)
                Connections {
                    target: page.vm
                    function onKeptNote(): void {
                        note.writing = ""
                    }
                }
                onNoteIdChanged: writing = ""
            }
        }
    }

    ScrollArea {
        anchors.fill: parent
        letters: page.letters
        ground: Theme.paper

        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: classesRows.count > 1
            Repeater {
                id: classesRows
                model: page.vm.classes
                Chip {
                    required property var model
                    objectName: "closing.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
        }
        Grid {
            id: grid
            width: parent.width
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.px(28)
            rowSpacing: Theme.px(24)
            readonly property real cell: page.beside ? (width - columnSpacing) / 2 : width

            Column {
                width: grid.cell
                spacing: Theme.px(14)

                Flow {
                    width: parent.width
                    spacing: Theme.px(12)
                    visible: page.writing === ""
                    ToolButton {
                        objectName: "closing.newQuestion"
                        iconName: "question_mark"
                        text: page.words.newQuestion
                        onChosen: page.begin("question")
                    }
                    ToolButton {
                        objectName: "closing.newNote"
                        iconName: "edit"
                        text: page.words.newNote
                        onChosen: page.begin("note")
                    }
                }
                NoteField {
                    id: entry
                    visible: page.writing !== ""
                    width: parent.width
                    inputName: "closing.entry"
                    label: page.writing === "question" ? page.words.newQuestion : page.words.newNote
                }
                More {
                    visible: page.writing === "question" && people.count > 0
                    text: page.words.who
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(8)
                    visible: page.writing === "question"
                    Repeater {
                        id: people
                        model: page.vm.people
                        Chip {
                            required property var model
                            objectName: "closing.asker." + model.id
                            text: model.title
                            marked: model.chosen
                            onChosen: page.vm.chooseAsker(model.id)
                        }
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(12)
                    visible: page.writing !== ""
                    ToolButton {
                        objectName: "closing.keep"
                        look: "filled"
                        iconName: "check"
                        text: page.words.keep
                        enabled: entry.text.trim() !== ""
                        onChosen: page.writing === "question" ? page.vm.addQuestion(entry.text) : page.vm.addNote(entry.text)
                    }
                    ToolButton {
                        objectName: "closing.cancel"
                        accent: Theme.muted
                        text: page.words.cancel
                        onChosen: page.writing = ""
                    }
                }
                Heading {
                    text: page.words.questions
                }
                More {
                    visible: questions.count === 0
                    text: page.words.questionsMore
                }
                Cards {
                    id: questions
                    rows: page.vm.questions
                }
                Heading {
                    text: page.words.notes
                }
                More {
                    visible: notes.count === 0
                    text: page.words.notesMore
                }
                Cards {
                    id: notes
                    rows: page.vm.notes
                }
                ToolButton {
                    objectName: "closing.old"
                    visible: done.count > 0
                    look: "quiet"
                    accent: Theme.muted
                    iconName: page.old ? "expand_less" : "expand_more"
                    text: page.vm.oldTitle
                    onChosen: page.old = !page.old
                }
                Cards {
                    id: done
                    visible: page.old
                    rows: page.vm.old
                }
            }
            Column {
                width: grid.cell
                spacing: Theme.gap
                EndingCard {
                    width: parent.width
                    vm: page.vm
                }
                ToolButton {
                    objectName: "closing.paper"
                    iconName: "print"
                    text: page.words.toPaper
                    onChosen: page.vm.printHandover()
                }
            }
        }
    }
}
