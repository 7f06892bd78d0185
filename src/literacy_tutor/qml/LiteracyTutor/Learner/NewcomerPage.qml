import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A new learner: a picture, a name, and is this right.
Item {
    id: page
    required property NewcomerViewModel vm

    Ruby {
        id: title
        x: 64
        y: 34
        width: parent.width - 128
        text: page.vm.stage === "picture" ? Words.choosePicture : page.vm.stage === "name" ? Words.enterName : Words.isThisRight
        pixelSize: Theme.title
        bold: true
    }
    BigButton {
        id: back
        objectName: "newcomer.back"
        x: 64
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        text: Words.goBack
        iconName: "arrow_back"
        accent: Theme.muted
        onChosen: page.vm.goBack()
    }

    Grid {
        id: pictures
        visible: page.vm.stage === "picture"
        x: 64
        anchors.top: title.bottom
        anchors.topMargin: 24
        columns: 6
        spacing: 16
        readonly property real each: (page.width - 128 - 5 * spacing) / 6
        readonly property real tall: Math.min(each, (back.y - y - 20 - 2 * spacing) / 3)

        Repeater {
            model: page.vm.portraits
            delegate: T.AbstractButton {
                id: choice
                required property string sign
                required property color disc
                required property string label
                required property int index
                objectName: "newcomer.picture." + index
                width: pictures.each
                height: pictures.tall
                focusPolicy: Qt.StrongFocus
                Accessible.name: label
                onClicked: page.vm.choosePicture(sign)
                Keys.onReturnPressed: click()
                background: CardBox {
                    color: choice.pressed ? "#F1EBDD" : Theme.card
                    FocusRing {
                        visible: choice.visualFocus
                    }
                }
                contentItem: Item {
                    Portrait {
                        anchors.centerIn: parent
                        iconName: choice.sign
                        disc: choice.disc
                        size: choice.height * 0.78
                    }
                }
            }
        }
    }

    Item {
        visible: page.vm.stage === "name"
        anchors.top: title.bottom
        anchors.topMargin: 14
        anchors.bottom: back.top
        anchors.bottomMargin: 14
        x: 64
        width: parent.width - 128

        CardBox {
            id: field
            width: parent.width - erase.width - 18
            height: 84
            border.color: Theme.basics
            border.width: 3
            Portrait {
                id: small
                x: 14
                anchors.verticalCenter: parent.verticalCenter
                size: 60
                iconName: page.vm.icon
                disc: page.vm.disc
            }
            TextInput {
                id: input
                objectName: "newcomer.name"
                anchors.left: small.right
                anchors.leftMargin: 20
                anchors.right: parent.right
                anchors.rightMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: 40
                color: Theme.ink
                clip: true
                maximumLength: 40
                focus: page.vm.stage === "name"
                activeFocusOnTab: true
                text: page.vm.name
                cursorVisible: true
                Accessible.role: Accessible.EditableText
                Accessible.name: Words.enterName.replace(/｜|《[^》]*》/g, "")
                onTextEdited: page.vm.typeName(text)
                onAccepted: page.vm.goOn()
                Connections {
                    target: page.vm
                    function onNameChanged(): void {
                        if (input.text !== page.vm.name)
                            input.text = page.vm.name
                    }
                }
            }
        }
        BigButton {
            id: erase
            objectName: "newcomer.delete"
            anchors.right: parent.right
            height: 84
            text: Words.deleteLetter
            iconName: "backspace"
            accent: Theme.muted
            pixelSize: Theme.body
            onChosen: page.vm.deleteLetter()
        }
        Ruby {
            id: note
            anchors.top: field.bottom
            anchors.topMargin: 8
            width: parent.width
            text: page.vm.problem !== "" ? page.vm.problem : Words.enterNameMore
            color: page.vm.problem !== "" ? Theme.alert : Theme.muted
            pixelSize: Theme.small
        }
        Grid {
            id: table
            anchors.top: note.bottom
            anchors.topMargin: 12
            columns: page.vm.columns
            spacing: 10
            readonly property real keyWidth: (parent.width - (columns - 1) * spacing) / columns
            readonly property real keyHeight: Math.min(92, (parent.height - y - 4 * spacing) / 5)

            Repeater {
                model: page.vm.letters
                delegate: T.AbstractButton {
                    id: key
                    required property string letter
                    objectName: "newcomer.letter." + letter
                    width: table.keyWidth
                    height: table.keyHeight
                    enabled: letter !== ""
                    opacity: letter === "" ? 0 : 1
                    focusPolicy: Qt.StrongFocus
                    Accessible.name: letter
                    onClicked: page.vm.addLetter(letter)
                    Keys.onReturnPressed: click()
                    background: CardBox {
                        radius: 14
                        color: key.pressed ? "#E1EDF7" : Theme.card
                        border.color: Theme.strongBorder
                        FocusRing {
                            cornerRadius: 14
                            visible: key.visualFocus
                        }
                    }
                    contentItem: Text {
                        textFormat: Text.PlainText
                        text: key.letter === "゛" ? "゛゜小" : key.letter
                        font.pixelSize: key.letter === "゛" ? 28 : 34
                        font.bold: true
                        color: Theme.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }

    Column {
        visible: page.vm.stage === "confirm"
        anchors.centerIn: parent
        spacing: 30
        Portrait {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.min(220, page.height * 0.28)
            iconName: page.vm.icon
            disc: page.vm.disc
        }
        Text {
            textFormat: Text.PlainText
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, page.width - 128)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignHCenter
            text: page.vm.shownName
            font.pixelSize: Theme.title * 1.2
            font.bold: true
            color: Theme.ink
        }
    }

    BigButton {
        objectName: "newcomer.next"
        visible: page.vm.stage !== "picture"
        anchors.right: parent.right
        anchors.rightMargin: 64
        anchors.verticalCenter: back.verticalCenter
        width: Math.max(implicitWidth, 300)
        text: page.vm.stage === "confirm" ? Words.yesThisIsMe : Words.goOn
        look: "go"
        enabled: page.vm.name.trim() !== ""
        opacity: enabled ? 1 : 0.45
        onChosen: page.vm.goOn()
    }
}
