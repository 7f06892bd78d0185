pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Below the tiles: the ways in for who has none, and a quiet one for helpers.
Flow {
    id: doors
    required property TilesViewModel vm
    required property real room
    readonly property real natural: newcomer.width + spacing + guest.width + (others.visible ? spacing + others.width : 0) + (helper.visible ? spacing + helper.width : 0)
    property bool inviting: false // nobody has a tile yet

    width: Math.min(room, natural)
    spacing: Theme.px(22)

    BigButton {
        id: newcomer
        objectName: "tiles.newcomer"
        width: Math.max(implicitWidth, Theme.px(290))
        height: Math.max(Theme.px(88), implicitHeight)
        text: Words.firstTime
        look: doors.inviting ? "go" : "outline"
        onChosen: doors.vm.comeNew()
    }
    BigButton {
        id: guest
        objectName: "tiles.guest"
        width: Math.max(implicitWidth, Theme.px(290))
        height: Math.max(Theme.px(88), implicitHeight)
        text: Words.withoutName
        accent: Theme.muted
        onChosen: doors.vm.comeAsGuest()
    }
    Loader {
        id: others
        active: doors.vm.others // those whom today's class expects stand above alone
        visible: active
        sourceComponent: BigButton {
            objectName: "tiles.others"
            height: guest.height
            text: Words.others
            iconName: "group"
            accent: Theme.muted
            look: "quiet"
            onChosen: doors.vm.showOthers()
        }
    }
    BigButton {
        id: helper
        objectName: "tiles.helper"
        visible: !Theme.enlarged
        height: guest.height
        text: Words.forHelpers
        accent: Theme.muted
        look: "quiet"
        pixelSize: Theme.frame
        onChosen: doors.vm.comeAsHelper()
    }
}
