import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The lesson is done: what can be done now, what to try on one's own phone, where to ask.
Item {
    id: page
    required property FinishViewModel vm

    Row {
        id: title
        x: 64
        y: 32
        spacing: 22
        Icon {
            name: "check_circle"
            color: Theme.done
            size: 76
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            Ruby {
                text: Words.wellDone
                pixelSize: Theme.title
                bold: true
                color: Theme.done
                readingColor: Theme.done
                lineHeight: 1.2
            }
            Ruby {
                width: page.width - 250
                text: page.vm.title
                pixelSize: Theme.large
            }
        }
    }

    ScrollArea {
        x: 64
        width: parent.width - 128
        anchors.top: title.bottom
        anchors.topMargin: 20
        anchors.bottom: buttons.top
        anchors.bottomMargin: 20

        Row {
            id: columns
            readonly property real each: (page.width - 128 - 44) / 3
            spacing: 22
            FinishColumn {
                width: columns.each
                height: Math.max(implicitHeight, home.implicitHeight, ask.implicitHeight)
                heading: Words.canDoNow
                iconName: "star"
                accent: Theme.done
                lines: page.vm.can
            }
            FinishColumn {
                id: home
                width: columns.each
                height: Math.max(implicitHeight, parent.implicitHeight)
                heading: Words.onYourPhone
                iconName: "smartphone"
                accent: Theme.basics
                lines: page.vm.home
            }
            FinishColumn {
                id: ask
                width: columns.each
                height: Math.max(implicitHeight, parent.implicitHeight)
                heading: Words.whereToAsk
                iconName: "help"
                accent: Theme.fraud
                lines: page.vm.ask
            }
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 64
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 36
        spacing: 22
        BigButton {
            objectName: "finish.again"
            text: Words.onceMore
            accent: Theme.muted
            height: Math.max(92, implicitHeight)
            onChosen: page.vm.onceMore()
        }
        BigButton {
            objectName: "finish.home"
            width: Math.max(340, implicitWidth)
            height: Math.max(92, implicitHeight)
            text: Words.toHome
            look: "go"
            iconName: "home"
            focus: true
            onChosen: page.vm.goHome()
        }
    }
}
