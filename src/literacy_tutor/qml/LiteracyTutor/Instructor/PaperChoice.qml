pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One of several, under the question what or whose it is to be; not there where there is nothing to choose.
Column {
    id: choice

    property string title: ""
    required property string group // before the names of what is in it
    required property QtObject rows

    readonly property alias count: chips.count

    signal picked(id: string)

    spacing: Theme.px(10)
    visible: count > 0

    PlainText {
        width: parent.width
        topPadding: Theme.px(10)
        visible: text !== ""
        text: choice.title
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(22) * Theme.textScale
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            id: chips
            model: choice.rows
            Chip {
                required property var model
                objectName: choice.group + "." + model.id
                text: model.title
                marked: model.chosen
                onChosen: choice.picked(model.id)
            }
        }
    }
}
