pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One learner of the board. Whoever calls or is stuck has a thick edge and a sign; a touch shows what to tell them.
Pressable {
    id: tile

    required property string name
    required property string standing
    required property string words
    required property string lesson
    required property int done
    required property int steps
    required property string heard
    required property string seat
    required property string tell
    property string openWords: ""
    property bool opened: false

    signal lessonWanted

    readonly property bool calls: standing === "called"
    readonly property bool stuck: standing === "stuck"
    readonly property bool faint: standing === "absent" || standing === "not_begun"
    readonly property color edge: calls ? Theme.alert : stuck ? Theme.hint : Theme.border
    readonly property real letters: Theme.px(19) * Theme.textScale

    patient: false
    implicitHeight: inside.height + Theme.px(24)
    Accessible.name: [name, seat, words, lesson, heard].filter(text => text !== "").join(", ")
    Accessible.description: tell

    background: Rectangle {
        radius: Theme.px(16)
        color: tile.pressed ? Theme.pressed(Theme.card) : Theme.card
        border.width: tile.calls || tile.stuck ? 2 * Theme.edge : Theme.edge
        border.color: tile.edge
    }
    FocusRing {
        visible: tile.visualFocus
        cornerRadius: Theme.px(16)
    }
    contentItem: Item {
        Column {
            id: inside
            x: Theme.px(14)
            y: Theme.px(12)
            width: tile.width - 2 * x
            spacing: Theme.px(4)
            Row {
                width: parent.width
                spacing: Theme.px(8)
                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    visible: tile.calls || tile.stuck
                    name: tile.calls ? "back_hand" : "help"
                    size: Theme.px(26) * Theme.textScale
                    color: tile.edge
                }
                PlainText {
                    width: parent.width - (sign.visible ? sign.width + Theme.px(8) : 0) - (chair.visible ? chair.width + Theme.px(8) : 0)
                    text: tile.name
                    wrapMode: Text.Wrap
                    font.bold: true
                    font.pixelSize: Theme.px(23) * Theme.textScale
                    color: tile.faint ? Theme.muted : Theme.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    id: chair
                    visible: tile.seat !== ""
                    width: sits.implicitWidth + Theme.px(16)
                    height: sits.implicitHeight + Theme.px(4)
                    radius: Theme.px(8)
                    color: "transparent"
                    border.width: Theme.edge
                    border.color: Theme.strongBorder
                    PlainText {
                        id: sits
                        anchors.centerIn: parent
                        text: tile.seat
                        font.pixelSize: Theme.px(19) * Theme.textScale
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
            PlainText {
                width: parent.width
                text: tile.words
                wrapMode: Text.Wrap
                font.pixelSize: tile.letters
                font.bold: tile.calls
                color: tile.calls ? Theme.alert : tile.stuck ? Theme.hint : Theme.ink
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: tile.lesson
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(18) * Theme.textScale
                color: Theme.muted
                Accessible.ignored: true
            }
            Row {
                id: bar
                width: parent.width
                spacing: Theme.px(3)
                visible: tile.steps > 0
                Repeater {
                    model: tile.steps
                    Rectangle {
                        required property int index
                        width: (bar.width - (tile.steps - 1) * bar.spacing) / tile.steps
                        height: Theme.px(8)
                        radius: height / 2
                        color: index < tile.done ? Theme.done : Theme.ahead
                    }
                }
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: tile.heard
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(18) * Theme.textScale
                color: Theme.muted
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: tile.opened && text !== ""
                text: tile.tell
                wrapMode: Text.Wrap
                font.pixelSize: tile.letters
                color: Theme.emphasis
                Accessible.ignored: true
            }
            ToolButton {
                objectName: tile.objectName.replace("board.person", "board.open")
                width: Math.min(implicitWidth, parent.width)
                visible: tile.opened && text !== ""
                iconName: "play_arrow"
                text: tile.openWords
                pixelSize: tile.letters
                onChosen: tile.lessonWanted()
            }
        }
    }
}
