import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property KeysNode node

    self: node
    holds: true
    role: Accessible.Grouping
    says: node.label
    implicitHeight: Math.round(cells.implicitHeight + 12 * dp)

    Cells {
        id: cells
        anchors.fill: parent
        anchors.topMargin: 6 * root.dp
        glass: root.glass
        kids: root.node.kids
        columns: root.node.columns
        gap: 8 * root.dp
        cellHeight: 58 * root.dp
    }
}
