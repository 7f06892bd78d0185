import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What is typed at the door, or read there: the group's name, a PIN, the code of a recovery sheet; and what is wrong with it.
ScrollArea {
    id: entry

    required property DoorViewModel vm
    required property string label // what each field is called
    readonly property bool reads: vm.stage === "sheet"
    readonly property Item first: vm.stage === "group" ? group.input : vm.stage === "recover" ? code : pin

    signal said(words: string)

    // Heard, and seen where words are large.
    function tell(words: Ruby): void {
        said(words.plainText)
        Qt.callLater(reveal, words)
    }

    spacing: Theme.px(20)

    NameField {
        id: group
        visible: entry.vm.stage === "group"
        width: Math.min(entry.width, Theme.px(820))
        inputName: "door.group"
        label: entry.label
        value: entry.vm.group
        maximumLength: 60
        pixelSize: Theme.px(36)
        onEdited: text => entry.vm.typeGroup(text)
        onAccepted: entry.vm.goOn()
    }
    PinField {
        id: pin
        objectName: "door.pin"
        visible: !group.visible && !code.visible
        enabled: !entry.vm.locked
        width: entry.width
        label: entry.label
        count: entry.vm.count
        least: entry.vm.least
        said: entry.vm.said
        onAccepted: entry.vm.goOn()
    }
    CodeField {
        id: code
        objectName: "door.code"
        visible: entry.vm.stage === "recover" || entry.reads
        width: entry.reads ? Math.min(entry.width, Theme.px(760)) : entry.width
        typed: entry.vm.stage === "recover"
        label: entry.label
        said: entry.vm.said
        model: entry.vm.fours
        onAccepted: entry.vm.goOn()
    }
    Ruby {
        id: problem
        objectName: "door.problem"
        visible: text !== ""
        width: entry.width
        text: entry.vm.problem
        pixelSize: Theme.body
        bold: true
        color: Theme.alert
        readingColor: Theme.alert
        onTextChanged: entry.tell(problem)
    }
    Ruby {
        width: entry.width
        text: entry.vm.more
        pixelSize: Theme.body
        color: Theme.muted
    }
    Ruby {
        visible: entry.reads
        width: entry.width
        text: entry.vm.words.sheetWhere
        pixelSize: Theme.body
    }
    BigButton {
        objectName: "door.save"
        visible: entry.reads
        width: Math.min(implicitWidth, entry.width)
        text: entry.vm.words.saveSheet
        iconName: "description"
        pixelSize: Theme.frame
        onChosen: entry.vm.saveSheet()
    }
    Ruby {
        id: note
        objectName: "door.note"
        visible: text !== ""
        width: entry.width
        text: entry.vm.note
        pixelSize: Theme.body
        color: entry.vm.file !== "" ? Theme.done : Theme.muted
        onTextChanged: entry.tell(note)
    }
    PlainText {
        visible: text !== ""
        width: entry.width
        wrapMode: Text.WrapAnywhere
        text: entry.vm.file
        font.pixelSize: Theme.small
        color: Theme.muted
    }
}
