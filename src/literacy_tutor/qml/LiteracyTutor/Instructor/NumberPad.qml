pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Digits for a finger or a mouse, as on a telephone. The computer's own keys do the same.
Grid {
    id: pad
    property string eraseSaid
    readonly property real wide: (width - (columns - 1) * spacing) / columns
    readonly property real tall: Math.min(Theme.px(96), (height - 3 * spacing) / 4)

    signal digit(value: string)
    signal erased

    columns: 3
    spacing: Theme.px(12)

    component PadKey: Pressable {
        id: key
        property string iconName: ""
        property bool leads: false

        width: pad.wide
        height: pad.tall
        patient: false
        focusPolicy: leads ? Qt.TabFocus : Qt.NoFocus // one stop for Tab, arrows within; a click leaves the field its focus
        opacity: enabled ? 1 : 0.45
        Accessible.name: text

        background: CardBox {
            radius: Theme.px(16)
            color: key.pressed ? Theme.chosen : Theme.card
            border.color: Theme.strongBorder
            FocusRing {
                cornerRadius: Theme.px(16)
                visible: key.visualFocus
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: key.iconName
                size: Theme.px(36)
            }
            PlainText {
                anchors.centerIn: parent
                visible: key.iconName === ""
                text: key.text
                font.pixelSize: Theme.px(36)
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
        delegate: PadKey {
            required property string modelData
            objectName: "door.key." + modelData
            text: modelData
            leads: modelData === "1"
            onChosen: pad.digit(modelData)
        }
    }
    Item {
        width: pad.wide
        height: pad.tall
    }
    PadKey {
        objectName: "door.key.0"
        text: "0"
        onChosen: pad.digit("0")
    }
    PadKey {
        objectName: "door.key.erase"
        text: pad.eraseSaid
        iconName: "backspace"
        onChosen: pad.erased()
    }
}
