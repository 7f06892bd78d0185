pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One group, or those who are in none: its people with their seats, and, opened, what can be changed about it.
Rectangle {
    id: card

    required property var words
    required property string team // its id, "" for those who are in none
    required property string title
    required property string count
    required property string led
    required property var people
    required property var helpers
    property string moving: "" // the id of who is to go into another group; while somebody is, the buttons above say where
    property bool opened: false

    readonly property bool has: people.some(one => one.id === moving)

    signal touched(learner: string)
    signal put
    signal takenOut
    signal seated(learner: string, seat: string)
    signal change
    signal renamed(title: string)
    signal ledBy(helper: string)
    signal dropped

    implicitHeight: inside.height + 2 * inside.y
    radius: Theme.px(18)
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border

    Column {
        id: inside
        x: Theme.px(16)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        Flow {
            width: parent.width
            spacing: Theme.px(10)
            PlainText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                text: card.title + "　" + card.count
                font.bold: true
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            ToolButton {
                objectName: "groups.change." + card.team
                visible: card.team !== "" && card.moving === ""
                accent: Theme.muted
                look: "quiet"
                iconName: card.opened ? "expand_less" : "edit"
                text: card.words.changeTeam
                spoken: card.title + " " + text
                onChosen: card.change()
            }
            ToolButton {
                objectName: "groups.put." + card.team
                visible: card.moving !== "" && !card.has
                look: "filled"
                iconName: "arrow_forward"
                text: card.words.putHere
                spoken: card.title + " " + text
                onChosen: card.put()
            }
            ToolButton {
                objectName: "groups.takeOut." + card.team
                visible: card.has && card.team !== ""
                accent: Theme.muted
                text: card.words.takeOut
                spoken: card.title + " " + text
                onChosen: card.takenOut()
            }
        }
        PlainText {
            width: parent.width
            visible: card.team !== ""
            wrapMode: Text.Wrap
            text: card.words.ledBy + "　" + card.led
            lineHeight: 1.15
            font.pixelSize: Theme.px(20) * Theme.textScale
        }
        Column {
            width: parent.width
            spacing: Theme.px(10)
            visible: card.opened
            Flow {
                width: parent.width
                spacing: Theme.px(10)
                Repeater {
                    model: card.helpers
                    Chip {
                        required property var modelData
                        objectName: "groups.lead." + card.team + "." + modelData.id
                        most: inside.width
                        text: modelData.title
                        marked: modelData.chosen
                        onChosen: card.ledBy(modelData.id)
                    }
                }
            }
            LineField {
                id: named
                objectName: "groups.name." + card.team
                label: card.words.teamName
                width: parent.width
                text: card.title
                longest: 20
                onEntered: card.renamed(typed)
            }
            Flow {
                width: parent.width
                spacing: Theme.px(10)
                ToolButton {
                    objectName: "groups.keepName." + card.team
                    look: "filled"
                    text: card.words.keepName
                    enabled: named.typed.trim() !== "" && named.typed !== card.title
                    onChosen: card.renamed(named.typed)
                }
                ToolButton {
                    objectName: "groups.drop." + card.team
                    accent: Theme.fraud
                    text: card.words.dropTeam
                    onChosen: card.dropped()
                }
            }
        }
        Repeater {
            model: card.people
            Row {
                id: person
                required property var modelData
                width: inside.width
                spacing: Theme.px(10)
                Chip {
                    objectName: "groups.person." + person.modelData.id
                    width: inside.width - seat.width - Theme.px(10)
                    most: width
                    text: person.modelData.name
                    marked: card.moving === person.modelData.id
                    onChosen: card.touched(person.modelData.id)
                }
                SeatField {
                    id: seat
                    objectName: "groups.seat." + person.modelData.id
                    anchors.verticalCenter: parent.verticalCenter
                    seat: person.modelData.seat
                    hint: card.words.seat
                    whose: person.modelData.name
                    onTaken: seat => card.seated(person.modelData.id, seat)
                }
            }
        }
    }
}
