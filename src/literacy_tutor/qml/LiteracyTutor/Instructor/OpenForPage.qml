import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Which lesson opens for somebody on this laptop.
Item {
    id: page

    required property OpenForViewModel vm

    PageScroll {
        spacing: Theme.px(14)

        Heading {
            objectName: "open_for.heading"
            topPadding: 0
            text: page.vm.heading
            font.pixelSize: Theme.px(26) * Theme.textScale
        }
        Note {
            text: page.vm.more
        }
        LessonPicker {
            width: parent.width
            name: "open_for"
            planned: page.vm.planned
            plannedTitle: page.vm.plannedTitle
            tracks: page.vm.tracks
            lessons: page.vm.lessons
            empty: page.vm.empty
            onTrackChosen: track => page.vm.chooseTrack(track)
            onLessonChosen: lesson => page.vm.openLesson(lesson)
        }
    }
}
