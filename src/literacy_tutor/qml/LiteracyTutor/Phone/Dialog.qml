import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property DialogNode node
    readonly property bool alarm: node.tint === "alarm"

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
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) / 2)
        width: parent.width - 36 * root.dp
        height: Math.ceil(Math.min(parent.height - 110 * root.dp, body.implicitHeight + 40 * root.dp))
        radius: 24 * root.dp
        color: PhonePalette.paper
        border.width: root.alarm ? Math.round(4 * root.dp) : 0
        border.color: PhonePalette.alarm

        Scroller {
            id: scroller
            anchors.fill: parent
            anchors.margins: 20 * root.dp
            contentHeight: body.implicitHeight
            glass: root.glass
            node: root.node

            ColumnLayout {
                id: body
                width: scroller.width
                spacing: 12 * root.dp

                Glyph {
                    Layout.alignment: Qt.AlignHCenter
                    visible: root.alarm
                    side: 44 * root.dp
                    icon: root.alarm ? "warning" : ""
                    colour: PhonePalette.alarm
                }
                Say {
                    Layout.fillWidth: true
                    visible: text !== ""
                    words: root.node.title
                    color: root.alarm ? PhonePalette.alarm : PhonePalette.ink
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
}
