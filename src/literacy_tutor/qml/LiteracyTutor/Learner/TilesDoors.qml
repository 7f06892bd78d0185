import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Below the tiles: the ways in for who has none.
Row {
    id: doors
    required property TilesViewModel vm
    property bool inviting: false // nobody has a tile yet

    spacing: Theme.px(22)

    BigButton {
        objectName: "tiles.newcomer"
        width: Math.max(implicitWidth, Theme.px(290))
        height: Math.max(Theme.px(88), implicitHeight)
        text: Words.firstTime
        look: doors.inviting ? "go" : "outline"
        onChosen: doors.vm.comeNew()
    }
    BigButton {
        objectName: "tiles.guest"
        width: Math.max(implicitWidth, Theme.px(290))
        height: Math.max(Theme.px(88), implicitHeight)
        text: Words.withoutName
        accent: Theme.muted
        onChosen: doors.vm.comeAsGuest()
    }
}
