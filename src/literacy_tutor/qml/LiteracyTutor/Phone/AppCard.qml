pragma ComponentBehavior: Bound
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
            width: close.x - x - 6 * root.dp
            height: Math.round(52 * root.dp)
            words: root.node.title
            verticalAlignment: Text.AlignVCenter
            font.bold: true
            font.pixelSize: Math.round((root.node.detail === "" ? 21 : 17) * root.dp)
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Rectangle {
            anchors.centerIn: close
            width: Math.round(40 * root.dp)
            height: width
            radius: width / 2
            color: PhonePalette.grey
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
        // What is open, as a small page: whose it is, and that there is something on it.
        Rectangle {
            id: page
            readonly property real inset: 16 * root.dp
            anchors.fill: parent
            anchors.topMargin: 62 * root.dp
            anchors.leftMargin: 12 * root.dp
            anchors.rightMargin: 12 * root.dp
            anchors.bottomMargin: 12 * root.dp
            radius: 14 * root.dp
            color: PhonePalette.grey

            Rectangle {
                id: head
                width: parent.width
                height: Math.round(86 * root.dp)
                radius: parent.radius
                color: root.node.colour
                Glyph {
                    anchors.centerIn: parent
                    side: 54 * root.dp
                    icon: root.node.icon
                    colour: PhonePalette.white
                }
            }
            Say {
                id: detail
                anchors.top: head.bottom
                anchors.topMargin: page.inset
                x: 12 * root.dp
                width: parent.width - 24 * root.dp
                visible: text !== ""
                text: root.node.detail.replace(/([.\/])/g, "\u200b$1")
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Math.round(16 * root.dp)
                color: PhonePalette.muted
            }
            Repeater {
                model: [1, 0.9, 0.6, 0, 1, 0.75, 0, 1, 0.9, 0.6]
                Rectangle {
                    required property int index
                    required property real modelData
                    x: page.inset
                    y: Math.round((detail.visible ? detail.y + detail.height : head.height) + page.inset + index * 24 * root.dp)
                    visible: y + height + page.inset < page.height
                    width: Math.round((page.width - 2 * page.inset) * modelData)
                    height: Math.round(10 * root.dp)
                    radius: height / 2
                    color: PhonePalette.line
                }
            }
        }
    }
}
