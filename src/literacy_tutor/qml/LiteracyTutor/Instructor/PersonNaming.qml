import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What somebody is called and by which picture they are found.
Column {
    id: naming

    required property PersonViewModel vm
    readonly property var words: vm.words
    property bool picking: false

    function fill(): void {
        name.text = vm.name
        reading.text = vm.reading
        name.field.cursorPosition = 0 // of a long name, the beginning
        picking = false
    }
    function keepName(): void {
        vm.keepName(name.typed, reading.typed)
    }

    Component.onCompleted: fill()

    Connections {
        target: naming.vm
        function onLearnerChanged(): void {
            naming.fill()
        }
        function onKept(): void {
            naming.fill()
        }
    }

    spacing: Theme.gap
    Flow {
        id: who
        width: parent.width
        spacing: Theme.gap
        Item {
            width: pick.x + pick.width
            height: name.height
            Portrait {
                id: portrait
                anchors.bottom: parent.bottom
                iconName: naming.vm.sign
                disc: naming.vm.disc
                size: Math.min(Theme.px(84), name.height)
            }
            ToolButton {
                id: pick
                objectName: "person.pick"
                x: portrait.width + Theme.px(10)
                anchors.bottom: parent.bottom
                accent: Theme.muted
                text: (naming.picking ? naming.words.keepPicture : naming.words.choosePicture) ?? ""
                onChosen: naming.picking = !naming.picking
            }
        }
        LineField {
            id: name
            objectName: "person.name"
            label: naming.words.name ?? ""
            width: Math.min(who.width, Math.max(Theme.px(290) * Theme.textScale, needed))
            onEntered: naming.keepName()
        }
        LineField {
            id: reading
            objectName: "person.reading"
            label: naming.words.reading ?? ""
            width: Math.min(who.width, Math.max(Theme.px(260) * Theme.textScale, needed))
            onEntered: naming.keepName()
        }
        Item {
            width: save.width
            height: name.height
            ToolButton {
                id: save
                objectName: "person.save"
                anchors.bottom: parent.bottom
                look: "filled"
                text: naming.words.save ?? ""
                enabled: name.typed !== naming.vm.name || reading.typed !== naming.vm.reading
                onChosen: naming.keepName()
            }
        }
    }
    PicturePicker {
        width: parent.width
        visible: naming.picking
        pictures: naming.vm.pictures
        onTaken: icon => {
            naming.picking = false
            naming.vm.choosePicture(icon)
        }
    }
}
