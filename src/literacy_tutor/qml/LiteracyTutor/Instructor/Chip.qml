import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One of several to look at: a class, an hour.
Pressable {
    id: chip

    property string more: ""
    property bool marked: false
    property real most: parent ? parent.width : 0

    patient: false
    implicitHeight: Math.max(Theme.px(52), words.implicitHeight + Theme.px(18))
    implicitWidth: words.implicitWidth + Theme.px(36)
    Accessible.role: Accessible.RadioButton
    Accessible.name: chip.more === "" ? text : text + " " + chip.more
    Accessible.checkable: true
    Accessible.checked: marked

    background: Rectangle {
        radius: Theme.px(14)
        color: chip.pressed ? Theme.pressed(back) : back
        readonly property color back: chip.marked ? Theme.basicsFill : Theme.card
        border.width: Theme.edge
        border.color: chip.marked ? (Theme.theme === "contrast" ? Theme.ink : Theme.basicsFill) : Theme.strongBorder
    }
    FocusRing {
        visible: chip.visualFocus
        cornerRadius: Theme.px(14)
    }
    contentItem: Item {
        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.px(10)
            PlainText {
                width: Math.min(implicitWidth, chip.most - Theme.px(36) - (more.visible ? more.width + Theme.px(10) : 0))
                text: chip.text
                wrapMode: Text.Wrap
                color: chip.marked ? Theme.fillInk : Theme.ink
                font.pixelSize: Theme.px(20) * Theme.textScale
                font.bold: true
                Accessible.ignored: true
            }
            PlainText {
                id: more
                anchors.verticalCenter: parent.verticalCenter
                text: chip.more
                visible: text !== ""
                color: chip.marked ? Theme.fillInk : Theme.muted
                font.pixelSize: Theme.px(20) * Theme.textScale
                Accessible.ignored: true
            }
        }
    }
}
