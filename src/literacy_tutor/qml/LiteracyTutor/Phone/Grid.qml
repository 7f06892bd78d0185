import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property GridNode node

    self: node
    holds: true

    Cells {
        anchors.fill: parent
        anchors.leftMargin: 8 * root.dp
        anchors.rightMargin: 8 * root.dp
        glass: root.glass
        kids: root.node.kids
        columns: root.node.columns
        cellHeight: 108 * root.dp
    }
}
