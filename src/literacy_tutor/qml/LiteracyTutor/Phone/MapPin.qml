import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property MapPinNode node
    readonly property bool here: node.look === "here"
    readonly property bool strong: node.look === "picked" || node.look === "pin"

    self: node
    touchable: true
    chosen: node.look === "picked"
    role: Accessible.Button
    says: node.label
    width: Math.round(28 * dp)
    height: width

    Rectangle {
        anchors.centerIn: parent
        visible: root.here
        width: Math.round(28 * root.dp)
        height: width
        radius: width / 2
        color: "#330B57A4"
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.round((root.here ? 18 : 26) * root.dp)
        height: width
        radius: width / 2
        color: root.here || root.strong ? PhonePalette.accent : root.pressed ? PhonePalette.accentSoft : PhonePalette.paper
        border.width: Math.max(1, Math.round((root.here ? 3 : 1.2) * root.dp))
        border.color: root.here || root.strong ? PhonePalette.white : PhonePalette.muted
    }
    Glyph {
        anchors.centerIn: parent
        side: 18 * root.dp
        icon: root.here ? "" : root.node.icon
        colour: root.strong ? PhonePalette.white : PhonePalette.muted
    }
}
