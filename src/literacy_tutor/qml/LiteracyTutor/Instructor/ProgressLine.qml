pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// How far one person is: the name, which leads to their path, and a square for each lesson, which tells why.
Row {
    id: line

    required property ProgressViewModel vm
    required property string learner
    required property string name
    required property string cells // a letter for each lesson
    required property real nameWidth
    required property real cellWidth
    property int at: 0 // the column that the keys are at

    function ask(column: int): void {
        at = column
        vm.askWhy(learner, vm.lessons[column].id)
    }
    function said(): string {
        const stands = { d: vm.words.done, u: vm.words.under_way, f: vm.words.fading, s: vm.words.shaky }
        const begun = vm.lessons.map((lesson, column) => lesson.title + " " + (stands[cells[column]] ?? ""))
        return [name, ...begun.filter((_, column) => stands[cells[column]])].join(", ")
    }

    objectName: "progress.line." + learner
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: said()
    Accessible.onPressAction: ask(at)
    Keys.onLeftPressed: at = Math.max(0, at - 1)
    Keys.onRightPressed: at = Math.min(cells.length - 1, at + 1)
    Keys.onSpacePressed: ask(at)
    Keys.onReturnPressed: ask(at)

    Pressable {
        id: who
        objectName: "progress.name." + line.learner
        width: line.nameWidth
        height: Math.max(Theme.px(48) * Math.max(1, Theme.textScale * 0.8), called.implicitHeight)
        patient: false
        Accessible.name: line.name
        onChosen: line.vm.openPath(line.learner)
        FocusRing {
            visible: who.visualFocus
            cornerRadius: Theme.px(10)
        }
        contentItem: PlainText {
            id: called
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.px(8)
            text: line.name
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(21) * Theme.textScale
            font.underline: true
            Accessible.ignored: true
        }
    }
    Repeater {
        model: line.cells.split("")
        ProgressCell {
            required property string modelData
            required property int index
            objectName: "progress.cell." + line.learner + "." + index
            width: line.cellWidth
            height: who.height
            stands: modelData
            asked: line.vm.asked === line.learner + " " + line.vm.lessons[index]?.id
            reached: line.activeFocus && line.at === index
            onChosen: line.ask(index)
        }
    }
}
