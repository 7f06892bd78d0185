import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property ShadeNode node

    self: node
    touchable: true
    ground: true
    holds: true
    swipes: "up"
    role: Accessible.Grouping
    says: node.label

    Rectangle {
        width: parent.width
        height: parent.height - 46 * root.dp
        color: PhonePalette.grey
        radius: 22 * root.dp
        y: Math.min(0, root.drag.y)

        Say {
            id: title
            x: 22 * root.dp
            y: 44 * root.dp
            width: parent.width - 44 * root.dp
            words: root.node.label
            font.bold: true
            font.pixelSize: Math.round(20 * root.dp)
        }
        Scroller {
            id: scroller
            anchors.fill: parent
            anchors.topMargin: title.y + title.height + 10 * root.dp
            anchors.bottomMargin: 12 * root.dp
            contentHeight: body.implicitHeight
            glass: root.glass
            node: root.node

            Stack {
                id: body
                width: scroller.width
                glass: root.glass
                kids: root.node.kids
                inset: 12 * root.dp
                spacing: 10 * root.dp
            }
        }
    }
}
