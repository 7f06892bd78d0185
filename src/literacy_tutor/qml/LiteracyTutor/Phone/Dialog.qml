import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property DialogNode node

    self: node
    holds: true
    role: Accessible.Dialog
    says: node.title
    tells: node.text

    Rectangle {
        width: parent.width
        height: parent.height - 46 * root.dp
        color: "#A6101820"
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width - 36 * root.dp
        height: Math.ceil(body.implicitHeight + 40 * root.dp)
        radius: 24 * root.dp
        color: PhonePalette.paper

        ColumnLayout {
            id: body
            x: 20 * root.dp
            y: 20 * root.dp
            width: parent.width - 40 * root.dp
            spacing: 12 * root.dp

            Say {
                Layout.fillWidth: true
                visible: text !== ""
                words: root.node.title
                font.bold: true
                font.pixelSize: Math.round(21 * root.dp)
            }
            Say {
                Layout.fillWidth: true
                Layout.bottomMargin: 8 * root.dp
                visible: text !== ""
                words: root.node.text
                font.pixelSize: Math.round(18 * root.dp)
            }
            Stack {
                Layout.fillWidth: true
                glass: root.glass
                kids: root.node.kids
                spacing: 10 * root.dp
            }
        }
    }
}
