pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A list of people from an office: the file is chosen, looked at, and taken in by one button, which another one undoes.
Item {
    id: page

    required property RosterViewModel vm
    readonly property var words: vm.words
    readonly property bool busy: panel.busy

    PageScroll {
        id: area

        WorkPanel {
            id: panel
            width: parent.width
            work: page.vm.work
            name: "import.work"
        }
        Heading {
            objectName: "import.told"
            text: page.busy ? "" : page.vm.told
            color: Theme.procedures
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.undo !== "" && !page.busy
            RowWords {
                text: page.vm.undo
            }
            ToolButton {
                objectName: "import.undo"
                iconName: "undo"
                accent: Theme.muted
                text: page.words.undo ?? ""
                spoken: page.vm.undo + " " + text
                onChosen: page.vm.takeBack()
            }
        }
        Note {
            visible: page.vm.undo !== "" && !page.busy
            text: page.words.undoMore ?? ""
        }
        ToolButton {
            objectName: "import.toPeople"
            visible: page.vm.stage === "done" && !page.busy
            look: "filled"
            text: page.words.toPeople ?? ""
            onChosen: page.vm.toPeople()
        }

        Heading {
            visible: page.vm.stage === "choose" && !page.busy
            text: page.words.chooseFile ?? ""
        }
        Note {
            visible: page.vm.stage === "choose" && !page.busy
            text: page.vm.empty !== "" ? page.vm.empty : page.words.whereFiles ?? ""
        }
        Column {
            width: parent.width
            spacing: Theme.px(8)
            visible: page.vm.stage === "choose" && !page.busy
            Repeater {
                model: page.vm.files
                PickLine {
                    required property var model
                    objectName: "import.file." + model.file
                    width: parent.width
                    text: model.name
                    more: model.more
                    onChosen: page.vm.chooseFile(model.file)
                }
            }
        }
        ToolButton {
            objectName: "import.again"
            visible: !page.busy
            iconName: page.vm.stage === "choose" ? "refresh" : "description"
            accent: Theme.muted
            text: (page.vm.stage === "choose" ? page.words.lookAgain : page.words.otherFile) ?? ""
            onChosen: page.vm.lookAgain()
        }
        RosterPreview {
            width: parent.width
            visible: page.vm.stage === "preview" && !page.busy
            vm: page.vm
        }
    }
    Connections {
        target: page.vm
        function onStageChanged(): void {
            area.toTop()
        }
    }
}
