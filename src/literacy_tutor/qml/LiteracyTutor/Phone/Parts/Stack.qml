import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes

// Children from top to bottom.
ColumnLayout {
    id: stack

    required property Glass glass
    required property NodeModel kids
    property real inset: 0

    spacing: 0

    Repeater {
        model: stack.kids
        delegate: stack.glass.kinds
    }
}
