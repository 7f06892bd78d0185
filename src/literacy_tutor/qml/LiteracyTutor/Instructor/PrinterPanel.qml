pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The calm printer dialog: which printer, how many, which pages, both sides; or that there is none.
Column {
    id: panel

    required property PaperViewModel vm
    readonly property var words: vm.words
    readonly property bool working: vm.making.running
    readonly property bool ready: printers.count > 0

    spacing: Theme.gap

    EmptyWords {
        objectName: "paper.noPrinter"
        visible: !panel.ready
        text: panel.words.noPrinter
    }
    PaperChoice {
        id: printers
        width: parent.width
        title: panel.words.whichPrinter
        group: "paper.printer"
        rows: panel.vm.printers
        onPicked: id => panel.vm.choosePrinter(id)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: panel.ready

        ToolButton {
            objectName: "paper.fewer"
            iconName: "remove"
            text: panel.words.fewer
            onChosen: panel.vm.moreCopies(-1)
        }
        RowWords {
            objectName: "paper.copies"
            text: panel.vm.copies
            font.pixelSize: Theme.px(22) * Theme.textScale
            font.bold: true
        }
        ToolButton {
            objectName: "paper.more"
            iconName: "add"
            text: panel.words.more
            onChosen: panel.vm.moreCopies(1)
        }
    }
    PaperChoice {
        width: parent.width
        group: "paper.stretch"
        rows: panel.vm.stretches
        visible: panel.ready && count > 0
        onPicked: id => panel.vm.chooseStretch(id)
    }
    Chip {
        objectName: "paper.bothSides"
        visible: panel.vm.canBothSides
        text: panel.words.bothSides
        marked: panel.vm.bothSides
        Accessible.role: Accessible.CheckBox
        onChosen: panel.vm.turnOver()
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: !panel.working

        ToolButton {
            objectName: "paper.start"
            visible: panel.ready
            look: "go"
            iconName: "print"
            text: panel.words.start
            onChosen: panel.vm.printIt()
        }
        ToolButton {
            objectName: "paper.back"
            accent: Theme.muted
            iconName: "arrow_back"
            text: panel.words.back
            onChosen: panel.vm.keepFromPrinting()
        }
    }
    WorkPanel {
        width: parent.width
        name: "paper.printing"
        work: panel.vm.making
    }
}
