pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one next thing, large; the three tracks; the way out.
TutorPage {
    id: page
    required property HomeViewModel vm

    readonly property real room: end.y - heading.height - heading.y - Theme.px(22 + 26 + 32)

    title: heading.plainText
    first: vm.hasNext ? next : tracks

    Ruby {
        id: heading
        x: Theme.side
        y: Theme.px(30)
        width: parent.width - 2 * x
        text: page.vm.greeting
        pixelSize: Theme.title
        bold: true
    }
    NextCard {
        id: next
        visible: page.vm.hasNext
        vm: page.vm
        x: Theme.side
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(22)
        width: parent.width - 2 * x
        height: Math.max(implicitHeight, page.room * 0.53)
    }
    Ruby {
        id: nothing
        visible: !page.vm.hasNext
        x: Theme.side
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(22)
        width: parent.width - 2 * x
        text: Words.nothingHere
        pixelSize: Theme.large
    }
    Row {
        id: tracks
        x: Theme.side
        anchors.top: next.visible ? next.bottom : nothing.bottom
        anchors.topMargin: Theme.px(26)
        height: Math.max(tallest(), Math.min(Theme.px(280), page.room * 0.47))
        spacing: Theme.px(22)
        readonly property real each: (page.width - 2 * Theme.side - 2 * spacing) / 3

        function tallest(): real {
            let most = 0
            for (let i = 0; i < cards.count; ++i)
                most = Math.max(most, cards.itemAt(i)?.implicitHeight ?? 0)
            return most
        }
        Repeater {
            id: cards
            model: page.vm.tracks
            delegate: TrackCard {
                width: tracks.each
                height: tracks.height
                onChosen: page.vm.openTrack(track)
            }
        }
    }
    Ruby {
        visible: page.vm.guest
        x: Theme.side
        anchors.verticalCenter: end.verticalCenter
        width: end.x - x - Theme.px(24)
        text: Words.guestMore
        color: Theme.muted
    }
    BigButton {
        id: end
        objectName: "home.end"
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36)
        width: tracks.each
        height: Math.max(Theme.px(88), implicitHeight)
        text: Words.end
        onChosen: page.vm.end()
    }
}
