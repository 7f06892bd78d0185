pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A table whose words wrap. Where letters are large each line becomes a card: its first cell, then the others with their headings.
Column {
    id: table

    required property var columns // {title, share, number} each
    required property var lines // a model with `cells`
    readonly property bool cards: Theme.enlarged
    readonly property real letters: Theme.px(18) * Theme.textScale
    readonly property real pad: Theme.px(8)

    spacing: cards ? Theme.px(14) : 0

    component Rule: Rectangle {
        width: table.width
        height: 1
        color: Theme.strongBorder
    }

    Row {
        id: head
        visible: !table.cards && table.columns.length > 0
        height: visible ? implicitHeight : 0
        Repeater {
            model: table.cards ? [] : table.columns
            PlainText {
                required property var modelData
                width: modelData.share * table.width
                required property int index
                leftPadding: index > 0 ? table.pad : 0
                rightPadding: modelData.number ? 2 * table.pad : table.pad
                bottomPadding: table.pad
                text: modelData.title
                horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                font.pixelSize: table.letters
                font.bold: true
            }
        }
    }
    Rule {
        visible: head.visible
        height: 2
    }
    Repeater {
        model: table.lines
        Column {
            id: line
            required property var model
            required property int index
            readonly property var cells: model.cells
            objectName: "report.line." + index
            width: table.width
            Accessible.role: Accessible.StaticText
            Accessible.name: table.columns.map((column, at) => column.title + " " + cells[at]).join(", ")

            Row {
                visible: !table.cards
                Repeater {
                    model: table.cards ? [] : table.columns
                    PlainText {
                        required property var modelData
                        required property int index
                        width: modelData.share * table.width
                        topPadding: table.pad
                        bottomPadding: table.pad
                        leftPadding: index > 0 ? table.pad : 0
                        rightPadding: modelData.number ? 2 * table.pad : table.pad
                        text: line.cells[index] ?? ""
                        horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                        wrapMode: Text.Wrap
                        font.pixelSize: table.letters
                        Accessible.ignored: true
                    }
                }
            }
            Column {
                visible: table.cards
                width: parent.width
                Repeater {
                    model: table.cards ? table.columns : []
                    PlainText {
                        required property var modelData
                        required property int index
                        width: line.width
                        visible: (line.cells[index] ?? "") !== ""
                        bottomPadding: Theme.px(4)
                        text: index === 0 ? line.cells[index] : modelData.title + ": " + line.cells[index]
                        wrapMode: Text.Wrap
                        font.pixelSize: table.letters
                        font.bold: index === 0
                        Accessible.ignored: true
                    }
                }
            }
            Rule {}
        }
    }
}
