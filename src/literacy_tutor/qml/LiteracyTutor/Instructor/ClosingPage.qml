import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The end of the class: on one side what volunteers tell each other, on the other the button that ends it.
Item {
    id: page

    required property ClosingViewModel vm
    readonly property var words: vm.words
    readonly property bool beside: width > Theme.px(880) * Theme.textScale

    PageScroll {
        Choices {
            name: "closing.class"
            rows: page.vm.classes
            least: 2
            onPicked: id => page.vm.chooseClass(id)
        }
        Grid {
            id: grid
            readonly property real cell: page.beside ? (width - columnSpacing) / 2 : width
            width: parent.width
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.px(28)
            rowSpacing: Theme.px(24)

            Column {
                width: grid.cell
                spacing: Theme.px(14)

                NewNote {
                    width: parent.width
                    vm: page.vm
                }
                Heading {
                    topPadding: 0
                    text: page.words.questions
                }
                Note {
                    visible: questions.count === 0
                    text: page.words.questionsMore
                }
                NoteCards {
                    id: questions
                    vm: page.vm
                    rows: page.vm.questions
                }
                Heading {
                    topPadding: 0
                    text: page.words.notes
                }
                Note {
                    visible: notes.count === 0
                    text: page.words.notesMore
                }
                NoteCards {
                    id: notes
                    vm: page.vm
                    rows: page.vm.notes
                }
                Unfold {
                    id: old
                    objectName: "closing.old"
                    visible: done.count > 0
                    more: page.vm.oldTitle
                }
                NoteCards {
                    id: done
                    visible: old.opened
                    vm: page.vm
                    rows: page.vm.old
                }
            }
            Column {
                width: grid.cell
                spacing: Theme.gap
                EndingCard {
                    vm: page.vm
                }
                ToolButton {
                    objectName: "closing.paper"
                    iconName: "print"
                    text: page.words.toPaper
                    onChosen: page.vm.printHandover()
                }
            }
        }
    }
}
