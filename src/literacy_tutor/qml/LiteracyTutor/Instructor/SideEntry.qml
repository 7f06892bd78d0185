import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One line of the dark side bar: a page, or the way out.
Pressable {
    id: entry
    required property string label
    required property string iconName
    property bool marked: false
    property bool edged: false
    property real pixelSize: Theme.px(20)

    readonly property real corner: Theme.px(12)

    text: label
    implicitHeight: Math.max(Theme.px(52), words.implicitHeight + Theme.px(20))
    Accessible.name: label
    Accessible.checked: marked

    background: Rectangle {
        radius: entry.corner
        color: entry.pressed || entry.marked ? Theme.barChosen : Theme.bar
        border.width: entry.edged || (entry.marked && Theme.theme === "contrast") ? Theme.edge : 0
        border.color: Theme.barInk
    }
    FocusRing {
        visible: entry.visualFocus
        cornerRadius: entry.corner
    }
    contentItem: Item {
        Icon {
            id: sign
            x: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            name: entry.iconName
            color: Theme.barInk
            size: entry.pixelSize * 1.2
        }
        PlainText {
            id: words
            x: sign.x + sign.size + Theme.px(12)
            width: entry.width - x - Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            lineHeight: 1.2
            text: entry.label
            color: Theme.barInk
            font.pixelSize: entry.pixelSize
            font.bold: entry.marked
            Accessible.ignored: true
        }
    }
}
