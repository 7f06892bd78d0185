pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// Shows where the keyboard is; stands a little outside its parent, and is seen on light and dark. Made when first seen.
Loader {
    id: ring
    property real cornerRadius: Theme.px(24)

    anchors.fill: parent
    anchors.margins: -7
    active: visible
    sourceComponent: Rectangle {
        radius: ring.cornerRadius + 7
        color: "transparent"
        border.width: 7
        border.color: Theme.card

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            radius: parent.radius - 1
            color: "transparent"
            border.width: 4
            border.color: Theme.focus
        }
    }
}
