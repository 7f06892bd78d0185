import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The teacher is called: seen across the room, calm, taken back with one tap.
Rectangle {
    id: sign
    required property string who
    signal takenBack

    color: Theme.fraud
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.plainText
    onVisibleChanged: if (visible)
        back.forceActiveFocus()

    MouseArea {
        anchors.fill: parent // nothing beneath can be touched by accident
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(24, (back.y - height) / 2)
        width: parent.width - 128
        spacing: 18
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "back_hand"
            color: "#FFFFFF"
            size: sign.height * 0.34
        }
        Text {
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: sign.who
            color: Theme.go
            font.bold: true
            font.pixelSize: sign.height * 0.1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 28
        }
        Ruby {
            id: message
            width: parent.width
            alignment: Qt.AlignHCenter
            text: Words.calling
            pixelSize: Theme.title * 1.25
            bold: true
            color: "#FFFFFF"
            readingColor: "#FFFFFF"
        }
        Ruby {
            width: parent.width
            alignment: Qt.AlignHCenter
            text: Words.callingMore
            pixelSize: Theme.large
            color: "#FFFFFF"
            readingColor: "#FFFFFF"
        }
    }
    BigButton {
        id: back
        objectName: "call.take_back"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        height: Math.max(96, implicitHeight)
        width: Math.max(420, implicitWidth)
        text: Words.takeBackCall
        accent: Theme.fraud
        onChosen: sign.takenBack()
    }
}
