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
    required property int index

    readonly property bool lengthy: caption.lineCount > 1

    objectName: "tiles.learner." + index
    text: name
    Accessible.name: name

    background: CardBox {
        color: tile.pressed ? Theme.cardPressed : Theme.card
        FocusRing {
            visible: tile.visualFocus
        }
    }
    contentItem: Item {
        Portrait {
            id: face
            readonly property real room: tile.height - caption.height - Theme.px(46)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(18) + (room - size) * 0.5
            iconName: tile.sign
            disc: tile.disc
            size: Math.max(Theme.px(36), Math.min(room, tile.width * 0.55))
        }
        Text {
            id: caption
            textFormat: Text.PlainText
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(18)
            x: Theme.px(14)
            width: parent.width - 2 * x
            height: Math.min(implicitHeight, tile.height - Theme.px(80))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: tile.name
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
