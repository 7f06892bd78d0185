pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What volunteers left each other, one below the other.
Column {
    id: cards

    required property ClosingViewModel vm
    required property QtObject rows
    readonly property alias count: repeater.count

    width: parent?.width ?? 0
    spacing: Theme.px(12)
    Repeater {
        id: repeater
        model: cards.rows
        NoteCard {
            id: note
            required property var model
            width: cards.width
            noteId: model.id
            who: model.who
            says: model.text
            answer: model.answer
            day: model.day
            done: model.done
            question: model.question
            words: cards.vm.words
            onCorrected: text => cards.vm.correct(noteId, text)
            onAnswered: text => cards.vm.answer(noteId, text)
            onReadBy: cards.vm.markDone(noteId)
            onReturned: cards.vm.openAgain(noteId)
            onRemoved: cards.vm.remove(noteId)
            onNoteIdChanged: writing = ""
            Connections {
                target: cards.vm
                function onKeptNote(): void {
                    note.writing = ""
                }
            }
        }
    }
}
