pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What a file would bring: whether its letters are right, what is taken of it, and for everybody in it what is to be done.
Column {
    id: preview

    required property RosterViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap
    Note {
        text: preview.vm.file
    }
    Heading {
        text: preview.words.lettersRight ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.px(28)
        Repeater {
            model: preview.vm.firstNames
            Sentence {
                required property string modelData
                text: modelData
                width: Math.min(implicitWidth, preview.width)
                font.pixelSize: Theme.px(34) * Theme.textScale
                font.bold: true
            }
        }
    }
    Sentence {
        text: preview.words.lettersMore ?? ""
        color: Theme.hint
    }
    Repeater {
        model: preview.vm.columns
        Sentence {
            required property string modelData
            text: modelData
        }
    }
    Sentence {
        text: preview.words.nothingElse ?? ""
        color: Theme.procedures
    }
    Sentence {
        visible: sheets.count > 0
        text: preview.words.otherSheets ?? ""
        font.bold: true
    }
    Choices {
        id: sheets
        name: "import.sheet"
        rows: preview.vm.sheets
        onPicked: id => preview.vm.chooseSheet(id)
    }
    Heading {
        text: preview.words.intoClass ?? ""
    }
    Choices {
        name: "import.class"
        rows: preview.vm.classes
        onPicked: id => preview.vm.chooseClass(id)
    }
    Heading {
        objectName: "import.heading"
        text: preview.vm.heading
    }
    Column {
        width: parent.width
        Repeater {
            model: preview.vm.people
            RosterLine {
                id: line
                required property var model
                width: preview.width
                entry: model.row
                name: model.name
                reading: model.reading
                doubt: model.doubt
                choices: model.choices
                onPicked: pick => preview.vm.pick(line.entry, pick)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: preview.vm.span !== ""
        ToolButton {
            objectName: "import.before"
            visible: preview.vm.before !== ""
            accent: Theme.muted
            iconName: "expand_less"
            text: preview.vm.before
            onChosen: preview.vm.turn(-1)
        }
        RowWords {
            objectName: "import.rows"
            text: preview.vm.span
        }
        ToolButton {
            objectName: "import.after"
            visible: preview.vm.after !== ""
            accent: Theme.muted
            iconName: "expand_more"
            text: preview.vm.after
            onChosen: preview.vm.turn(1)
        }
    }
    Heading {
        text: preview.vm.leftOutHeading
    }
    Repeater {
        model: preview.vm.leftOut
        Note {
            required property string modelData
            text: modelData
        }
    }
    ToolButton {
        objectName: "import.go"
        width: Math.min(implicitWidth, preview.width)
        look: "filled"
        text: preview.vm.go
        enabled: preview.vm.canGo
        onChosen: preview.vm.takeIn()
    }
}
