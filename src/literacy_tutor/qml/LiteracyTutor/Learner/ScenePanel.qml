import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Before the first step: a scene of daily life, and today's goal.
Item {
    id: panel
    required property LessonViewModel vm

    ScrollArea {
        anchors.fill: parent

        Repeater {
            model: panel.vm.scene
            delegate: Ruby {
                required text
                width: parent ? (parent as Item).width : 0
                pixelSize: Theme.large
            }
        }
        Item {
            width: 1
            height: 4
        }
        CardBox {
            width: parent ? (parent as Item).width : 0
            implicitHeight: goal.implicitHeight + 52
            border.color: Theme.track(panel.vm.track)
            Column {
                id: goal
                x: 28
                y: 24
                width: parent.width - 56
                spacing: 8
                Ruby {
                    text: Words.goal
                    color: Theme.track(panel.vm.track)
                    readingColor: Theme.track(panel.vm.track)
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
}
