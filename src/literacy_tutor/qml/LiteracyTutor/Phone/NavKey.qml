import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property NavKeyNode node
    readonly property color colour: node.light ? PhonePalette.white : PhonePalette.ink

    self: node
    touchable: true
    role: Accessible.Button
    says: node.label

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4 * root.dp
        radius: height / 2
        color: root.pressed ? (root.node.light ? "#33FFFFFF" : PhonePalette.press) : "transparent"
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(17 * root.dp)
        height: width
        radius: root.node.icon === "nav_home" ? width / 2 : 4 * root.dp
        color: "transparent"
        border.width: Math.max(2, Math.round(2 * root.dp))
        border.color: root.colour
        visible: root.node.icon === "nav_home" || root.node.icon === "nav_recents"
    }
    Glyph {
        anchors.centerIn: parent
        side: 25 * root.dp
        icon: root.node.icon === "nav_back" ? "play_arrow" : root.node.icon.startsWith("nav_") ? "" : root.node.icon
        mirror: root.node.icon === "nav_back"
        colour: root.colour
    }
}
