import QtQuick
import LiteracyTutor.Theme

// The picture a learner chose, on its disc.
Rectangle {
    id: portrait
    required property string iconName
    required property color disc
    property real size: Theme.px(112)

    width: size
    height: size
    radius: size / 2
    color: disc

    Icon {
        anchors.centerIn: parent
        name: portrait.iconName
        color: Theme.discInk
        size: portrait.size * 0.54
    }
}
