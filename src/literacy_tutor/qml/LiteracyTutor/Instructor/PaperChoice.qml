import QtQuick
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

    Sentence {
        topPadding: Theme.px(10)
        text: choice.title
        lineHeight: 1
        font.pixelSize: Theme.px(22) * Theme.textScale
        font.bold: true
    }
    Choices {
        id: chips
        name: choice.group
        rows: choice.rows
        onPicked: id => choice.picked(id)
    }
}
