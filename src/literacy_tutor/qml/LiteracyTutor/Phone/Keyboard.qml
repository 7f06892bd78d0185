import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Foot {
    id: root

    required property KeyboardNode node

    self: node
    implicitHeight: Math.round(cells.implicitHeight + 14 * dp)

    Rectangle {
        anchors.fill: parent
        color: PhonePalette.keyboard
    }
    Cells {
        id: cells
        x: 6 * root.dp
        y: 7 * root.dp
        width: parent.width - 12 * root.dp
        glass: root.glass
        kids: root.node.kids
        columns: root.node.columns
        gap: 5 * root.dp
        cellHeight: 54 * root.dp
        growLast: true
    }
}
