import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One note or question: what it says, its answer, and what can be done with it. While it is written in, a field instead.
Item {
    id: card

    required property string noteId
    required property string who
    required property string says
    required property string answer
    required property string day
    required property bool done
    required property bool question
    required property var words
    property string writing: "" // "" | correct | answer | remove

    readonly property real letters: Theme.px(21) * Theme.textScale
    readonly property string name: "closing." + noteId

    signal corrected(text: string)
    signal answered(text: string)
    signal readBy
    signal returned
    signal removed

    function begin(what: string, text: string): void {
        writing = what
        field.text = text
        field.input.forceActiveFocus(Qt.OtherFocusReason)
    }
    function keep(): void {
        if (writing === "correct")
            corrected(field.text)
        else
            answered(field.text)
    }

    implicitHeight: column.height + Theme.px(14)

    Column {
        id: column
        width: parent.width
        spacing: Theme.px(8)

        PlainText {
            width: parent.width
            wrapMode: Text.Wrap
            text: card.who === "" ? card.day : card.who + "　" + card.day
            font.pixelSize: Theme.px(19) * Theme.textScale
            color: Theme.muted
        }
        PlainText {
            objectName: card.name + ".text"
            visible: card.writing !== "correct"
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.25
            text: card.says
            font.pixelSize: card.letters
        }
        PlainText {
            objectName: card.name + ".answered"
            visible: card.answer !== "" && card.writing !== "answer"
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.25
            text: "→ " + card.answer
            font.pixelSize: card.letters
            color: Theme.procedures
        }
        NoteField {
            id: field
            visible: card.writing === "correct" || card.writing === "answer"
            width: parent.width
            inputName: card.name + ".field"
            label: card.writing === "answer" ? card.words.answer : card.words.correct
        }
        PlainText {
            visible: card.writing === "remove"
            width: parent.width
            wrapMode: Text.Wrap
            text: card.words.removeReally
            font.pixelSize: card.letters
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: Theme.px(10)

            ToolButton {
                objectName: card.name + ".doAnswer"
                visible: card.question && !card.done && card.writing === ""
                text: card.answer === "" ? card.words.doAnswer : card.words.mendAnswer
                onChosen: card.begin("answer", card.answer)
            }
            ToolButton {
                objectName: card.name + ".done"
                visible: !card.done && card.writing === ""
                iconName: "check"
                accent: Theme.procedures
                text: card.question ? card.words.told : card.words.read
                onChosen: card.readBy()
            }
            ToolButton {
                objectName: card.name + ".again"
                visible: card.done && card.writing === ""
                iconName: "undo"
                accent: Theme.muted
                text: card.words.again
                onChosen: card.returned()
            }
            ToolButton {
                objectName: card.name + ".correct"
                visible: !card.done && card.writing === ""
                look: "quiet"
                accent: Theme.muted
                text: card.words.correct
                onChosen: card.begin("correct", card.says)
            }
            ToolButton {
                objectName: card.name + ".remove"
                visible: card.writing === ""
                look: "quiet"
                accent: Theme.muted
                text: card.words.remove
                onChosen: card.writing = "remove"
            }
            ToolButton {
                objectName: card.name + ".keep"
                visible: field.visible
                look: "filled"
                iconName: "check"
                text: card.writing === "answer" ? card.words.keepAnswer : card.words.keep
                onChosen: card.keep()
            }
            ToolButton {
                objectName: card.name + ".yesRemove"
                visible: card.writing === "remove"
                accent: Theme.fraud
                text: card.words.yesRemove
                onChosen: card.removed()
            }
            ToolButton {
                objectName: card.name + ".cancel"
                visible: card.writing !== ""
                accent: Theme.muted
                text: card.words.cancel
                onChosen: card.writing = ""
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
