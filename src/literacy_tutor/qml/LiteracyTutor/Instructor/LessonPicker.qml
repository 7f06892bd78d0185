pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
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
    PlainText {
        width: parent.width
        visible: plannedLines.count > 0
        text: picker.plannedTitle
        wrapMode: Text.Wrap
        font.bold: true
        font.pixelSize: Theme.px(22) * Theme.textScale
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
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: picker.tracks
            Chip {
                required property var model
                objectName: picker.name + ".track." + model.id
                text: model.title
                marked: model.chosen
                onChosen: picker.trackChosen(model.id)
            }
        }
    }
    Lessons {
        id: all
        kind: "lesson"
        model: picker.lessons
    }
    PlainText {
        width: parent.width
        visible: all.count === 0 && text !== ""
        text: picker.empty
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(22) * Theme.textScale
    }
}
