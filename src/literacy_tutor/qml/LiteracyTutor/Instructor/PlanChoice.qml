import QtQuick
import LiteracyTutor.Theme

// A lesson that can be taken into a plan, and why one would.
Item {
    id: choice

    required property var words
    required property string name // of its button
    required property string title
    required property string more
    property bool planned: false

    signal added

    height: (stacked ? does.y + does.height : Math.max(says.height, does.height)) + Theme.px(14)
    readonly property bool stacked: Theme.enlarged && width < Theme.px(900)

    Column {
        id: says
        anchors.verticalCenter: choice.stacked ? undefined : parent.verticalCenter
        width: choice.stacked ? parent.width : parent.width - does.width - Theme.gap
        spacing: Theme.px(2)
        Sentence {
            text: choice.title
            font.pixelSize: Theme.px(21) * Theme.textScale
            font.bold: true
        }
        Note {
            text: choice.more
        }
    }
    Item {
        id: does
        x: choice.stacked ? 0 : parent.width - width
        y: choice.stacked ? says.height + Theme.px(8) : (parent.height - height) / 2
        width: choice.planned ? holds.width : add.width
        height: choice.planned ? Math.max(Theme.px(54), holds.height) : add.height
        SignedWords {
            id: holds
            visible: choice.planned
            anchors.verticalCenter: parent.verticalCenter
            most: choice.width
            iconName: "check_circle"
            text: choice.words.isIn
            color: Theme.procedures
        }
        ToolButton {
            id: add
            objectName: choice.name
            visible: !choice.planned
            iconName: "add"
            text: choice.words.add
            spoken: choice.title + " " + choice.words.add
            onChosen: choice.added()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
    }
}
