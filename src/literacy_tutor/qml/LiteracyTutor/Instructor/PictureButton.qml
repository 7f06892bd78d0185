import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A learner's picture to be chosen.
Pressable {
    id: picture

    required property string iconName
    required property color disc
    required property string says // what is to be seen on it
    property bool marked: false
    property real side: Theme.px(72)

    implicitWidth: side
    implicitHeight: side
    Accessible.name: says
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: marked

    background: Rectangle {
        radius: Theme.px(18)
        color: picture.pressed ? Theme.pressed(Theme.card) : Theme.card
        border.width: picture.marked ? 2 * Theme.edge : Theme.edge
        border.color: picture.marked ? Theme.basics : Theme.border
    }
    FocusRing {
        visible: picture.visualFocus
        cornerRadius: Theme.px(18)
    }
    contentItem: Item {
        Portrait {
            anchors.centerIn: parent
            iconName: picture.iconName
            disc: picture.disc
            size: picture.side * 0.78
        }
    }
}
