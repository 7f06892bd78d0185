import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property MapKeyNode node

    self: node
    touchable: true
    role: Accessible.Button
    says: node.label
    width: Math.round(46 * dp)
    height: width
    z: 1

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(44 * root.dp)
        height: width
        radius: width / 2
        color: root.pressed ? PhonePalette.accentSoft : root.node.possible ? PhonePalette.paper : PhonePalette.grey
        border.width: Math.max(1, Math.round(1.5 * root.dp))
        border.color: root.node.possible ? PhonePalette.accent : PhonePalette.line
    }
    Glyph {
        anchors.centerIn: parent
        side: 27 * root.dp
        icon: root.node.icon
        colour: root.node.possible ? PhonePalette.accent : "#8A97A5"
    }
}
