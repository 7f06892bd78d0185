import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One learner: the picture and the name they chose. A long name takes more lines and smaller letters, never a cut.
Pressable {
    id: tile
    required property string learner
    required property string name
    required property string sign
    required property color disc
    required property string picture
    required property int index
    property bool lying: false // the name beside the picture, not below it

    readonly property real inset: Theme.px(18)
    readonly property real beside: Math.min(height - Theme.px(24), Theme.px(112))

    objectName: "tiles.learner." + index
    text: name
    Accessible.name: name
    Accessible.description: picture

    background: CardBox {
        color: tile.pressed ? Theme.cardPressed : Theme.card
        FocusRing {
            visible: tile.visualFocus
        }
    }
    contentItem: Item {
        Portrait {
            id: face
            readonly property real above: tile.height - caption.height - tile.inset - Theme.px(28)
            x: tile.lying ? tile.inset : (tile.width - size) / 2
            y: tile.lying ? (tile.height - size) / 2 : tile.inset + (above - size) / 2
            iconName: tile.sign
            disc: tile.disc
            size: tile.lying ? tile.beside : Math.max(Theme.px(36), Math.min(above, tile.width * 0.55))
        }
        Text {
            id: caption
            textFormat: Text.PlainText
            x: tile.lying ? tile.inset + tile.beside + Theme.px(16) : Theme.px(14)
            y: tile.lying ? (tile.height - height) / 2 : tile.height - height - tile.inset
            width: tile.width - x - Theme.px(14)
            height: Math.min(implicitHeight, tile.height - (tile.lying ? Theme.px(16) : Theme.px(80)))
            horizontalAlignment: tile.lying ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: tile.width > 0 ? tile.name : "" // not broken into lines before there is room for one
            color: Theme.ink
            font.pixelSize: Theme.heading
            font.bold: true
            fontSizeMode: Text.Fit
            minimumPixelSize: 20
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }
}
