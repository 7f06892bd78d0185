pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// What the end of a class consists of, and what came of each of it.
Column {
    id: steps

    required property QtObject rows
    readonly property alias count: repeater.count
    readonly property var looks: ({
            done: { icon: "check_circle", ink: Theme.done },
            failed: { icon: "warning", ink: Theme.alert },
            left_out: { icon: "remove", ink: Theme.muted },
            running: { icon: "schedule", ink: Theme.basics },
            waiting: { icon: "radio_button_unchecked", ink: Theme.muted }
        })

    spacing: Theme.px(12)
    visible: count > 0
    Repeater {
        id: repeater
        model: steps.rows
        Column {
            id: step
            required property var model
            required property int index
            readonly property var look: steps.looks[model.state]
            width: steps.width
            spacing: Theme.px(2)

            SignedWords {
                id: what
                iconName: step.look.icon
                iconColor: step.look.ink
                text: step.model.label
                font.bold: true
            }
            Sentence {
                objectName: "closing.step." + step.index
                leftPadding: what.indent
                text: step.model.words
                color: step.look.ink
            }
        }
    }
}
