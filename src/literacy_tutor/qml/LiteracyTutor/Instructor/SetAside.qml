pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
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
    property bool opened: false

    readonly property bool many: folds && lines.count > 3

    signal returned(id: string)

    spacing: Theme.px(8)
    visible: lines.count > 0
    PlainText {
        visible: !aside.many && text !== ""
        text: aside.title
        width: parent.width
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }
    ToolButton {
        objectName: aside.button + ".unfold"
        visible: aside.many
        accent: Theme.muted
        iconName: aside.opened ? "expand_less" : "expand_more"
        text: aside.title + " " + lines.count
        onChosen: aside.opened = !aside.opened
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
            visible: !aside.many || aside.opened
            PlainText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: line.name
                wrapMode: Text.Wrap
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
