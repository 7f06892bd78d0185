import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// A name on the map; its box is a little lighter than the ground, so that no line runs through the letters.
Part {
    id: root

    required property MapLabelNode node
    readonly property bool onPlace: node.look !== "street" && node.look !== "water"

    self: node
    says: onPlace ? "" : node.text
    width: Math.round(node.width * dp)
    height: Math.round(node.height * dp)

    Rectangle {
        anchors.fill: parent
        radius: 5 * root.dp
        color: root.node.look === "picked" || root.node.look === "pin" ? PhonePalette.paper
             : root.node.look === "water" ? "transparent" : PhonePalette.landVeil
        border.width: root.node.look === "picked" || root.node.look === "pin" ? Math.max(1, Math.round(1.5 * root.dp)) : 0
        border.color: PhonePalette.accent
    }
    Say {
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.node.text
        color: root.node.look === "water" ? PhonePalette.waterInk
             : root.node.look === "here" ? PhonePalette.accent : PhonePalette.ink
        font.pixelSize: Math.floor(15 * root.dp)
        font.bold: root.onPlace
        wrapMode: Text.NoWrap
        leading: 1.2
    }
}
