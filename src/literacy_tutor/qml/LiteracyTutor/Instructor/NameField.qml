import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One line to be typed.
CardBox {
    id: field
    required property string label
    required property string value
    property alias maximumLength: input.maximumLength
    property alias inputName: input.objectName
    property real pixelSize: Theme.px(30)
    readonly property Item input: input

    signal edited(text: string)
    signal accepted

    implicitHeight: Math.max(Theme.px(64), input.implicitHeight + Theme.px(20))
    radius: Theme.px(16)
    border.color: input.activeFocus ? Theme.basics : Theme.strongBorder
    border.width: 3

    TextInput {
        id: input
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Math.max(Theme.px(20), Math.min(field.pixelSize, width / (displayText.length + 1)))
        color: Theme.ink
        selectionColor: Theme.basics
        selectedTextColor: Theme.card
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        onTextEdited: field.edited(text)
        Keys.onPressed: event => {
            if (!Hand.keyed(event.key) || event.key === Qt.Key_Space)
                return
            event.accepted = true
            if (!event.isAutoRepeat && Hand.means())
                field.accepted()
        }
        Component.onCompleted: text = field.value
        Connections {
            target: field
            function onValueChanged(): void {
                if (input.text !== field.value)
                    input.text = field.value
            }
        }
    }
    FocusRing {
        visible: input.activeFocus && Hand.byKeys
        cornerRadius: Theme.px(16)
    }
}
