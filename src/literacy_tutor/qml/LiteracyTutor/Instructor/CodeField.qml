pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A recovery code in its numbered groups of four, to be read or as it is typed.
FocusScope {
    id: field
    property alias model: groups.model
    property bool typed: false
    required property string label
    property string said

    signal accepted

    implicitHeight: grid.implicitHeight
    activeFocusOnTab: true // also where it is only read, so that it is said
    Accessible.role: typed ? Accessible.EditableText : Accessible.Grouping
    Accessible.name: label
    Accessible.description: said
    Accessible.focusable: true

    Grid {
        id: grid
        width: parent.width
        columns: 3
        spacing: Theme.px(12)

        Repeater {
            id: groups
            delegate: CardBox {
                id: four
                required property int number
                required property string digits
                width: (grid.width - 2 * grid.spacing) / 3
                height: Theme.px(76)
                radius: Theme.px(16)
                border.color: Theme.strongBorder

                PlainText {
                    x: Theme.px(10)
                    y: Theme.px(6)
                    text: four.number
                    font.pixelSize: Theme.px(20)
                    color: Theme.muted
                    Accessible.ignored: true
                }
                PlainText {
                    x: Theme.px(34)
                    width: parent.width - x - Theme.px(12)
                    height: parent.height
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: four.digits
                    font.pixelSize: Math.min(Theme.px(38), width / 2.9)
                    font.bold: true
                    font.letterSpacing: Theme.px(3)
                }
            }
        }
    }
    FocusRing {
        visible: field.activeFocus && Hand.byKeys
        cornerRadius: Theme.px(16)
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
