pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// A class, and whether somebody is in it; in which group then, and on which seat.
Flow {
    id: line

    required property var words
    required property string group // the class's id
    required property string title
    required property bool member
    required property string seat
    required property var teams

    signal joined(member: bool)
    signal seated(seat: string)
    signal teamed(team: string)

    spacing: Theme.gap
    MarkButton {
        objectName: "person.member." + line.group
        height: Math.max(Theme.px(54), implicitHeight)
        person: line.words.inClass
        says: line.title
        iconName: line.member ? "check_box" : "check_box_outline_blank"
        holds: line.member
        Accessible.role: Accessible.CheckBox
        onChosen: line.joined(!line.member)
    }
    RowWords {
        visible: line.member
        text: line.words.seat
    }
    SeatField {
        objectName: "person.seat." + line.group
        visible: line.member
        seat: line.seat
        whose: line.words.seat
        hint: line.words.seatHint
        width: Theme.px(140) * Theme.textScale
        onTaken: seat => line.seated(seat)
    }
    RowWords {
        visible: line.teams.length > 0
        text: line.words.team
    }
    Repeater {
        model: line.teams
        Chip {
            required property var modelData
            objectName: "person.team." + modelData.id
            most: line.width
            text: modelData.title
            marked: modelData.chosen
            onChosen: line.teamed(modelData.id)
        }
    }
}
