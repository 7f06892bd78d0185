import QtQuick
import LiteracyTutor.Theme

// A sign of ours in one colour. A word always stands beside it, which is what a screen reader says.
Image {
    required property string name
    property color color: Theme.ink
    property real size: Theme.px(40)

    width: size
    height: size
    sourceSize.width: Math.round(size)
    sourceSize.height: Math.round(size)
    source: name === "" ? "" : Theme.icon(name, color)
    visible: name !== ""
    Accessible.ignored: true
}
