pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// What is kept but no longer in use, with the way back for each: people, classes. Many of them are folded away.
Column {
    id: aside

    required property string title
    required property var rows
    required property string role // of a row's name
    required property string back
    required property string button // the first part of the buttons' names
    property bool folds: true

    readonly property bool many: folds && lines.count > 3

    signal returned(id: string)

    spacing: Theme.px(8)
    visible: lines.count > 0
    Heading {
        visible: !aside.many && text !== ""
        text: aside.title
    }
    Unfold {
        id: all
        objectName: aside.button + ".unfold"
        visible: aside.many
        look: "outline"
        more: aside.title + " " + lines.count
    }
    Repeater {
        id: lines
        model: aside.rows
        Flow {
            id: line
            required property var model
            readonly property string name: model[aside.role]
            width: aside.width
            spacing: Theme.gap
            visible: !aside.many || all.opened
            RowWords {
                text: line.name
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            ToolButton {
                objectName: aside.button + "." + line.model.id
                accent: Theme.muted
                text: aside.back
                spoken: line.name + " " + aside.back
                onChosen: aside.returned(line.model.id)
            }
        }
    }
}
