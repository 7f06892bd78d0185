pragma ComponentBehavior: Bound

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

    component Line: PlainText {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.25
        font.pixelSize: Theme.px(20) * Theme.textScale
    }
    component Heading: Line {
        topPadding: Theme.px(10)
        font.pixelSize: Theme.px(24) * Theme.textScale
        font.bold: true
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Line {
            objectName: "erase.gone"
            text: page.vm.gone
        }
        Row {
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
            PlainText {
                width: parent.width - (portrait.visible ? portrait.width + parent.spacing : 0)
                text: page.vm.name
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(30) * Theme.textScale
                font.bold: true
            }
        }
        Line {
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
        Line {
            visible: page.vm.stage === "done"
            text: page.words.elsewhere ?? ""
        }
        Line {
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

        Heading {
            visible: page.asking
            text: page.words.goes ?? ""
        }
        Line {
            visible: page.asking
            text: page.words.goesList ?? ""
        }
        Heading {
            visible: page.asking
            text: page.words.remains ?? ""
        }
        Line {
            visible: page.asking
            text: page.words.remainsList ?? ""
        }
        Line {
            visible: page.asking
            text: page.words.noWayBack ?? ""
            color: Theme.emphasis
            font.bold: true
        }
        Line {
            visible: page.asking && page.vm.damaged.length > 0
            text: page.words.damaged ?? ""
        }
        Repeater {
            model: page.asking ? page.vm.damaged : []
            Line {
                required property string modelData
                text: modelData
                wrapMode: Text.WrapAnywhere
                color: Theme.muted
            }
        }
        MarkButton {
            objectName: "erase.damagedToo"
            visible: page.asking && page.vm.damaged.length > 0
            height: Math.max(Theme.px(54), implicitHeight)
            person: ""
            says: page.words.damagedToo ?? ""
            holds: page.vm.damagedToo
            iconName: holds ? "check_box" : "check_box_outline_blank"
            Accessible.role: Accessible.CheckBox
            onChosen: page.vm.turnDamaged()
        }
        Heading {
            visible: page.vm.stage === "ask"
            text: page.vm.question
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.stage === "ask"
            Repeater {
                model: page.vm.pictures
                Pressable {
                    id: picture
                    required property var model
                    objectName: "erase.picture." + model.sign
                    patient: false
                    readonly property real side: Theme.px(84) * Math.min(1.5, Theme.textScale)
                    implicitWidth: side
                    implicitHeight: side
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: model.says.replace(/｜|《[^》]*》/g, "")
                    Accessible.checkable: true
                    Accessible.checked: model.chosen
                    background: Rectangle {
                        radius: Theme.px(20)
                        color: picture.pressed ? Theme.pressed(Theme.paper) : Theme.paper
                        border.width: picture.model.chosen ? 2 * Theme.edge : 0
                        border.color: Theme.basics
                        FocusRing {
                            visible: picture.visualFocus
                            cornerRadius: Theme.px(20)
                        }
                    }
                    contentItem: Item {
                        Portrait {
                            anchors.centerIn: parent
                            iconName: picture.model.sign
                            disc: picture.model.disc
                            size: picture.side * 0.8
                        }
                    }
                    onChosen: page.vm.pick(model.sign)
                }
            }
        }
        Line {
            objectName: "erase.wrong"
            visible: page.vm.stage === "ask" && text !== ""
            text: page.vm.wrong
            color: Theme.hint
        }
        ToolButton {
            objectName: "erase.goOn"
            visible: page.vm.stage === "ask"
            width: Math.min(implicitWidth, parent.width)
            accent: Theme.fraud
            text: page.vm.goOn
            enabled: page.vm.canGoOn
            onChosen: page.vm.askOnce()
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
