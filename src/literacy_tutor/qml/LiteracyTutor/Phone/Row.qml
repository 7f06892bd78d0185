import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// Equally wide children, but for an icon, which needs no more than itself.
Part {
    id: root

    required property RowNode node

    self: node
    holds: true
    implicitHeight: cells.implicitHeight + (stack && stack.inset > 0 ? 12 * dp : 0)

    RowLayout {
        id: cells
        anchors.fill: parent
        anchors.topMargin: (root.height - implicitHeight) / 2
        anchors.bottomMargin: anchors.topMargin
        spacing: 8 * root.dp
        Repeater {
            model: root.node.kids
            delegate: root.glass.kinds
        }
    }
}
