pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who is practising: one tile a learner, a leaf of them at a time; newcomers and guests below.
TutorPage {
    id: page
    required property TilesViewModel vm

    readonly property bool empty: people.count === 0

    title: heading.plainText
    first: empty ? bottom : grid

    // The people first: what stands around them comes with the next frame, into room of a known size.
    readonly property bool hurried: !empty && !Theme.enlarged
    Component.onDestruction: around.active = doors.active = false // Qt goes on making what has no page any more, and warns

    Item {
        id: corner
        anchors.right: parent.right
        width: around.width
        height: Math.max(Theme.px(68), around.height)

        Loader {
            id: around
            asynchronous: page.hurried
            sourceComponent: TilesCorner {
                vm: page.vm
            }
        }
    }
    Headline {
        id: heading
        x: Theme.side
        y: Theme.enlarged ? corner.y + corner.height : Theme.px(28)
        width: (Theme.enlarged ? parent.width - Theme.side : corner.x - Theme.px(12)) - x
        text: page.empty ? Words.welcome : Words.whoPractises
    }
    Loader {
        anchors.fill: room
        active: page.empty
        source: "WelcomePanel.qml"
    }
    Item {
        id: room
        x: Theme.side
        width: parent.width - 2 * Theme.side
        anchors.top: parent.top
        anchors.bottom: bottom.top
        anchors.topMargin: Math.max(heading.y + heading.height, corner.y + corner.height) + Theme.px(Theme.enlarged ? 12 : 24)
        anchors.bottomMargin: Theme.px(32)
    }
    Grid {
        id: grid
        // The name stands below the picture where everybody has room on one leaf, and else beside it.
        readonly property bool lying: Theme.enlarged || people.count > fitting(room.width, 270, 22) * fitting(room.height, 200, 22)
        readonly property int across: fitting(room.width, Theme.enlarged ? 540 : lying ? 360 : 270, gap)
        readonly property int gap: Theme.enlarged ? 12 : lying ? 16 : 22
        readonly property bool crowded: people.count > across * rowsIn(room.height)
        readonly property real high: room.height - (crowded && pager.apart ? pager.height : 0)
        readonly property int down: people.count <= across ? 1 : rowsIn(high)
        readonly property int leaves: Math.max(1, Math.ceil(people.count / (across * down)))
        readonly property real wide: (room.width - (across - 1) * spacing) / across
        readonly property real tall: Math.min(Theme.px(lying ? 180 : 300), (high - (down - 1) * spacing) / down)
        property int leaf: 0

        function fitting(length: real, least: int, gap: int): int {
            return Math.max(1, Math.floor((length + Theme.px(gap)) / Theme.px(least + gap)))
        }
        function rowsIn(height: real): int {
            return fitting(height, lying ? 88 : 200, gap)
        }
        function turn(by: int): void {
            leaf = Math.max(0, Math.min(leaves - 1, leaf + by))
        }
        onLeavesChanged: turn(0)

        anchors.fill: room
        columns: across
        spacing: Theme.px(gap)

        Repeater {
            id: people
            model: page.vm.tiles
            delegate: LearnerTile {
                lying: grid.lying
                visible: Math.floor(index / (grid.across * grid.down)) === grid.leaf
                width: grid.wide
                height: grid.tall
                onChosen: page.vm.pick(learner)
            }
        }
    }
    Item {
        id: bottom
        x: Theme.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36)
        width: doors.width
        height: Math.max(Theme.px(88), doors.height)

        Loader {
            id: doors
            asynchronous: page.hurried
            sourceComponent: TilesDoors {
                vm: page.vm
                room: page.width - 2 * Theme.side
                inviting: page.empty
            }
        }
    }
    Row {
        id: pager
        readonly property bool apart: bottom.x + bottom.width + Theme.gap > page.width - Theme.side - width
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        y: apart ? bottom.y - height - Theme.px(16) : bottom.y + (bottom.height - height) / 2

        Repeater { // not a Loader: that would keep the keyboard when a button is switched off
            model: grid.crowded ? 1 : 0
            delegate: LeafTurner {
                leaf: grid.leaf
                leaves: grid.leaves
                onTurned: by => grid.turn(by)
            }
        }
    }
}
