pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What a file would bring: whether its letters are right, what is taken of it, and for everybody in it what is to be done.
Column {
    id: preview

    required property RosterViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap

    component Line: PlainText {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.2
        font.pixelSize: Theme.px(20) * Theme.textScale
    }
    component Heading: Line {
        topPadding: Theme.px(10)
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }

    Line {
        text: preview.vm.file
        color: Theme.muted
    }
    Heading {
        text: preview.words.lettersRight ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.px(28)
        Repeater {
            model: preview.vm.firstNames
            PlainText {
                required property string modelData
                text: modelData
                width: Math.min(implicitWidth, preview.width)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(34) * Theme.textScale
                font.bold: true
            }
        }
    }
    Line {
        text: preview.words.lettersMore ?? ""
        color: Theme.hint
    }
    Repeater {
        model: preview.vm.columns
        Line {
            required property string modelData
            text: modelData
        }
    }
    Line {
        text: preview.words.nothingElse ?? ""
        color: Theme.procedures
    }
    Line {
        visible: sheets.count > 0
        text: preview.words.otherSheets ?? ""
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: sheets.count > 0
        Repeater {
            id: sheets
            model: preview.vm.sheets
            Chip {
                required property var model
                objectName: "import.sheet." + model.id
                text: model.title
                marked: model.chosen
                onChosen: preview.vm.chooseSheet(model.id)
            }
        }
    }
    Heading {
        text: preview.words.intoClass ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: preview.vm.classes
            Chip {
                required property var model
                objectName: "import.class." + model.id
                text: model.title
                marked: model.chosen
                onChosen: preview.vm.chooseClass(model.id)
            }
        }
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
        PlainText {
            objectName: "import.rows"
            height: Math.max(Theme.px(54), implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: preview.vm.span
            font.pixelSize: Theme.px(20) * Theme.textScale
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
        Line {
            required property string modelData
            text: modelData
            color: Theme.muted
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
