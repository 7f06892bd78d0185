import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property ButtonNode node
    readonly property string look: node.look
    readonly property bool solid: look === "filled" || look === "good" || look === "alarm"
    readonly property color base: !node.enabled ? "#6B7783" : look === "good" ? PhonePalette.good
                                : look === "alarm" ? PhonePalette.alarm : PhonePalette.accent
    readonly property color colour: solid ? PhonePalette.white : base
    readonly property bool stacked: node.icon !== "" && beside && width < 150 * dp
    readonly property real pixels: (stacked ? 15 : 18) * dp

    self: node
    touchable: true
    role: Accessible.Button
    says: node.text
    implicitWidth: Math.ceil(icon.width + natural.advanceWidth + 40 * dp)
    implicitHeight: Math.ceil(Math.max(50 * dp, stacked ? icon.height + words.height + 16 * dp : words.height + 18 * dp))

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 25 * root.dp)
        color: root.solid ? root.base : root.look === "outline" ? PhonePalette.paper : "transparent"
        border.width: root.look === "outline" ? Math.max(1, Math.round(1.6 * root.dp)) : 0
        border.color: root.base

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.solid ? "#40000000" : "#260B57A4"
            visible: root.pressed
        }
    }
    Glyph {
        id: icon
        x: root.stacked ? (root.width - width) / 2
                        : (root.width - width - 8 * root.dp - words.width) / 2
        y: root.stacked ? (root.height - height - words.height) / 2 : (root.height - height) / 2
        side: 24 * root.dp
        icon: root.node.icon
        colour: root.colour
    }
    Say {
        id: words
        readonly property real room: root.width - 20 * root.dp
                                     - (icon.visible && !root.stacked ? icon.width + 8 * root.dp : 0)
        x: root.stacked ? (root.width - width) / 2
                        : icon.visible ? icon.x + icon.width + 8 * root.dp : (root.width - width) / 2
        y: root.stacked ? icon.y + icon.height : (root.height - height) / 2
        width: root.stacked ? root.width - 8 * root.dp : Math.min(room, Math.ceil(natural.advanceWidth) + 2)
        horizontalAlignment: Text.AlignHCenter
        words: root.node.text
        color: root.colour
        font.bold: true
        font.pixelSize: Math.round(root.pixels)
        leading: 1.1
    }
    TextMetrics {
        id: natural
        font.family: words.font.family
        font.bold: true
        font.pixelSize: Math.round(18 * root.dp)
        text: root.node.text
    }
}
