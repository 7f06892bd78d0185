pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// The stamps of the card that is being filled: a round one for an hour, another for a lesson, an empty box for each to come.
Row {
    id: card
    required property string boxes // h an hour, l a lesson, - nothing yet
    required property string tally

    objectName: "home.stamps"
    spacing: Theme.px(14)
    Accessible.role: Accessible.StaticText
    Accessible.name: count.plainText

    Row {
        id: row
        readonly property real box: Theme.px(36) * Math.min(Theme.textScale, 1.5)
        spacing: Theme.px(8)
        Repeater {
            model: card.boxes.split("")
            delegate: Rectangle {
                id: stamp
                required property string modelData
                readonly property bool empty: modelData === "-"
                readonly property color ink: modelData === "h" ? Theme.fraud : Theme.procedures
                width: row.box
                height: row.box
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(empty ? 1 : 3)
                border.color: empty ? Theme.strongBorder : ink
                Icon {
                    anchors.centerIn: parent
                    visible: !stamp.empty
                    name: stamp.empty ? "" : stamp.modelData === "h" ? "event_available" : "star"
                    color: stamp.ink
                    size: row.box * 0.56
                }
            }
        }
    }
    Ruby {
        id: count
        anchors.verticalCenter: row.verticalCenter
        text: card.tally
        pixelSize: Theme.small
        color: Theme.muted
        Accessible.ignored: true
    }
}
