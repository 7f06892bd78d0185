import QtQuick
import LiteracyTutor.ViewModels

// Paper: what it is and whose is chosen, then its pages are looked at, and printed or saved.
Item {
    id: page

    required property PaperViewModel vm
    readonly property bool choosing: vm.stage === "choose"

    PaperChoosing {
        visible: page.choosing
        vm: page.vm
    }
    PaperLooking {
        visible: !page.choosing
        vm: page.vm
    }
}
