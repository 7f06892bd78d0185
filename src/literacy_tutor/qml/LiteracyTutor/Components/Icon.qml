import QtQuick
import LiteracyTutor.Theme

Image {
    required property string name
    property color color: Theme.ink
    property real size: 40

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: name === "" ? "" : Theme.icon(name, color)
    visible: name !== ""
    Accessible.ignored: true
}
