import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Words with a sign before them, so that no colour says it alone; without words, nothing.
Row {
    id: signed

    property string iconName: "" // "" for none
    property color color: Theme.ink
    property color iconColor: color
    property alias text: words.text
    property alias font: words.font
    readonly property real indent: words.x
    property real most: parent?.width ?? 0 // how wide it may be

    spacing: Theme.px(8)
    visible: text !== ""
    Icon {
        y: Theme.px(2)
        name: signed.iconName
        size: Theme.px(24) * Theme.textScale
        color: signed.iconColor
    }
    PlainText {
        id: words
        width: Math.min(implicitWidth, signed.most - x)
        wrapMode: Text.Wrap
        lineHeight: 1.2
        color: signed.color
        font.pixelSize: Theme.px(20) * Theme.textScale
    }
}
