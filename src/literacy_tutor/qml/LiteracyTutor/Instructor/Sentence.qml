import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Words over the whole width of where they stand; without words, nothing.
PlainText {
    width: parent?.width ?? 0
    visible: text !== ""
    wrapMode: Text.Wrap
    lineHeight: 1.2
    font.pixelSize: Theme.px(20) * Theme.textScale
}
