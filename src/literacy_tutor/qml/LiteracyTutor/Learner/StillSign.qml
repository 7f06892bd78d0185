import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Nobody has touched anything for a while: the page is hidden, and with it whose it is. One tap leads back to it.
TutorPage {
    id: page
    required property StillnessViewModel vm

    title: heading.plainText
    first: onward

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.side
        spacing: Theme.px(28)

        Ruby {
            id: heading
            width: parent.width
            alignment: Qt.AlignHCenter
            text: Words.stillHere
            pixelSize: Theme.title * 1.25
            bold: true
        }
        Ruby {
            width: parent.width
            alignment: Qt.AlignHCenter
            text: Words.stillHereMore
            pixelSize: Theme.large
            color: Theme.muted
        }
        Item {
            width: 1
            height: Theme.px(12)
        }
        BigButton {
            id: onward
            objectName: "still.go_on"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(Theme.px(460), implicitWidth)
            height: Math.max(Theme.px(110), implicitHeight)
            text: Words.continueButton
            look: "go"
            pixelSize: Theme.heading
            onChosen: page.vm.goOn()
        }
        BigButton {
            objectName: "still.leave"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(Theme.px(460), implicitWidth)
            text: Words.stillHereLeave
            accent: Theme.muted
            onChosen: page.vm.leave()
        }
    }
}
