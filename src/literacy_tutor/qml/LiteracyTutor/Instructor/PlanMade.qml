pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The plan as it stands: whose it is and that it is kept, its lessons and how they are done, and how the hour falls.
Column {
    id: plan

    required property PlanViewModel vm
    readonly property var words: vm.words

    spacing: Theme.px(12)

    Heading {
        objectName: "plan.planned"
        topPadding: 0
        text: plan.vm.planned
    }
    SignedWords {
        objectName: "plan.said"
        iconName: plan.vm.said === "" ? "" : "check_circle"
        text: plan.vm.said || plan.words.keptAtOnce
        color: plan.vm.said === "" ? Theme.muted : Theme.procedures
    }
    Sentence {
        objectName: "plan.shared"
        text: plan.vm.shared
    }
    ToolButton {
        objectName: "plan.restore"
        visible: plan.vm.restore !== ""
        accent: Theme.muted
        iconName: "undo"
        text: plan.vm.restore
        onChosen: plan.vm.backToShared()
    }
    SignedWords {
        objectName: "plan.fit"
        iconName: plan.vm.over ? "schedule" : "check"
        text: plan.vm.fit
        color: plan.vm.over ? Theme.hint : Theme.ink
        iconColor: plan.vm.over ? Theme.hint : Theme.procedures
        font.bold: plan.vm.over
    }
    EmptyWords {
        objectName: "plan.nothing"
        visible: lines.count === 0
        text: plan.words.nothing
        font.pixelSize: Theme.px(22) * Theme.textScale
    }
    ToolButton {
        objectName: "plan.copyLast"
        visible: plan.vm.canCopy
        iconName: "history"
        text: plan.words.copyLast
        onChosen: plan.vm.copyLast()
    }
    Repeater {
        id: lines
        model: plan.vm.lines
        PlanLine {
            required property var model
            required property int index
            objectName: "plan.line." + lesson
            width: plan.width
            words: plan.words
            lesson: model.lesson
            title: model.title
            more: model.more
            fits: model.fits
            ordered: plan.vm.inOrder
            place: index
            count: lines.count
            onMoved: places => plan.vm.move(lesson, places)
            onRemoved: plan.vm.remove(lesson)
        }
    }
    PlanOrder {
        width: parent.width
        vm: plan.vm
        several: lines.count > 1
    }
    PlanFrame {
        width: parent.width
        topPadding: Theme.px(12)
        vm: plan.vm
    }
    ToolButton {
        objectName: "plan.print"
        iconName: "print"
        text: plan.words.print
        onChosen: plan.vm.printPlan()
    }
}
