pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One piece for each step; its number says the same, so that colour is never alone.
Row {
    id: bar
    required property QtObject bars
    required property int number
    required property int count
    property color nowColor: Theme.basics

    readonly property real room: Math.min(Theme.px(560), (parent ? (parent as Item).width : 0) - tally.width - Theme.px(10) - 2 * spacing)
    readonly property real piece: Math.min(Theme.px(86), (room - (count - 1) * spacing) / Math.max(1, count))

    spacing: Theme.px(count > 12 ? 6 : 10)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Words.step + " " + number + " / " + count

    Repeater {
        model: bar.bars
        delegate: Rectangle {
            required property string phase
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: bar.piece
            height: Theme.px(phase === "now" ? 18 : 12)
            radius: height / 2
            color: phase === "done" ? Theme.done : phase === "now" ? Theme.card : Theme.ahead
            border.width: phase === "now" ? Theme.px(5) : 0 // a track's colour may be that of what is done
            border.color: bar.nowColor
        }
    }
    Item {
        width: Theme.px(10)
        height: 1
    }
    Text {
        id: tally
        text: bar.number + " / " + bar.count
        textFormat: Text.PlainText
        font.pixelSize: Theme.frame
        color: Theme.muted
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
