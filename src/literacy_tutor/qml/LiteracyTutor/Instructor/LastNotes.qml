import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A strip: what the volunteers before left, in at most two lines, how many questions wait, and the way to all of it.
Rectangle {
    id: strip

    required property string title
    required property string note
    required property string questions
    required property string more

    readonly property real letters: Theme.px(20) * Theme.textScale
    readonly property bool beside: !Theme.enlarged

    signal chosen

    height: Math.max(words.height, beside ? button.height : words.height + button.height + Theme.px(10)) + 2 * Theme.px(10)
    radius: Theme.px(14)
    color: Theme.hintPaper
    border.width: Theme.edge
    border.color: Theme.hintBorder

    Column {
        id: words
        x: Theme.px(18)
        y: strip.beside ? (parent.height - height) / 2 : Theme.px(10)
        width: parent.width - 2 * x - (strip.beside ? button.width + Theme.gap : 0)
        spacing: Theme.px(4)

        PlainText {
            objectName: "attendance.lastNote"
            visible: strip.note !== ""
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            lineHeight: 1.2
            text: strip.title + "　" + strip.note.replace(/\n/g, "　")
            font.pixelSize: strip.letters
        }
        PlainText {
            objectName: "attendance.openQuestions"
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            text: strip.questions
            font.pixelSize: strip.letters
            font.bold: true
            color: Theme.hint
        }
    }
    ToolButton {
        id: button
        objectName: "attendance.notes"
        x: strip.beside ? parent.width - width - Theme.px(12) : words.x
        y: strip.beside ? (parent.height - height) / 2 : words.y + words.height + Theme.px(10)
        width: Math.min(implicitWidth, parent.width - 2 * words.x)
        accent: Theme.hint
        text: strip.more
        onChosen: strip.chosen()
    }
}
