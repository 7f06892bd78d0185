pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Before the first step: a scene of daily life, and today's goal.
ScrollArea {
    id: panel
    required property LessonViewModel vm
    readonly property color accent: Theme.track(vm.track)

    spacing: Theme.px(Theme.low ? 16 : 26)

    Repeater {
        model: panel.vm.scene
        delegate: Ruby {
            required text
            width: parent ? (parent as Item).width : 0
            pixelSize: 30 * Theme.type
            lineHeight: 1.6
        }
    }
    CardBox {
        width: parent ? (parent as Item).width : 0
        implicitHeight: goal.implicitHeight + Theme.px(48)
        border.color: panel.accent

        Column {
            id: goal
            x: Theme.px(28)
            y: Theme.px(24)
            width: parent.width - 2 * x
            spacing: Theme.px(12)
            Ruby {
                text: Words.goal
                color: panel.accent
                readingColor: panel.accent
                bold: true
            }
            Ruby {
                width: parent.width
                text: panel.vm.goal
                pixelSize: Theme.heading
                bold: true
            }
        }
    }
}
