import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The teacher is called: seen across the room, calm, taken back with one tap.
Rectangle {
    id: sign
    required property string who
    signal takenBack

    color: Theme.fraudFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.plainText
    Keys.onEscapePressed: {
        if (Hand.means())
            takenBack()
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.px(16), (back.y - height) / 2)
        width: parent.width - 2 * Theme.side
        spacing: Theme.px(16)
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "back_hand"
            color: Theme.fillInk
            size: sign.height * (Theme.enlarged ? 0.18 : 0.32)
        }
        PlainText {
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: sign.who
            color: Theme.fillWarm
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
            color: Theme.fillInk
            readingColor: Theme.fillInk
        }
        Ruby {
            width: parent.width
            alignment: Qt.AlignHCenter
            text: Words.callingMore
            pixelSize: Math.min(Theme.large, Theme.px(44))
            color: Theme.fillInk
            readingColor: Theme.fillInk
        }
    }
    BigButton {
        id: back
        objectName: "call.take_back"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(44)
        height: Math.max(Theme.px(96), implicitHeight)
        width: Math.max(Theme.px(420), implicitWidth)
        text: Words.takeBackCall
        accent: Theme.fraud
        onChosen: sign.takenBack()
    }
}
