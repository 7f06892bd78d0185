pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property FieldNode node
    readonly property bool wrong: node.problem !== ""
    readonly property string preedit: node.focused && !node.secret ? glass.preedit : ""
    readonly property string shown: node.text.slice(0, node.cursor) + preedit + node.text.slice(node.cursor)
    readonly property int unsettled: node.composing + preedit.length
    readonly property int caretAt: node.cursor + preedit.length

    self: node
    touchable: true
    role: Accessible.EditableText
    says: node.label !== "" ? node.label : node.placeholder
    tells: [node.secret ? "" : node.text, node.problem].filter(words => words !== "").join(" ")
    implicitHeight: Math.ceil(column.implicitHeight)

    Column {
        id: column
        width: parent.width
        spacing: 5 * root.dp

        Say {
            width: parent.width
            visible: root.node.label !== "" && root.node.label !== root.node.placeholder
            words: root.node.label
            color: PhonePalette.muted
            font.pixelSize: Math.round(16 * root.dp)
        }
        Rectangle {
            width: parent.width
            height: Math.ceil(Math.max(50 * root.dp, typed.implicitHeight + 22 * root.dp))
            radius: 14 * root.dp
            color: root.pressed ? "#DCE3EA" : root.node.focused ? PhonePalette.paper : PhonePalette.grey
            border.width: Math.max(1, Math.round((root.node.focused || root.wrong ? 2 : 1) * root.dp))
            border.color: root.wrong ? PhonePalette.alarm : root.node.focused ? PhonePalette.accent : "#8996A3"

            Say {
                anchors.verticalCenter: parent.verticalCenter
                x: typed.x + (root.node.focused ? 4 * root.dp : 0)
                width: typed.width - 4 * root.dp
                visible: root.shown === ""
                words: root.node.placeholder
                color: PhonePalette.muted
                font.pixelSize: Math.round(18 * root.dp)
            }
            TextEdit {
                id: typed
                anchors.verticalCenter: parent.verticalCenter
                x: 14 * root.dp
                width: parent.width - 28 * root.dp
                enabled: false
                readOnly: true
                activeFocusOnPress: false
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                text: root.shown
                color: PhonePalette.ink
                font.pixelSize: Math.round(19 * root.dp)
                Accessible.ignored: true

                Repeater {
                    model: root.unsettled
                    Rectangle {
                        required property int index
                        readonly property int at: root.caretAt - root.unsettled + index
                        readonly property rect start: root.spot(at, typed.length, typed.width)
                        readonly property rect end: root.spot(at + 1, typed.length, typed.width)
                        x: start.x
                        y: start.y + start.height
                        width: end.y > start.y ? typed.width - start.x : end.x - start.x
                        height: Math.max(2, Math.round(2 * root.dp))
                        color: PhonePalette.accent
                    }
                }
                Rectangle {
                    id: caret
                    readonly property rect spot: root.spot(root.caretAt, typed.length, typed.width)
                    x: spot.x
                    y: spot.y
                    width: Math.max(2, Math.round(2 * root.dp))
                    height: spot.height
                    color: PhonePalette.accent
                    visible: root.node.focused && (root.glass.calm || blink.on)
                    Timer {
                        id: blink
                        property bool on: true
                        interval: 600
                        repeat: true
                        running: root.node.focused && !root.glass.calm && root.visible
                        onTriggered: on = !on
                    }
                }
            }
        }
        Loader {
            width: parent.width
            active: root.wrong
            visible: active
            sourceComponent: Item {
                implicitHeight: problem.height
                Glyph {
                    id: sign
                    side: 20 * root.dp
                    icon: "warning"
                    colour: PhonePalette.alarm
                }
                Say {
                    id: problem
                    x: sign.width + 6 * root.dp
                    width: parent.width - x
                    words: root.node.problem
                    color: PhonePalette.alarm
                    font.bold: true
                    font.pixelSize: Math.round(16 * root.dp)
                }
            }
        }
    }

    // Where a character stands; length and width are named so that the place is found anew when they change.
    function spot(at: int, length: int, width: real): rect {
        return typed.positionToRectangle(Math.max(0, Math.min(at, length)));
    }
}
