pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One line of a list to choose from: a lesson, a step; at its right what is to be known of it.
Pressable {
    id: line

    property string more: ""
    property int number: 0 // of a step; 0 for what has none
    property bool marked: false

    patient: false
    implicitHeight: Math.max(Theme.px(54), words.implicitHeight + Theme.px(20))
    Accessible.name: (number > 0 ? number + " " : "") + text + (more === "" ? "" : ", " + more)
    Accessible.checkable: number > 0
    Accessible.checked: marked

    background: Rectangle {
        radius: Theme.px(12)
        color: line.pressed ? Theme.pressed(ground) : ground
        readonly property color ground: line.marked ? Theme.chosen : Theme.card
        border.width: line.marked ? 2 * Theme.edge : Theme.edge
        border.color: line.marked ? Theme.basics : Theme.border
    }
    FocusRing {
        visible: line.visualFocus
        cornerRadius: Theme.px(12)
    }
    contentItem: Item {
        PlainText {
            id: tally
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            width: line.number > 0 ? Math.max(implicitWidth, Theme.px(30) * Theme.textScale) : 0
            visible: line.number > 0
            text: line.number
            color: Theme.basics
            font.bold: true
            font.pixelSize: Theme.px(22) * Theme.textScale
            Accessible.ignored: true
        }
        PlainText {
            id: words
            x: tally.x + tally.width + (line.number > 0 ? Theme.px(10) : 0)
            anchors.verticalCenter: parent.verticalCenter
            width: (more.visible ? more.x - Theme.px(12) : parent.width - Theme.px(16)) - x
            text: line.text
            wrapMode: Text.Wrap
            font.bold: line.marked
            font.pixelSize: Theme.px(20) * Theme.textScale
            Accessible.ignored: true
        }
        PlainText {
            id: more
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width - Theme.px(16)
            width: Math.min(implicitWidth, parent.width * 0.4)
            visible: text !== ""
            text: line.more
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
            color: Theme.muted
            font.pixelSize: Theme.px(18) * Theme.textScale
            Accessible.ignored: true
        }
    }
}
