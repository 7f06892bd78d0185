pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// What is kept but no longer in use, with the way back for each: people, classes.
Column {
    id: aside

    required property string title
    required property var rows
    required property string role // of a row's name
    required property string back
    required property string button // the first part of the buttons' names

    signal returned(id: string)

    spacing: Theme.px(8)
    visible: lines.count > 0
    PlainText {
        text: aside.title
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }
    Repeater {
        id: lines
        model: aside.rows
        Row {
            id: line
            required property var model
            readonly property string name: model[aside.role]
            spacing: Theme.gap
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
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
