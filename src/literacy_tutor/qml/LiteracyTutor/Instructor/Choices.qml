pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// One of several, a chip each; what is declared in it stands behind them. Not there where there is nothing to choose.
Flow {
    id: choices

    required property string name // before the names of the chips
    required property QtObject rows // with `id`, `title`, `chosen`, and perhaps `more`
    property int least: 1 // fewer are no choice
    readonly property alias count: chips.count

    signal picked(id: string)

    width: parent?.width ?? 0
    spacing: Theme.gap
    visible: count >= least
    Repeater {
        id: chips
        model: choices.rows
        Chip {
            required property var model
            objectName: choices.name + "." + model.id
            text: model.title
            more: model.more ?? ""
            marked: model.chosen
            onChosen: choices.picked(model.id)
        }
    }
}
