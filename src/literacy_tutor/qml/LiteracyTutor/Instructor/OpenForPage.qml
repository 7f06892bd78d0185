pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Which lesson opens for somebody on this laptop.
Item {
    id: page

    required property OpenForViewModel vm

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper
        spacing: Theme.px(14)

        PlainText {
            objectName: "open_for.heading"
            width: parent.width
            visible: text !== ""
            text: page.vm.heading
            wrapMode: Text.Wrap
            font.bold: true
            font.pixelSize: Theme.px(26) * Theme.textScale
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: page.vm.more
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.px(20) * Theme.textScale
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
