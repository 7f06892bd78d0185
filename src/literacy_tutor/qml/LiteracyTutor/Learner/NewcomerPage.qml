import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A new learner: a picture, a name, and is this right.
TutorPage {
    id: page
    required property NewcomerViewModel vm

    title: heading.plainText
    first: vm.stage === "picture" ? pictures : vm.stage === "name" ? name.field : next
    leaves: true
    onEscaped: vm.goBack()

    Connections {
        target: page.vm
        function onStageChanged(): void {
            Qt.callLater(page.takeFocus)
        }
    }
    Headline {
        id: heading
        x: Theme.side
        y: Theme.px(Theme.low ? 14 : 22)
        width: looks.x - x - Theme.px(12)
        height: Math.max(implicitHeight, looks.y + looks.height - y)
        text: page.vm.stage === "picture" ? Words.choosePicture : page.vm.stage === "name" ? Words.enterName : Words.isThisRight
        lineHeight: 1.3
    }
    LooksButton {
        id: looks
    }
    Item {
        id: room
        x: Theme.side
        width: parent.width - 2 * x
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.px(Theme.low ? 14 : 20)

        PictureChoices {
            id: pictures
            anchors.fill: parent
            visible: page.vm.stage === "picture"
            vm: page.vm
        }
        NamePanel {
            id: name
            anchors.fill: parent
            visible: page.vm.stage === "name"
            vm: page.vm
            label: heading.plainText
        }
        Column {
            visible: page.vm.stage === "confirm"
            anchors.centerIn: parent
            spacing: Theme.px(28)
            Portrait {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Math.min(Theme.px(240), room.height * 0.45)
                iconName: page.vm.icon
                disc: page.vm.disc
            }
            PlainText {
                width: room.width
                height: Math.min(implicitHeight, room.height * 0.5)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: page.vm.shownName
                font.pixelSize: Theme.title * 1.3
                fontSizeMode: Text.Fit
                minimumPixelSize: 28
                font.bold: true
            }
        }
    }
    BigButton {
        id: back
        objectName: "newcomer.back"
        x: Theme.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.low ? 20 : 28)
        text: Words.goBack
        iconName: "arrow_back"
        accent: Theme.muted
        onChosen: page.vm.goBack()
    }
    BigButton {
        id: next
        objectName: "newcomer.next"
        visible: page.vm.stage !== "picture"
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.verticalCenter: back.verticalCenter
        width: Math.max(implicitWidth, Theme.px(300))
        text: page.vm.stage === "confirm" ? Words.yesThisIsMe : Words.goOn
        look: "go"
        enabled: page.vm.name.trim() !== ""
        onChosen: page.vm.goOn()
    }
}
