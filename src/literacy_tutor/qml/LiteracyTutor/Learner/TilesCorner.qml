import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Above the tiles at the right: where words are large the helpers' door, the other language, the way out of the program, how it looks.
Item {
    id: corner
    required property TilesViewModel vm

    implicitWidth: row.width + Theme.side - looks.rightPadding
    implicitHeight: looks.y + looks.height

    Row {
        id: row
        y: looks.y
        spacing: Theme.px(12)

        BigButton {
            objectName: "tiles.helper"
            visible: Theme.enlarged // else below the tiles, where there is room for it then
            height: looks.height
            text: Words.forHelpers
            accent: Theme.muted
            look: "quiet"
            pixelSize: Theme.frame
            onChosen: corner.vm.comeAsHelper()
        }
        BigButton {
            objectName: "tiles.language"
            height: looks.height
            text: Words.otherLanguage
            iconName: "language"
            accent: Theme.muted
            look: "quiet"
            pixelSize: Theme.frame
            onChosen: corner.vm.changeLanguage()
        }
        BigButton {
            objectName: "tiles.close"
            height: looks.height
            text: Words.closeApp
            iconName: "logout"
            look: "quiet"
            accent: Theme.muted
            pixelSize: Theme.frame
            onChosen: corner.vm.closeApp()
        }
        Item {
            width: looks.width
            height: looks.height
        }
    }
    LooksButton {
        id: looks
    }
}
