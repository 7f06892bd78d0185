import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A line to type into, with what belongs there above it or in it while it is empty.
Item {
    id: line

    property string label: ""
    property string hint: ""
    property string whose: "" // for who cannot see beside whose name it stands
    property alias text: input.text
    property alias longest: input.maximumLength
    readonly property string typed: input.text
    readonly property Item field: input
    readonly property real needed: input.contentWidth + Theme.px(40) // for all that is typed

    signal entered

    function clear(): void {
        input.text = ""
    }

    implicitWidth: Theme.px(260) * Theme.textScale
    implicitHeight: box.y + box.height

    PlainText {
        id: above
        visible: line.label !== ""
        width: parent.width
        text: line.label
        font.pixelSize: Theme.px(20) * Theme.textScale
        color: Theme.muted
    }
    Rectangle {
        id: box
        y: above.visible ? above.height + Theme.px(10) : 0
        width: parent.width
        height: Math.max(Theme.px(54), input.implicitHeight + Theme.px(20))
        radius: Theme.px(14)
        color: Theme.card
        border.width: Theme.edge
        border.color: input.activeFocus ? Theme.basics : Theme.strongBorder

        PlainText {
            anchors.fill: input
            visible: input.displayText === "" && !input.preeditText
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: line.hint
            font.pixelSize: input.font.pixelSize
            color: Theme.muted
            Accessible.ignored: true
        }
        TextInput {
            id: input
            objectName: line.objectName + ".field"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(22) * Theme.textScale
            color: Theme.ink
            selectionColor: Theme.basics
            selectedTextColor: Theme.card
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: [line.whose, line.label, line.hint].filter(words => words.trim() !== "").join(" ")
            Keys.onPressed: event => {
                if (!Hand.keyed(event.key) || event.key === Qt.Key_Space)
                    return
                event.accepted = true
                if (!event.isAutoRepeat && Hand.means())
                    line.entered()
            }
        }
        FocusRing {
            visible: input.activeFocus && Hand.byKeys
            cornerRadius: Theme.px(14)
        }
    }
}
