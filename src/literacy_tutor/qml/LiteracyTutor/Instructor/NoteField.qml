import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Several lines to write into, with what belongs there above them; Tab leads on, as everywhere.
Item {
    id: field

    property string label: ""
    property string inputName: ""
    property alias text: input.text
    readonly property Item input: input

    implicitHeight: box.y + box.height

    PlainText {
        id: above
        width: parent.width
        wrapMode: Text.Wrap
        text: field.label
        font.pixelSize: Theme.px(20) * Theme.textScale
        color: Theme.muted
        Accessible.ignored: true
    }
    Rectangle {
        id: box
        y: above.height + Theme.px(4)
        width: parent.width
        height: Math.max(Theme.px(54), input.implicitHeight + Theme.px(20))
        radius: Theme.px(14)
        color: Theme.card
        border.width: Theme.edge
        border.color: input.activeFocus ? Theme.basics : Theme.strongBorder

        TextEdit {
            id: input
            objectName: field.inputName
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font.pixelSize: Theme.px(22) * Theme.textScale
            color: Theme.ink
            selectionColor: Theme.basics
            selectedTextColor: Theme.card
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.multiLine: true
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
        FocusRing {
            visible: input.activeFocus && Hand.byKeys
            cornerRadius: Theme.px(14)
        }
        MouseArea {
            anchors.fill: parent
            z: -1
            onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
