import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Words in a row of buttons, on one line with theirs.
PlainText {
    width: Math.min(implicitWidth, parent?.width ?? 0)
    height: Math.max(Theme.px(54), implicitHeight)
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    font.pixelSize: Theme.px(20) * Theme.textScale
}
