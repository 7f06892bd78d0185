pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A table whose columns are as wide as their words want. Where letters are large, or the columns have no room beside one another,
// each line becomes a card: its first cell, then the others with their headings.
Column {
    id: table

    required property ReportViewModel vm
    required property var columns // {title, number, least, full} each
    required property var lines // a model with `cells`
    readonly property real letters: Theme.px(18) * Theme.textScale
    readonly property real pad: Theme.px(16) // between two columns
    readonly property var widths: vm.columnWidths(columns, (width - (columns.length - 1) * pad) / letters) // in letters
    readonly property bool cards: Theme.enlarged || widths.length === 0

    spacing: cards ? Theme.px(14) : 0

    function wide(at: int): real {
        return (widths[at] ?? 0) * letters
    }

    component Rule: Rectangle {
        width: table.width
        height: 1
        color: Theme.strongBorder
    }
    component Cell: PlainText {
        required property string words
        text: table.vm.inLines(words, font.bold, width / table.letters)
        font.pixelSize: table.letters
    }

    Row {
        id: head
        visible: !table.cards && table.columns.length > 0
        height: visible ? implicitHeight : 0
        spacing: table.pad
        Repeater {
            model: table.cards ? [] : table.columns
            Cell {
                required property var modelData
                required property int index
                width: table.wide(index)
                bottomPadding: Theme.px(8)
                words: modelData.title
                horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                color: Theme.muted
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
                spacing: table.pad
                Repeater {
                    model: table.cards ? [] : table.columns
                    Cell {
                        required property var modelData
                        required property int index
                        width: table.wide(index)
                        topPadding: Theme.px(8)
                        bottomPadding: Theme.px(8)
                        words: line.cells[index] ?? ""
                        horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                        Accessible.ignored: true
                    }
                }
            }
            Column {
                visible: table.cards
                width: parent.width
                Repeater {
                    model: table.cards ? table.columns : []
                    Cell {
                        required property var modelData
                        required property int index
                        width: line.width
                        visible: (line.cells[index] ?? "") !== ""
                        bottomPadding: Theme.px(4)
                        words: index === 0 ? line.cells[index] : modelData.title + ": " + line.cells[index]
                        font.bold: index === 0
                        Accessible.ignored: true
                    }
                }
            }
            Rule {}
        }
    }
}
