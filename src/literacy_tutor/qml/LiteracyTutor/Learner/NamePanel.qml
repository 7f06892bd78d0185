pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A name, letter by letter from the table or typed on the computer.
Item {
    id: panel
    required property NewcomerViewModel vm
    required property string label
    readonly property Item field: input

    CardBox {
        id: box
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: erase.left
        anchors.rightMargin: Theme.px(18)
        height: Theme.px(80)
        border.color: Theme.basics
        border.width: 3

        Portrait {
            id: face
            x: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(58)
            iconName: panel.vm.icon
            disc: panel.vm.disc
        }
        TextInput {
            id: input
            objectName: "newcomer.name"
            anchors.left: face.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Math.max(Theme.px(20), Math.min(Theme.px(40), width / (displayText.length + 1)))
            color: Theme.ink
            selectionColor: Theme.basics
            selectedTextColor: Theme.card
            clip: true
            maximumLength: 40
            activeFocusOnTab: true
            cursorVisible: true
            Accessible.role: Accessible.EditableText
            Accessible.name: panel.label
            Accessible.description: note.plainText
            onTextEdited: panel.vm.typeName(text)
            Keys.onPressed: event => {
                if (!Hand.keyed(event.key) || event.key === Qt.Key_Space)
                    return
                event.accepted = true
                if (!event.isAutoRepeat && Hand.means())
                    panel.vm.goOn()
            }
            Component.onCompleted: text = panel.vm.name
            Connections {
                target: panel.vm
                function onNameChanged(): void {
                    if (input.text !== panel.vm.name)
                        input.text = panel.vm.name
                }
            }
        }
        FocusRing {
            visible: input.activeFocus && Hand.byKeys
        }
    }
    BigButton {
        id: erase
        objectName: "newcomer.delete"
        anchors.right: parent.right
        height: Theme.px(80)
        leftPadding: Theme.px(14)
        rightPadding: Theme.px(14)
        text: Words.deleteLetter
        iconName: "backspace"
        accent: Theme.muted
        pixelSize: Theme.px(25) // the name needs the room
        patient: false
        focusPolicy: Qt.TabFocus
        onChosen: panel.vm.deleteLetter()
    }
    Ruby {
        id: note
        anchors.top: box.bottom
        anchors.topMargin: Theme.px(6)
        width: parent.width
        text: panel.vm.problem !== "" ? panel.vm.problem : Words.enterNameMore
        color: panel.vm.problem !== "" ? Theme.alert : Theme.muted
        readingColor: panel.vm.problem !== "" ? Theme.alert : Theme.muted
        pixelSize: Math.min(Theme.small, Theme.px(26))
        lineHeight: 1.3
    }
    Grid {
        id: table
        anchors.top: note.bottom
        anchors.topMargin: Theme.px(8)
        columns: panel.vm.columns
        spacing: Theme.px(12)
        readonly property int down: Math.ceil(letters.count / columns)
        readonly property real wide: (panel.width - (columns - 1) * spacing) / columns
        readonly property real tall: Math.min(Theme.px(110), (panel.height - y - (down - 1) * spacing) / down)

        Repeater {
            id: letters
            model: panel.vm.letters
            delegate: LetterKey {
                width: table.wide
                height: table.tall
                onChosen: panel.vm.addLetter(letter)
            }
        }
    }
}
