import QtQuick
import LiteracyTutor.Theme

Rectangle {
    id: portrait
    required property string iconName
    required property color disc
    property real size: 112

    width: size
    height: size
    radius: size / 2
    color: disc

    Icon {
        anchors.centerIn: parent
        name: portrait.iconName
        size: portrait.size * 0.52
    }
}
