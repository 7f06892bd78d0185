pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Where a copy goes at the end of a class: on a stick, into another folder, or nowhere before there is a recovery sheet.
Column {
    id: stick

    required property ClosingViewModel vm
    readonly property var words: vm.words

    spacing: Theme.px(12)

    Sentence {
        visible: stick.vm.needsSheet || stick.vm.stickWords !== "" || sticks.count > 0
        text: stick.words.stick
        font.bold: true
    }
    Sentence {
        visible: stick.vm.needsSheet
        text: stick.words.needsSheet
    }
    ToolButton {
        objectName: "closing.makeSheet"
        visible: stick.vm.needsSheet
        width: Math.min(implicitWidth, parent.width)
        iconName: "description"
        text: stick.words.makeSheet
        onChosen: stick.vm.makeSheet()
    }
    Sentence {
        objectName: "closing.stickWords"
        text: stick.vm.stickWords
    }
    Flow {
        width: parent.width
        spacing: Theme.px(10)
        visible: !stick.vm.needsSheet
        Repeater {
            id: sticks
            model: stick.vm.sticks
            Chip {
                required property var model
                objectName: "closing.stick." + model.title
                text: model.title
                marked: model.chosen
                onChosen: stick.vm.chooseStick(model.id)
            }
        }
        Unfold {
            id: elsewhere
            objectName: "closing.folder"
            width: Math.min(implicitWidth, parent.width)
            more: stick.words.otherFolder
        }
    }
    LineField {
        id: folder
        objectName: "closing.path"
        visible: elsewhere.opened && !stick.vm.needsSheet
        width: parent.width
        label: stick.words.folder
        onEntered: stick.vm.chooseFolder(folder.typed)
    }
    ToolButton {
        objectName: "closing.useFolder"
        visible: folder.visible
        iconName: "check"
        text: stick.words.useFolder
        enabled: folder.typed.trim() !== ""
        onChosen: stick.vm.chooseFolder(folder.typed)
    }
    Connections {
        target: stick.vm
        function onChoseFolder(): void {
            elsewhere.opened = false
            folder.clear()
        }
    }
}
