import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property PageNode node

    self: node
    holds: true

    Rectangle {
        anchors.fill: parent
        color: root.node.tint === "grey" ? PhonePalette.grey : PhonePalette.paper
    }
    Loader {
        anchors.fill: parent
        active: root.node.tint === "home"
        sourceComponent: Wallpaper {}
    }
    Stack {
        anchors.fill: parent
        glass: root.glass
        kids: root.node.kids
        inset: 16 * root.dp
    }
}
