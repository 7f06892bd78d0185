import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Somebody's name goes for good: what goes, what stays, their picture to be chosen, and a last question.
Item {
    id: page

    required property EraseViewModel vm
    readonly property var words: vm.words
    readonly property bool asking: vm.stage === "ask" || vm.stage === "sure"

    PageScroll {
        id: area

        EmptyWords {
            objectName: "erase.gone"
            text: page.vm.gone
        }
        Row {
            id: who
            width: parent.width
            spacing: Theme.px(16)
            visible: page.vm.name !== ""
            Portrait {
                id: portrait
                iconName: page.vm.sign
                disc: page.vm.disc
                size: Theme.px(64)
                visible: !page.asking // it is asked for
            }
            Heading {
                width: who.width - (portrait.visible ? portrait.width + who.spacing : 0)
                topPadding: 0
                text: page.vm.name
                font.pixelSize: Theme.px(30) * Theme.textScale
            }
        }
        Sentence {
            objectName: "erase.told"
            text: page.vm.told
            font.bold: true
            color: page.vm.stage === "done" ? Theme.procedures : Theme.ink
        }
        WorkPanel {
            width: parent.width
            work: page.vm.work
            name: "erase.work"
            canStop: false
        }
        Sentence {
            visible: page.vm.stage === "done"
            text: page.words.elsewhere ?? ""
        }
        Sentence {
            objectName: "erase.left"
            text: page.vm.leftFiles
            color: Theme.emphasis
        }
        ToolButton {
            objectName: "erase.toPeople"
            visible: page.vm.stage === "done" || page.vm.stage === "gone"
            look: "filled"
            text: page.words.toPeople ?? ""
            onChosen: page.vm.toPeople()
        }
        EraseMeaning {
            width: parent.width
            visible: page.asking
            vm: page.vm
        }
        EraseQuestion {
            width: parent.width
            visible: page.vm.stage === "ask"
            vm: page.vm
        }
        Heading {
            objectName: "erase.really"
            visible: page.vm.stage === "sure"
            text: page.vm.really
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.stage === "sure"
            ToolButton {
                objectName: "erase.no"
                look: "filled"
                text: page.words.noErase ?? ""
                onChosen: page.vm.keep()
            }
            ToolButton {
                objectName: "erase.yes"
                accent: Theme.fraud
                text: page.words.yesErase ?? ""
                onChosen: page.vm.erase()
            }
        }
    }
    Connections {
        target: page.vm
        function onStageChanged(): void {
            if (!page.asking)
                area.toTop()
        }
    }
}
