import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The lesson is done: what can be done now, what to try on one's own phone, where to ask.
TutorPage {
    id: page
    required property FinishViewModel vm

    title: praise.plainText + " " + lesson.plainText
    first: onward

    PlainText {
        id: name
        anchors.right: looks.left
        anchors.rightMargin: Theme.px(4)
        y: Math.max(looks.y, looks.y + (looks.height - height) / 2)
        width: Math.min(implicitWidth, Theme.px(300))
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        text: page.vm.who
        font.pixelSize: Theme.frame
    }
    LooksButton {
        id: looks
    }
    Icon {
        id: sign
        x: Theme.side
        anchors.verticalCenter: headline.verticalCenter
        name: "check_circle"
        color: Theme.done
        size: Theme.px(84)
    }
    Column {
        id: headline
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: name.left
        anchors.rightMargin: Theme.px(24)
        y: Theme.px(26)
        spacing: Theme.px(6)
        Ruby {
            id: praise
            width: parent.width
            text: page.vm.reviewOver ? Words.reviewOver : Words.wellDone
            pixelSize: Theme.title
            bold: true
            color: Theme.done
            readingColor: Theme.done
            lineHeight: 1.25
        }
        Ruby {
            id: lesson
            width: parent.width
            text: page.vm.title
            pixelSize: Math.min(Theme.large, Theme.px(40))
        }
    }
    ScrollArea {
        id: area
        x: Theme.side
        width: parent.width - 2 * x
        anchors.top: headline.bottom
        anchors.topMargin: Theme.px(20)
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.px(20)
        single: true
        tray: tray

        Grid {
            id: grid
            readonly property bool beside: !Theme.enlarged
            readonly property real each: beside ? (area.width - 2 * spacing) / 3 : area.width
            readonly property real tall: beside ? Math.max(can.implicitHeight, home.implicitHeight, ask.implicitHeight, Math.min(Theme.px(320), area.height - 2 * area.edge)) : 0
            columns: beside ? 3 : 1
            spacing: Theme.px(22)

            FinishColumn {
                id: can
                width: grid.each
                height: Math.max(implicitHeight, grid.tall)
                heading: Words.canDoNow
                iconName: "star"
                accent: Theme.done
                lines: page.vm.can
            }
            FinishColumn {
                id: home
                width: grid.each
                height: Math.max(implicitHeight, grid.tall)
                heading: Words.onYourPhone
                iconName: "smartphone"
                accent: Theme.basics
                lines: page.vm.home
            }
            FinishColumn {
                id: ask
                width: grid.each
                height: Math.max(implicitHeight, grid.tall)
                heading: Words.whereToAsk
                iconName: "help"
                accent: Theme.fraud
                lines: page.vm.ask
            }
        }
    }
    Item {
        id: tray
        x: Theme.side
        width: Math.min(Theme.px(260), buttons.x - x - Theme.gap)
        height: buttons.height
        anchors.bottom: buttons.bottom
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36)
        spacing: Theme.px(22)
        readonly property real tall: Math.max(Theme.px(88), again.implicitHeight, onward.implicitHeight)

        // In a review one may stop after each lesson; else do it once more.
        BigButton {
            id: again
            objectName: page.vm.goesOn ? "finish.home" : "finish.again"
            text: page.vm.goesOn ? Words.toHome : Words.onceMore
            iconName: page.vm.goesOn ? "menu_book" : "refresh"
            accent: Theme.muted
            height: buttons.tall
            onChosen: page.vm.goesOn ? page.vm.goHome() : page.vm.onceMore()
        }
        BigButton {
            id: onward
            objectName: page.vm.goesOn ? "finish.next" : "finish.home"
            width: Math.max(Theme.px(340), implicitWidth)
            height: buttons.tall
            text: page.vm.goesOn ? Words.nextReview : Words.toHome
            look: "go"
            iconName: page.vm.goesOn ? "arrow_forward" : "menu_book"
            onChosen: page.vm.goesOn ? page.vm.goOn() : page.vm.goHome()
        }
    }
}
