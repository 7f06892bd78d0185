pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The answers of a question, all of one size; more than three stand in two columns. Large words leave no room for that:
// each takes what it needs, so that nobody takes the first answer for the only one.
Grid {
    id: grid
    required property LessonViewModel vm
    readonly property int inRow: buttons.count > 3 && !Theme.enlarged ? 2 : 1
    readonly property real wide: (width - (inRow - 1) * spacing) / inRow

    visible: buttons.count > 0
    columns: inRow
    spacing: Theme.gap

    Siblings {
        id: buttons
        model: grid.vm.answers
        delegate: BigButton {
            required text
            required property string answer
            required property string sign
            objectName: "lesson.answer." + answer
            width: grid.wide
            height: Theme.enlarged ? implicitHeight : buttons.tallest(Theme.control)
            iconName: sign
            leading: true
            accent: Theme.ink
            pixelSize: Math.min(buttons.count > 3 ? Theme.large : Theme.heading, Theme.px(40))
            onChosen: grid.vm.answer(answer)
        }
    }
}
