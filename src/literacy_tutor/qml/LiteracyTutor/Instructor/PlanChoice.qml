import QtQuick
import LiteracyTutor.Components
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
        PlainText {
            width: parent.width
            text: choice.title
            wrapMode: Text.Wrap
            lineHeight: 1.2
            font.pixelSize: Theme.px(21) * Theme.textScale
            font.bold: true
        }
        PlainText {
            width: parent.width
            text: choice.more
            wrapMode: Text.Wrap
            lineHeight: 1.2
            color: Theme.muted
            font.pixelSize: Theme.px(19) * Theme.textScale
        }
    }
    Item {
        id: does
        x: choice.stacked ? 0 : parent.width - width
        y: choice.stacked ? says.height + Theme.px(8) : (parent.height - height) / 2
        width: choice.planned ? holds.width : add.width
        height: choice.planned ? holds.height : add.height
        Row {
            id: holds
            visible: choice.planned
            height: Math.max(Theme.px(54), isIn.implicitHeight)
            spacing: Theme.px(6)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check_circle"
                size: Theme.px(24) * Theme.textScale
                color: Theme.procedures
            }
            PlainText {
                id: isIn
                anchors.verticalCenter: parent.verticalCenter
                text: choice.words.isIn
                color: Theme.procedures
                font.pixelSize: Theme.px(19) * Theme.textScale
            }
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
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
