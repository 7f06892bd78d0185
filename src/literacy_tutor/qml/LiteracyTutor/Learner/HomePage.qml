pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one next thing, large; the three tracks; the way out.
TutorPage {
    id: page
    required property HomeViewModel vm

    title: heading.plainText
    first: vm.hasNext ? next : tracks

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
    ScrollArea {
        id: area
        x: Theme.side
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(16)
        width: parent.width - 2 * x
        anchors.bottom: end.top
        anchors.bottomMargin: Theme.px(18)
        spacing: Theme.px(22)
        single: Theme.enlarged
        tray: tray

        readonly property real spare: height - 2 * edge - spacing

        NextCard {
            id: next
            visible: page.vm.hasNext
            vm: page.vm
            width: parent ? (parent as Item).width : 0
            height: Math.max(implicitHeight, area.spare - tracks.usual)
        }
        Ruby {
            visible: !page.vm.hasNext
            width: parent ? (parent as Item).width : 0
            text: Words.nothingHere
            pixelSize: Theme.large
        }
        Grid {
            id: tracks
            readonly property real wide: (area.width - (columns - 1) * spacing) / columns
            readonly property real usual: cards.tallest(Math.min(Theme.px(280), area.spare * 0.46))

            columns: Theme.enlarged ? 1 : 3
            spacing: Theme.px(22)

            Siblings {
                id: cards
                model: page.vm.tracks
                delegate: TrackCard {
                    width: tracks.wide
                    height: tracks.columns > 1 ? tracks.usual : implicitHeight
                    onChosen: page.vm.openTrack(track)
                }
            }
        }
        Ruby {
            visible: page.vm.guest && Theme.enlarged // there is no room for it below
            width: parent ? (parent as Item).width : 0
            text: Words.guestMore
            color: Theme.muted
        }
    }
    Ruby {
        visible: page.vm.guest && !Theme.enlarged && !area.overflows
        x: Theme.side
        anchors.verticalCenter: end.verticalCenter
        width: end.x - x - Theme.px(24)
        text: Words.guestMore
        color: Theme.muted
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
