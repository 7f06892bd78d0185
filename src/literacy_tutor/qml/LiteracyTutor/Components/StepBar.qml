import QtQuick
import LiteracyTutor.Theme

// One piece for each step; its number says the same, so that colour is never alone.
Row {
    id: bar
    required property QtObject bars
    required property int number
    required property int count
    property color nowColor: Theme.basics

    readonly property real piece: Math.min(86, (560 - (count - 1) * spacing) / Math.max(1, count))

    spacing: 10
    Accessible.role: Accessible.ProgressBar
    Accessible.name: number + " / " + count

    Repeater {
        model: bar.bars
        delegate: Rectangle {
            required property string state
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: bar.piece
            height: 12
            radius: 6
            color: state === "done" ? Theme.done : state === "now" ? bar.nowColor : Theme.ahead
        }
    }
    Item {
        width: 10
        height: 1
    }
    Text {
        text: bar.number + " / " + bar.count
        textFormat: Text.PlainText
        font.pixelSize: Theme.body
        color: Theme.muted
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
