pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Somebody of a list: what they are called, what is doubtful, and what is to be done with them.
Item {
    id: line

    required property int entry // its row in the file
    required property string name
    required property string reading
    required property string doubt
    required property var choices

    signal picked(pick: string)

    readonly property real chips: picks.children.reduce((sum, one) => sum + (one.implicitWidth > 0 ? one.implicitWidth + picks.spacing : 0), -picks.spacing)
    readonly property bool beside: !Theme.enlarged && chips < width / 2

    height: Theme.px(16) + (beside ? Math.max(all.height, picks.height) : all.height + Theme.px(8) + picks.height)

    Column {
        id: all
        y: line.beside ? (line.height - height) / 2 : Theme.px(8)
        width: line.beside ? line.width - line.chips : line.width
        spacing: Theme.px(8)
        Flow {
            width: parent.width
            spacing: Theme.px(16)
            PlainText {
                width: Math.min(implicitWidth, all.width)
                wrapMode: Text.Wrap
                text: line.name
                font.pixelSize: Theme.px(22) * Theme.textScale
                font.bold: true
            }
            PlainText {
                width: Math.min(implicitWidth, all.width)
                wrapMode: Text.Wrap
                visible: text !== ""
                text: line.reading
                color: Theme.muted
                font.pixelSize: Theme.px(20) * Theme.textScale
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: line.doubt
            color: Theme.hint
            font.pixelSize: Theme.px(20) * Theme.textScale
        }
    }
    Flow {
        id: picks
        x: line.beside ? line.width - line.chips : 0
        y: line.beside ? (line.height - height) / 2 : all.y + all.height + Theme.px(8)
        width: line.beside ? line.chips : line.width
        spacing: Theme.px(10)
        Repeater {
            model: line.choices
            Chip {
                required property var modelData
                objectName: "import.pick." + line.entry + "." + modelData.pick
                text: modelData.says
                marked: modelData.chosen
                Accessible.name: line.name + " " + modelData.says
                onChosen: line.picked(modelData.pick)
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
    }
}
