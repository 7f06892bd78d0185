pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// All pictures; a touch takes one.
Flow {
    id: picker

    required property var pictures

    signal taken(icon: string)

    spacing: Theme.px(10)
    Repeater {
        model: picker.pictures
        PictureButton {
            required property var model
            objectName: "person.picture." + model.icon
            iconName: model.icon
            disc: model.disc
            says: model.label
            marked: model.chosen
            onChosen: picker.taken(model.icon)
        }
    }
}
