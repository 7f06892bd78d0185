pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Whose a guest's lessons are: somebody who is here already, or somebody new.
Column {
    id: owner

    required property GuestsViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap
    Sentence {
        text: owner.words.whose ?? ""
        font.bold: true
    }
    LineField {
        objectName: "guests.search"
        width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
        hint: owner.words.search ?? ""
        onTypedChanged: owner.vm.search(typed)
    }
    Column {
        width: parent.width
        spacing: Theme.px(8)
        Repeater {
            model: owner.vm.people
            PickLine {
                required property var model
                objectName: "guests.give." + model.id
                width: owner.width
                text: model.give
                more: model.reading
                onChosen: owner.vm.give(model.id)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        LineField {
            id: name
            objectName: "guests.name"
            width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
            hint: owner.words.newPerson ?? ""
            onEntered: owner.vm.giveToNew(typed)
        }
        ToolButton {
            objectName: "guests.new"
            width: Math.min(implicitWidth, parent.width)
            iconName: "add"
            text: owner.words.addNew ?? ""
            enabled: name.typed.trim() !== ""
            onChosen: owner.vm.giveToNew(name.typed)
        }
    }
}
