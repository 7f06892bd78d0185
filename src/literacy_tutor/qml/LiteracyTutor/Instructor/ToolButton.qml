import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A button of the teacher's pages: smaller than a learner's, with a word all the same.
BigButton {
    height: Math.max(Theme.px(54), implicitContentHeight + Theme.px(16))
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    pixelSize: Theme.px(20) * Theme.textScale
}
