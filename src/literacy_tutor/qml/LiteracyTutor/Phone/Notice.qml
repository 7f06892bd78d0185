import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property NoticeNode node
    property int lines: 1000

    self: node
    touchable: true
    swipes: "left right"
    role: Accessible.Button
    says: node.app + " " + node.title
    tells: node.text
    implicitHeight: Math.ceil(column.implicitHeight + 22 * dp)

    Rectangle {
        width: parent.width
        height: parent.height
        x: root.drag.x
        radius: 18 * root.dp
        color: root.pressed ? "#DCE3EA" : PhonePalette.paper
        border.width: 1
        border.color: PhonePalette.line

        Column {
            id: column
            x: 14 * root.dp
            y: 11 * root.dp
            width: parent.width - 28 * root.dp
            spacing: 4 * root.dp

            Item {
                width: parent.width
                height: Math.max(icon.height, app.height)
                Glyph {
                    id: icon
                    side: 20 * root.dp
                    icon: root.node.icon
                    colour: PhonePalette.accent
                }
                Say {
                    id: app
                    anchors.verticalCenter: icon.verticalCenter
                    x: 28 * root.dp
                    width: parent.width - x - time.width - 6 * root.dp
                    words: root.node.app
                    color: PhonePalette.muted
                    font.pixelSize: Math.round(14 * root.dp)
                }
                Say {
                    id: time
                    anchors.right: parent.right
                    anchors.verticalCenter: icon.verticalCenter
                    text: root.node.time
                    color: PhonePalette.muted
                    font.pixelSize: Math.round(14 * root.dp)
                }
            }
            Say {
                width: parent.width
                visible: text !== ""
                words: root.node.title
                maximumLineCount: root.lines
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: Math.round(17 * root.dp)
            }
            Say {
                width: parent.width
                visible: text !== ""
                words: root.node.text
                maximumLineCount: root.lines
                elide: Text.ElideRight
                font.pixelSize: Math.round(16 * root.dp)
            }
        }
    }
}
