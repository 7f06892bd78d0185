import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property AppCardNode node

    self: node
    touchable: true
    holds: true
    swipes: "up"
    role: Accessible.Button
    says: node.title
    tells: node.detail

    Rectangle {
        width: parent.width
        height: parent.height
        y: Math.min(0, root.drag.y)
        radius: 22 * root.dp
        color: root.pressed ? "#DCE3EA" : PhonePalette.paper
        border.width: 1
        border.color: PhonePalette.line

        Say {
            anchors.verticalCenter: close.verticalCenter
            x: 18 * root.dp
            width: close.x - x
            words: root.node.title
            font.bold: true
            font.pixelSize: Math.round(18 * root.dp)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(14 * root.dp)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Cells {
            id: close
            anchors.right: parent.right
            anchors.rightMargin: 6 * root.dp
            y: 6 * root.dp
            width: 48 * root.dp
            cellHeight: width
            glass: root.glass
            kids: root.node.kids
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 58 * root.dp
            anchors.leftMargin: 12 * root.dp
            anchors.rightMargin: 12 * root.dp
            anchors.bottomMargin: 12 * root.dp
            radius: 14 * root.dp
            color: PhonePalette.grey
            Rectangle {
                id: sign
                anchors.centerIn: parent
                width: Math.round(72 * root.dp)
                height: width
                radius: 20 * root.dp
                color: root.node.colour
                Glyph {
                    anchors.centerIn: parent
                    side: 42 * root.dp
                    icon: root.node.icon
                    colour: PhonePalette.white
                }
            }
            Say {
                anchors.top: sign.bottom
                anchors.topMargin: 14 * root.dp
                x: 12 * root.dp
                width: parent.width - 24 * root.dp
                visible: text !== ""
                text: root.node.detail.replace(/([.\/])/g, "\u200b$1")
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Math.round(16 * root.dp)
                color: PhonePalette.muted
            }
        }
    }
}
