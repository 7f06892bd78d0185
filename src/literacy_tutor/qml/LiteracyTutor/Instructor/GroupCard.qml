pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// One group, or those who are in none: its people with their seats, and, opened, what can be changed about it.
PageCard {
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

    spacing: Theme.px(10)
    Flow {
        width: parent.width
        spacing: Theme.px(10)
        RowWords {
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
    Sentence {
        visible: card.team !== ""
        text: card.words.ledBy + "　" + card.led
    }
    GroupChanges {
        width: parent.width
        visible: card.opened
        words: card.words
        team: card.team
        title: card.title
        helpers: card.helpers
        onRenamed: title => card.renamed(title)
        onLedBy: helper => card.ledBy(helper)
        onDropped: card.dropped()
    }
    Repeater {
        model: card.people
        Row {
            id: person
            required property var modelData
            width: parent?.width ?? 0
            spacing: Theme.px(10)
            Chip {
                objectName: "groups.person." + person.modelData.id
                width: person.width - seat.width - person.spacing
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
