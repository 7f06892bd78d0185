import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A note for the volunteers after these, or somebody's question: what it is, what it says, and whose it is.
Column {
    id: entry

    required property ClosingViewModel vm
    readonly property var words: vm.words
    readonly property bool asks: writing === "question"
    property string writing: "" // "" | note | question

    function begin(what: string): void {
        writing = what
        field.text = ""
        vm.chooseAsker("")
        field.input.forceActiveFocus(Qt.OtherFocusReason)
    }

    function keepDraft(): void {
        vm.keepDraft(writing, writing === "" ? "" : field.text)
    }

    Component.onCompleted: {
        const text = vm.draft
        writing = vm.writing
        field.text = text
    }
    onWritingChanged: keepDraft()

    Connections {
        target: entry.vm
        function onKeptNote(): void {
            entry.writing = ""
        }
    }

    spacing: Theme.px(14)
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        visible: entry.writing === ""
        ToolButton {
            objectName: "closing.newQuestion"
            iconName: "question_mark"
            text: entry.words.newQuestion
            onChosen: entry.begin("question")
        }
        ToolButton {
            objectName: "closing.newNote"
            iconName: "edit"
            text: entry.words.newNote
            onChosen: entry.begin("note")
        }
    }
    NoteField {
        id: field
        visible: entry.writing !== ""
        width: parent.width
        inputName: "closing.entry"
        onTextChanged: entry.keepDraft()
        label: entry.asks ? entry.words.newQuestion : entry.words.newNote
    }
    Note {
        visible: entry.asks && people.count > 0
        text: entry.words.who
    }
    Choices {
        id: people
        name: "closing.asker"
        rows: entry.vm.people
        spacing: Theme.px(8)
        visible: entry.asks && count > 0
        onPicked: id => entry.vm.chooseAsker(id)
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        visible: entry.writing !== ""
        ToolButton {
            objectName: "closing.keep"
            look: "filled"
            iconName: "check"
            text: entry.words.keep
            enabled: field.text.trim() !== ""
            onChosen: entry.asks ? entry.vm.addQuestion(field.text) : entry.vm.addNote(field.text)
        }
        ToolButton {
            objectName: "closing.cancel"
            accent: Theme.muted
            text: entry.words.cancel
            onChosen: entry.writing = ""
        }
    }
}
