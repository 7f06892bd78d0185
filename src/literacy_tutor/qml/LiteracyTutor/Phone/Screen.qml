import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property ScreenNode node

    self: node
    holds: true

    Rectangle {
        anchors.fill: parent
        color: root.node.dark ? "#05080C" : PhonePalette.paper
    }
    Item {
        id: layers
        anchors.fill: parent
        Repeater {
            model: root.node.kids
            delegate: root.glass.kinds
            onItemAdded: (index, item) => item.anchors.fill = layers
        }
    }
}
