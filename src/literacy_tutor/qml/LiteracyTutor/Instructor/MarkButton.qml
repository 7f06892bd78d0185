import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One of the marks of a person; the one that holds is filled, and has a sign besides its colour.
Pressable {
    id: button

    required property string says
    required property string person
    required property string iconName
    property bool holds: false
    property color accent: Theme.procedures
    property color fill: Theme.proceduresFill

    patient: false
    implicitHeight: Math.max(Theme.px(48), words.implicitHeight + Theme.px(16))
    implicitWidth: sign.width + words.implicitWidth + Theme.px(28)
    Accessible.role: Accessible.RadioButton
    Accessible.name: person + " " + says
    Accessible.checkable: true
    Accessible.checked: holds

    background: Rectangle {
        radius: Theme.px(12)
        color: button.pressed ? Theme.pressed(button.holds ? button.fill : Theme.card) : button.holds ? button.fill : Theme.card
        border.width: Theme.edge
        border.color: button.holds ? button.fill : Theme.strongBorder
    }
    FocusRing {
        visible: button.visualFocus
        cornerRadius: Theme.px(12)
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(6)
            Icon {
                id: sign
                name: button.iconName
                size: Theme.px(20) * Theme.textScale
                color: button.holds ? Theme.fillInk : Theme.muted
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                id: words
                text: button.says
                color: button.holds ? Theme.fillInk : Theme.ink
                font.pixelSize: Theme.px(19) * Theme.textScale
                font.bold: button.holds
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
