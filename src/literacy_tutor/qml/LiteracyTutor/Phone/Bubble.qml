pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property BubbleNode node
    readonly property real most: width * 0.86
    readonly property real padding: 14 * dp

    self: node
    touchable: true
    holds: true
    role: Accessible.ListItem
    says: [node.who, ...content(body.children), node.time].filter(words => words !== "").join(" ")
    implicitHeight: box.height + (who.visible ? who.height + 3 * dp : 0) + (time.visible ? time.height + 3 * dp : 0)

    function content(parts: list<Item>): list<string> {
        return Array.from(parts).map(item => (item as Part)?.says ?? "");
    }

    Loader {
        id: who
        x: 4 * root.dp
        active: root.node.who !== ""
        visible: active
        sourceComponent: Say {
            words: root.node.who
            color: PhonePalette.muted
            font.pixelSize: Math.round(14 * root.dp)
        }
    }
    Rectangle {
        id: box
        x: root.node.mine ? parent.width - width : 0
        y: who.visible ? who.height + 3 * root.dp : 0
        width: Math.ceil(Math.min(root.most, Math.max(body.implicitWidth, 20 * root.dp) + 2 * root.padding))
        height: Math.ceil(body.implicitHeight + 2 * 11 * root.dp)
        radius: 18 * root.dp
        color: root.node.mine ? PhonePalette.mine : PhonePalette.theirs

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: PhonePalette.press
            visible: root.pressed
        }
        Stack {
            id: body
            x: root.padding
            y: 11 * root.dp
            width: parent.width - 2 * root.padding
            glass: root.glass
            kids: root.node.kids
            spacing: 6 * root.dp
        }
    }
    Say {
        id: time
        x: root.node.mine ? parent.width - width - 4 * root.dp : 4 * root.dp
        y: box.y + box.height + 3 * root.dp
        visible: text !== ""
        text: root.node.time
        color: PhonePalette.muted
        font.pixelSize: Math.round(14 * root.dp)
    }
}
