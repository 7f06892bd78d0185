import LiteracyTutor.Components
import LiteracyTutor.Theme

// All of a teacher's page, scrolled where it is higher than the window.
ScrollArea {
    anchors.fill: parent
    letters: Theme.px(20) * Theme.textScale
}
