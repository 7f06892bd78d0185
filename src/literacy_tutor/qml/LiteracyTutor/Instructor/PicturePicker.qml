pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// All pictures; a touch takes one.
Flow {
    id: picker

    required property var pictures

    signal taken(icon: string)

    spacing: Theme.px(10)
    Repeater {
        model: picker.pictures
        Pressable {
            id: choice
            required property var model
            readonly property bool marked: model.chosen
            objectName: "person.picture." + model.icon
            implicitWidth: Theme.px(72)
            implicitHeight: Theme.px(72)
            Accessible.name: model.label
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: marked
            onChosen: picker.taken(model.icon)
            background: Rectangle {
                radius: Theme.px(18)
                color: choice.pressed ? Theme.pressed(Theme.card) : Theme.card
                border.width: choice.marked ? 2 * Theme.edge : Theme.edge
                border.color: choice.marked ? Theme.basics : Theme.border
                FocusRing {
                    visible: choice.visualFocus
                    cornerRadius: Theme.px(18)
                }
            }
            contentItem: Item {
                Portrait {
                    anchors.centerIn: parent
                    iconName: choice.model.icon
                    disc: choice.model.disc
                    size: Theme.px(56)
                }
            }
        }
    }
}
