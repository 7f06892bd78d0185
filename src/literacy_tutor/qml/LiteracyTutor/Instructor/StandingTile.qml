pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One learner of the board. Whoever calls or is stuck has a thick edge, a sign and what to tell them; of others a touch shows it.
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
    readonly property bool needs: calls || stuck
    readonly property bool faint: standing === "absent" || standing === "not_begun"
    readonly property color edge: calls ? Theme.alert : stuck ? Theme.hint : Theme.border
    readonly property real letters: Theme.px(19) * Theme.textScale

    patient: false
    implicitHeight: inside.height + Theme.px(24)
    Accessible.name: [name, seat, words, lesson, heard].filter(text => text !== "").join(", ")
    Accessible.description: tell

    component Said: Ruby { // its lines end between phrases
        width: parent.width
        visible: text !== ""
        lineHeight: 1.2
        pixelSize: Theme.px(18) * Theme.textScale
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.px(16)
        color: tile.pressed ? Theme.pressed(Theme.card) : Theme.card
        border.width: tile.needs ? 2 * Theme.edge : Theme.edge
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
            Item {
                id: head
                readonly property bool beside: !chair.visible || called.implicitWidth + Theme.px(8) + chair.width <= width
                width: parent.width
                height: beside ? Math.max(called.height, chair.visible ? chair.height : 0) : called.height + chair.height + Theme.px(4)
                PlainText {
                    id: called
                    width: parent.width - (head.beside && chair.visible ? chair.width + Theme.px(8) : 0)
                    text: tile.name
                    wrapMode: Text.Wrap
                    font.bold: true
                    font.pixelSize: Theme.px(23) * Theme.textScale
                    color: tile.faint ? Theme.muted : Theme.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    id: chair
                    x: head.beside ? parent.width - width : 0
                    y: head.beside ? 0 : called.height
                    visible: tile.seat !== ""
                    width: Math.min(sits.implicitWidth + Theme.px(16), parent.width)
                    height: sits.implicitHeight + Theme.px(4)
                    radius: Theme.px(8)
                    color: "transparent"
                    border.width: Theme.edge
                    border.color: Theme.strongBorder
                    PlainText {
                        id: sits
                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width - Theme.px(16))
                        text: tile.seat
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.px(19) * Theme.textScale
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
            Row {
                width: parent.width
                spacing: Theme.px(8)
                Icon {
                    id: sign
                    visible: tile.needs
                    name: tile.calls ? "back_hand" : "help"
                    size: Theme.px(26) * Theme.textScale
                    color: tile.edge
                }
                Said {
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                    text: tile.words
                    pixelSize: tile.letters
                    bold: tile.calls
                    color: tile.calls ? Theme.alert : tile.stuck ? Theme.hint : Theme.ink
                }
            }
            Said {
                text: tile.lesson
                color: Theme.muted
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
            Said {
                visible: text !== "" && !tile.calls
                text: tile.heard
                color: Theme.muted
            }
            Said {
                visible: (tile.opened || tile.needs) && text !== ""
                text: tile.tell
                pixelSize: tile.letters
                color: Theme.emphasis
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
