pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Whose people are looked at: everybody's, or a class's; and a line for the name of another class.
Flow {
    id: classes

    required property PeopleViewModel vm
    readonly property var words: vm.words
    property bool naming: false // another class

    Connections {
        target: classes.vm
        function onAdded(): void {
            title.clear()
        }
        function onTitleChanged(): void {
            classes.naming = false
        }
    }

    spacing: Theme.gap
    Repeater {
        id: chips
        model: classes.vm.groups
        Chip {
            required property var model
            objectName: "people.class." + model.id
            text: model.title
            more: model.count
            marked: model.chosen
            onChosen: classes.vm.chooseClass(model.id)
        }
    }
    ToolButton {
        objectName: "people.anotherClass"
        visible: chips.count > 1 && !classes.naming
        accent: Theme.muted
        iconName: "add"
        text: classes.words.anotherClass
        onChosen: {
            classes.naming = true
            title.field.forceActiveFocus()
        }
    }
    LineField {
        id: title
        objectName: "people.newClass"
        visible: make.visible
        hint: classes.words.newClass + "　" + classes.words.newClassHint
        width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
        onEntered: classes.vm.makeClass(typed)
    }
    ToolButton {
        id: make
        objectName: "people.makeClass"
        visible: chips.count === 1 || classes.naming // everybody's alone, or another one
        iconName: "add"
        text: classes.words.makeClass
        enabled: title.typed.trim() !== ""
        onChosen: classes.vm.makeClass(title.typed)
    }
}
