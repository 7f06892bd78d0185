import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Somebody who is not in the list yet: their name, how it is read, and the button that adds them.
Flow {
    id: newcomer

    required property PeopleViewModel vm
    readonly property var words: vm.words

    function addPerson(): void {
        vm.addPerson(name.typed, reading.typed)
    }

    Connections {
        target: newcomer.vm
        function onAdded(): void {
            name.clear()
            reading.clear()
            name.field.forceActiveFocus() // for whoever comes next
        }
    }

    spacing: Theme.gap
    LineField {
        id: name
        objectName: "people.name"
        label: newcomer.words.newPerson
        hint: newcomer.words.personName
        width: Math.min(parent.width, Theme.px(300) * Theme.textScale)
        onEntered: newcomer.addPerson()
    }
    LineField {
        id: reading
        objectName: "people.reading"
        label: Theme.enlarged ? "" : " " // else it stands beside the line that has one
        hint: newcomer.words.personReading
        onEntered: newcomer.addPerson()
    }
    Item {
        width: button.width
        height: reading.height
        ToolButton {
            id: button
            objectName: "people.add"
            anchors.bottom: parent.bottom
            iconName: "add"
            text: newcomer.words.addPerson
            enabled: name.typed.trim() !== ""
            onChosen: newcomer.addPerson()
        }
    }
}
