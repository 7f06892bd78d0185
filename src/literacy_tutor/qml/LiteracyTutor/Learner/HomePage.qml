pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one next thing, large, and the three tracks; or today's lessons to choose from. Review, the stamps, the way out.
TutorPage {
    id: page
    required property HomeViewModel vm

    title: heading.plainText
    first: vm.hasNext ? next : choices.count > 0 ? choices.itemAt(0) : tracks
    readonly property bool chooses: choices.count > 0

    component Beside: BigButton {
        property bool roomy: false
        objectName: "home.beside"
        text: roomy && page.vm.besideMore !== "" ? page.vm.besideWords + page.vm.besideMore : page.vm.besideWords
        iconName: page.vm.beside === "review" ? "refresh" : page.vm.beside === "plan" ? "calendar_month" : "menu_book"
        accent: page.vm.beside === "review" ? Theme.hint : Theme.muted
        onChosen: page.vm.openBeside()
    }

    Headline {
        id: heading
        x: Theme.side
        y: Theme.px(24)
        width: looks.x - x - Theme.px(12)
        height: Math.max(implicitHeight, looks.y + looks.height - y)
        text: page.vm.greeting
    }
    LooksButton {
        id: looks
    }
    StampCard {
        id: stamps
        visible: boxes !== "" && !Theme.enlarged
        x: Theme.side
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(10)
        boxes: page.vm.stampCard
        tally: page.vm.stampTally
    }
    ScrollArea {
        id: area
        x: Theme.side
        anchors.top: stamps.visible ? stamps.bottom : heading.bottom
        anchors.topMargin: Theme.px(16)
        width: parent.width - 2 * x
        anchors.bottom: end.top
        anchors.bottomMargin: Theme.px(18)
        spacing: Theme.px(22)
        single: Theme.enlarged || page.vm.beside !== ""
        tray: tray

        readonly property real spare: height - 2 * edge - spacing

        NextCard {
            id: next
            visible: page.vm.hasNext || page.chooses
            vm: page.vm
            width: parent ? (parent as Item).width : 0
            height: Math.max(implicitHeight, area.spare - tracks.usual)
        }
        Ruby {
            visible: !page.vm.hasNext && !page.chooses
            width: parent ? (parent as Item).width : 0
            text: Words.nothingHere
            pixelSize: Theme.large
        }
        Grid {
            id: tracks
            readonly property real wide: (area.width - (columns - 1) * spacing) / columns
            readonly property real usual: Math.max(cards.tallest(0), choices.tallest(0), Math.min(Theme.px(280), area.spare * (page.chooses ? 0.55 : 0.46)))

            columns: Theme.enlarged ? 1 : 3
            spacing: Theme.px(22)

            Siblings {
                id: cards
                model: page.chooses ? null : page.vm.tracks
                delegate: TrackCard {
                    width: tracks.wide
                    height: tracks.columns > 1 ? tracks.usual : implicitHeight
                    onChosen: page.vm.openTrack(track)
                }
            }
            Siblings {
                id: choices
                model: page.vm.choices
                delegate: TrackCard {
                    required property string lesson
                    objectName: "home.choice." + lesson
                    width: tracks.wide
                    height: tracks.columns > 1 ? tracks.usual : implicitHeight
                    onChosen: page.vm.choose(lesson)
                }
            }
        }
        Beside {
            visible: page.vm.beside !== "" && Theme.enlarged // there is no room for it below
            width: parent ? (parent as Item).width : 0
        }
        StampCard {
            visible: boxes !== "" && Theme.enlarged
            boxes: page.vm.stampCard
            tally: page.vm.stampTally
        }
        Ruby {
            visible: page.vm.guest && Theme.enlarged // there is no room for it below
            width: parent ? (parent as Item).width : 0
            text: Words.guestMore
            color: Theme.muted
        }
    }
    Ruby {
        visible: page.vm.guest && !Theme.enlarged && !area.overflows && page.vm.beside === ""
        x: Theme.side
        anchors.verticalCenter: end.verticalCenter
        width: end.x - x - Theme.px(24)
        text: Words.guestMore
        color: Theme.muted
    }
    Beside {
        visible: page.vm.beside !== "" && !Theme.enlarged
        roomy: !area.overflows
        x: roomy ? Theme.side : tray.x + tray.width + Theme.gap
        width: end.x - x - Theme.px(22)
        height: end.height
        anchors.bottom: end.bottom
    }
    Item {
        id: tray
        x: Theme.side
        width: Math.min(Theme.px(300), end.x - x - Theme.gap)
        height: end.height
        anchors.bottom: end.bottom
    }
    BigButton {
        id: end
        objectName: "home.end"
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        width: Math.max(implicitWidth, (area.width - 2 * Theme.px(22)) / 3)
        height: Math.max(Theme.px(84), implicitHeight)
        text: Words.end
        onChosen: page.vm.end()
    }
}
