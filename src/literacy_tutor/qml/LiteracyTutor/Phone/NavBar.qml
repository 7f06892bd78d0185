import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Foot {
    id: root

    required property NavBarNode node

    self: node
    implicitHeight: Math.round(46 * dp)

    Rectangle {
        anchors.fill: parent
        color: root.node.light ? "transparent" : PhonePalette.grey
    }
    Cells {
        anchors.fill: parent
        anchors.leftMargin: 16 * root.dp
        anchors.rightMargin: 16 * root.dp
        glass: root.glass
        kids: root.node.kids
        columns: 3
        cellHeight: root.height
    }
}
