import QtQuick
import LiteracyTutor.Theme

// A lesson of a plan, with its place, whether it fits, and what moves it.
Rectangle {
    id: line

    required property var words
    required property string lesson
    required property string title
    required property string more
    required property bool fits
    required property bool ordered // it has a place before and after others
    required property int place // from 0
    required property int count

    signal moved(int places)
    signal removed

    readonly property bool stacked: width - buttons.width < Theme.px(280) * Theme.textScale

    readonly property real bare: stacked ? says.height + Theme.px(10) + buttons.height : Math.max(says.height, buttons.height)

    height: bare + Theme.px(24)
    radius: Theme.px(14)
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border

    Column {
        id: says
        x: Theme.px(16)
        y: Theme.px(12)
        width: line.stacked ? parent.width - 2 * x : buttons.x - x - Theme.px(12)
        spacing: Theme.px(4)
        Sentence {
            text: line.ordered ? (line.place + 1) + ".  " + line.title : line.title
            font.pixelSize: Theme.px(22) * Theme.textScale
            font.bold: true
        }
        Note {
            text: line.more
        }
        SignedWords {
            visible: !line.fits
            iconName: "schedule"
            text: line.words.wait
            color: Theme.hint
            font.bold: true
        }
    }
    Row {
        id: buttons
        x: line.stacked ? Theme.px(16) : parent.width - width - Theme.px(12)
        y: line.stacked ? says.y + says.height + Theme.px(10) : (parent.height - height) / 2
        spacing: Theme.px(8)
        ToolButton {
            objectName: "plan.up." + line.lesson
            visible: line.ordered && line.count > 1
            enabled: line.place > 0
            accent: Theme.muted
            text: line.words.up
            spoken: line.title + " " + line.words.up
            onChosen: line.moved(-1)
        }
        ToolButton {
            objectName: "plan.down." + line.lesson
            visible: line.ordered && line.count > 1
            enabled: line.place < line.count - 1
            accent: Theme.muted
            text: line.words.down
            spoken: line.title + " " + line.words.down
            onChosen: line.moved(1)
        }
        ToolButton {
            objectName: "plan.remove." + line.lesson
            accent: Theme.muted
            text: line.words.remove
            spoken: line.title + " " + line.words.remove
            onChosen: line.removed()
        }
    }
}
