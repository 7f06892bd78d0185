pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The answers of a question, all of one size; more than three stand in two columns.
Grid {
    id: grid
    required property LessonViewModel vm
    readonly property int inRow: buttons.count > 3 && Theme.textScale < 1.4 ? 2 : 1
    readonly property real wide: (width - (inRow - 1) * spacing) / inRow

    visible: buttons.count > 0
    columns: inRow
    spacing: Theme.gap

    function tallest(): real {
        let most = Theme.control
        for (let i = 0; i < buttons.count; ++i)
            most = Math.max(most, buttons.itemAt(i)?.implicitHeight ?? 0)
        return most
    }

    Repeater {
        id: buttons
        model: grid.vm.answers
        delegate: BigButton {
            required text
            required property string answer
            required property string sign
            objectName: "lesson.answer." + answer
            width: grid.wide
            height: grid.tallest()
            iconName: sign
            leading: true
            accent: Theme.ink
            pixelSize: buttons.count > 3 ? Theme.large : Theme.heading
            onChosen: grid.vm.answer(answer)
        }
    }
}
