pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property EntryNode node

    self: node
    touchable: true
    wide: true
    role: Accessible.Button
    says: node.title
    tells: [node.detail, node.note].filter(words => words !== "").join(" ")
    implicitHeight: Math.max(Math.round(66 * dp), words.implicitHeight + 22 * dp)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? PhonePalette.press : "transparent"
    }
    Likeness {
        id: likeness
        anchors.verticalCenter: parent.verticalCenter
        x: 16 * root.dp
        side: 46 * root.dp
        picture: root.node.picture
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: likeness.visible ? likeness.x + likeness.width + 12 * root.dp : 16 * root.dp
        width: parent.width - x - 16 * root.dp
        spacing: 3 * root.dp

        Item {
            width: parent.width
            height: title.height
            Say {
                id: title
                width: parent.width - (note.visible ? note.width + 8 * root.dp : 0)
                words: root.node.title
                font.bold: root.node.strong
                font.pixelSize: Math.round(18 * root.dp)
            }
            Say {
                id: note
                anchors.right: parent.right
                anchors.baseline: title.baseline
                visible: text !== ""
                text: root.node.note
                color: root.node.strong ? PhonePalette.accent : PhonePalette.muted
                font.bold: root.node.strong
                font.pixelSize: Math.round(14 * root.dp)
            }
        }
        Say {
            width: parent.width - (badge.visible ? badge.width + 8 * root.dp : 0)
            visible: text !== ""
            words: root.node.detail
            color: root.node.strong ? PhonePalette.ink : PhonePalette.muted
            font.bold: root.node.strong
            font.pixelSize: Math.round(16 * root.dp)
        }
    }
    Loader {
        id: badge
        anchors.right: parent.right
        anchors.rightMargin: 16 * root.dp
        anchors.bottom: words.bottom
        active: root.node.badge > 0
        visible: active
        sourceComponent: Rectangle {
            width: Math.max(height, count.implicitWidth + 12 * root.dp)
            height: Math.round(24 * root.dp)
            radius: height / 2
            color: PhonePalette.accent
            Say {
                id: count
                anchors.centerIn: parent
                text: root.node.badge
                color: PhonePalette.white
                font.bold: true
                font.pixelSize: Math.round(14 * root.dp)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: words.x
        width: parent.width - x
        height: Math.max(1, Math.round(root.dp))
        color: PhonePalette.line
    }
}
