import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who helps in the classes: they are added here, leave, and come back.
Column {
    id: helpers

    required property GroupsViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap
    Heading {
        text: helpers.words.helpers
    }
    Note {
        text: helpers.words.helpersMore
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        LineField {
            id: name
            objectName: "groups.helper"
            hint: helpers.words.newHelper
            width: Math.min(parent.width, Theme.px(340) * Theme.textScale)
            onEntered: helpers.vm.addHelper(typed)
        }
        ToolButton {
            objectName: "groups.addHelper"
            iconName: "add"
            text: helpers.words.addHelper
            enabled: name.typed.trim() !== ""
            onChosen: helpers.vm.addHelper(name.typed)
        }
    }
    SetAside {
        width: parent.width
        title: ""
        rows: helpers.vm.helpers
        folds: false
        role: "name"
        back: helpers.words.dismissHelper
        button: "groups.dismiss"
        onReturned: id => helpers.vm.dismissHelper(id)
    }
    SetAside {
        width: parent.width
        title: helpers.words.formerHelpers
        rows: helpers.vm.former
        role: "name"
        back: helpers.words.bringBack
        button: "groups.callBack"
        onReturned: id => helpers.vm.callBackHelper(id)
    }
    Connections {
        target: helpers.vm
        function onAdded(): void {
            name.clear()
        }
    }
}
