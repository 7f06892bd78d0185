import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The class that is looked at: its groups, another name for it, and its end, which is asked about once more.
Flow {
    id: class_

    required property PeopleViewModel vm
    readonly property var words: vm.words
    property bool still: false // another thing is asked
    property string asking: "" // "" | rename | close

    Connections {
        target: class_.vm
        function onTitleChanged(): void {
            class_.asking = ""
        }
    }

    onStillChanged: asking = ""
    spacing: Theme.gap
    RowWords {
        text: class_.vm.title
        font.pixelSize: Theme.px(28) * Theme.textScale
        font.bold: true
    }
    ToolButton {
        objectName: "people.groups"
        visible: class_.asking === "" && !class_.still
        iconName: "group"
        text: class_.words.toGroups
        onChosen: class_.vm.openGroups()
    }
    ToolButton {
        objectName: "people.rename"
        visible: class_.asking === "" && !class_.still
        accent: Theme.muted
        iconName: "edit"
        text: class_.words.renameClass
        onChosen: {
            title.text = class_.vm.title
            class_.asking = "rename"
            title.field.forceActiveFocus()
        }
    }
    ToolButton {
        objectName: "people.close"
        visible: class_.asking === "" && !class_.still
        accent: Theme.muted
        text: class_.words.closeClass
        onChosen: class_.asking = "close"
    }
    LineField {
        id: title
        objectName: "people.renamed"
        visible: class_.asking === "rename"
        onEntered: class_.vm.renameClass(typed)
    }
    ToolButton {
        objectName: "people.keepTitle"
        visible: class_.asking === "rename"
        look: "filled"
        text: class_.words.save
        onChosen: class_.vm.renameClass(title.typed)
    }
    Sentence {
        visible: class_.asking === "close"
        text: class_.words.closeClassReally
        font.pixelSize: Theme.px(22) * Theme.textScale
    }
    ToolButton {
        objectName: "people.reallyClose"
        visible: class_.asking === "close"
        accent: Theme.fraud
        text: class_.words.yesClose
        onChosen: class_.vm.closeClass()
    }
    ToolButton {
        objectName: "people.keep"
        visible: class_.asking !== ""
        text: class_.words.noKeep
        onChosen: class_.asking = ""
    }
}
