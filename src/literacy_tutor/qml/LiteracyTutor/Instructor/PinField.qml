pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// How many digits of a PIN are typed, and not which.
CardBox {
    id: field
    required property int count
    required property int least
    required property string label
    required property string said // for who cannot see the dots

    signal accepted

    readonly property real dot: Math.min(Theme.px(28), (width - Theme.px(36)) / Math.max(least, count) - row.spacing)

    implicitHeight: Theme.px(84)
    border.color: activeFocus ? Theme.basics : Theme.strongBorder
    border.width: 3
    opacity: enabled ? 1 : 0.45
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: said
    Accessible.passwordEdit: true
    Accessible.focusable: true

    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(20)
        spacing: Theme.px(14)
        Repeater {
            model: Math.max(field.least, field.count)
            delegate: Rectangle {
                required property int index
                width: field.dot
                height: width
                radius: width / 2
                color: index < field.count ? Theme.ink : "transparent"
                border.width: Theme.edge
                border.color: index < field.count ? Theme.ink : Theme.strongBorder
            }
        }
    }
    FocusRing {
        visible: field.activeFocus && Hand.byKeys
    }
    MouseArea {
        anchors.fill: parent
        onPressed: field.forceActiveFocus(Qt.MouseFocusReason)
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return
        Hand.keyed(event.key)
        event.accepted = true
        if (!event.isAutoRepeat && Hand.means())
            accepted()
    }
}
