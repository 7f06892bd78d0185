pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property KeyNode node
    readonly property bool letters: node.face.length > 1
    readonly property real pixels: node.under !== "" ? 25 : !letters ? 25 : node.face.length === 2 ? 20 : 16

    self: node
    touchable: true
    role: Accessible.Button
    says: node.label
    z: pressed ? 1 : 0

    Rectangle {
        anchors.fill: parent
        radius: 10 * root.dp
        color: root.pressed ? PhonePalette.accentSoft : root.node.grey ? PhonePalette.greyKey : PhonePalette.key
        border.width: root.pressed ? Math.max(2, Math.round(2 * root.dp)) : 1
        border.color: root.pressed ? PhonePalette.accent : "#A9B4C0"
    }
    Say {
        id: face
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.node.under !== "" ? -9 * root.dp : 0
        width: parent.width - 6 * root.dp
        horizontalAlignment: Text.AlignHCenter
        visible: root.node.icon === ""
        text: root.node.face
        font.pixelSize: Math.round(root.pixels * root.dp)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * root.dp)
        wrapMode: Text.NoWrap
        leading: 1.1
    }
    Say {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * root.dp
        visible: text !== ""
        text: root.node.under
        color: PhonePalette.muted
        font.pixelSize: Math.round(13 * root.dp)
        leading: 1.1
    }
    Glyph {
        anchors.centerIn: parent
        side: 27 * root.dp
        icon: root.node.icon
    }
    // Above the finger that hides the key.
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: -height - 4 * root.dp
        active: root.pressed && !root.node.grey && root.node.under === ""
        sourceComponent: Rectangle {
            implicitWidth: Math.round(62 * root.dp)
            implicitHeight: Math.round(64 * root.dp)
            radius: 12 * root.dp
            color: PhonePalette.accent
            Say {
                anchors.centerIn: parent
                width: parent.width - 6 * root.dp
                horizontalAlignment: Text.AlignHCenter
                text: root.node.face
                color: PhonePalette.white
                font.pixelSize: Math.round((root.letters ? 22 : 36) * root.dp)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(12 * root.dp)
                wrapMode: Text.NoWrap
                leading: 1.1
            }
        }
    }
}
