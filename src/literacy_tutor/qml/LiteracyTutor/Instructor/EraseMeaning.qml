pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What goes when somebody is erased and what stays, and the damaged files that may go, too.
Column {
    id: meaning

    required property EraseViewModel vm
    readonly property var words: vm.words
    readonly property bool damaged: vm.damaged.length > 0

    spacing: Theme.gap
    Heading {
        text: meaning.words.goes ?? ""
    }
    Sentence {
        text: meaning.words.goesList ?? ""
    }
    Heading {
        text: meaning.words.remains ?? ""
    }
    Sentence {
        text: meaning.words.remainsList ?? ""
    }
    Sentence {
        text: meaning.words.noWayBack ?? ""
        color: Theme.emphasis
        font.bold: true
    }
    Sentence {
        visible: meaning.damaged
        text: meaning.words.damaged ?? ""
    }
    Repeater {
        model: meaning.vm.damaged
        Note {
            required property string modelData
            text: modelData
            wrapMode: Text.WrapAnywhere
        }
    }
    MarkButton {
        objectName: "erase.damagedToo"
        visible: meaning.damaged
        height: Math.max(Theme.px(54), implicitHeight)
        person: ""
        says: meaning.words.damagedToo ?? ""
        holds: meaning.vm.damagedToo
        iconName: holds ? "check_box" : "check_box_outline_blank"
        Accessible.role: Accessible.CheckBox
        onChosen: meaning.vm.turnDamaged()
    }
}
