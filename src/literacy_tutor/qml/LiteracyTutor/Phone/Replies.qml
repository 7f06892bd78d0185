import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// What can be said in a call: a sheet over the foot of the page, as high as it needs.
Part {
    id: root

    required property RepliesNode node

    self: node
    holds: true
    wide: true
    role: Accessible.Grouping
    says: node.label
    implicitHeight: Math.ceil(body.implicitHeight + 20 * dp)

    Rectangle {
        anchors.fill: parent
        color: PhonePalette.grey
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(root.dp))
        color: PhonePalette.line
    }
    Stack {
        id: body
        y: 10 * root.dp
        width: parent.width
        glass: root.glass
        kids: root.node.kids
        inset: 12 * root.dp
        spacing: 8 * root.dp
    }
}
