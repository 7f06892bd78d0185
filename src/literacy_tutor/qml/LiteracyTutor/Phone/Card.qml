import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property CardNode node
    readonly property color back: node.tint === "soft" ? PhonePalette.grey
                                : node.tint === "good" ? PhonePalette.goodSoft
                                : node.tint === "warn" ? PhonePalette.warnSoft
                                : node.tint === "alarm" ? PhonePalette.alarmSoft : PhonePalette.paper
    readonly property color edge: node.tint === "good" ? PhonePalette.good
                                : node.tint === "warn" ? PhonePalette.warn
                                : node.tint === "alarm" ? PhonePalette.alarm : PhonePalette.line

    self: node
    holds: true
    implicitHeight: Math.ceil(body.implicitHeight + 28 * dp)

    Rectangle {
        anchors.fill: parent
        radius: 16 * root.dp
        color: root.back
        border.width: root.node.tint === "soft" ? 0 : Math.max(1, Math.round(1.2 * root.dp))
        border.color: root.edge
    }
    Stack {
        id: body
        x: 14 * root.dp
        y: 14 * root.dp
        width: parent.width - 28 * root.dp
        glass: root.glass
        kids: root.node.kids
        spacing: 8 * root.dp
    }
}
