pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// Which lesson: those of today's plan first, then one track at a time.
Column {
    id: picker

    required property string name // of what is clicked begins with it
    required property QtObject planned
    required property string plannedTitle
    required property QtObject tracks
    required property QtObject lessons
    required property string empty

    signal trackChosen(track: string)
    signal lessonChosen(lesson: string)

    spacing: Theme.px(12)

    component Lessons: Repeater {
        id: lines
        property string kind: ""
        PickLine {
            required property var model
            objectName: picker.name + "." + lines.kind + "." + model.lesson
            width: picker.width
            text: model.title
            more: model.more
            onChosen: picker.lessonChosen(model.lesson)
        }
    }
    Heading {
        visible: plannedLines.count > 0
        topPadding: 0
        text: picker.plannedTitle
    }
    Lessons {
        id: plannedLines
        kind: "planned"
        model: picker.planned
    }
    Item {
        width: 1
        height: Theme.px(6)
        visible: plannedLines.count > 0
    }
    Choices {
        name: picker.name + ".track"
        rows: picker.tracks
        onPicked: id => picker.trackChosen(id)
    }
    Lessons {
        id: all
        kind: "lesson"
        model: picker.lessons
    }
    EmptyWords {
        visible: all.count === 0 && text !== ""
        text: picker.empty
    }
}
