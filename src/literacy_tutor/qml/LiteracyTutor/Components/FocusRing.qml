import QtQuick
import LiteracyTutor.Theme

// Shows where the keyboard is; stands a little outside its parent.
Rectangle {
    property real cornerRadius: 24

    anchors.fill: parent
    anchors.margins: -6
    radius: cornerRadius + 6
    color: "transparent"
    border.width: 4
    border.color: Theme.focus
}
