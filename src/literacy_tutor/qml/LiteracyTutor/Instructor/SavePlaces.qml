pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// Where a file may go: the folder for documents, and each stick that is plugged in. Nothing goes anywhere by itself.
Flow {
    id: places

    required property string name // before the names of what is in it
    required property var words
    required property QtObject places

    signal picked(place: string)

    spacing: Theme.gap

    ToolButton {
        objectName: places.name + ".documents"
        iconName: "save"
        text: places.words.saveDocuments
        width: Math.min(implicitWidth, parent.width)
        onChosen: places.picked("")
    }
    Repeater {
        model: places.places
        ToolButton {
            required property var model
            required property int index
            objectName: places.name + ".stick." + index
            iconName: "save"
            text: model.title
            width: Math.min(implicitWidth, places.width)
            onChosen: places.picked(model.id)
        }
    }
}
