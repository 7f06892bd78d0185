pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Which class and which of its hours is planned; another hour can be set by its day.
Column {
    id: hours

    required property PlanViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap

    Choices {
        name: "plan.class"
        rows: hours.vm.classes
        least: 2
        onPicked: id => hours.vm.chooseClass(id)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: hours.vm.canBegin || hours.vm.canSet || rows.count > 0
        ToolButton {
            objectName: "plan.beginToday"
            visible: hours.vm.canBegin
            look: "go"
            iconName: "play_arrow"
            text: hours.words.beginToday
            onChosen: hours.vm.beginToday()
        }
        Repeater {
            id: rows
            model: hours.vm.hours
            Chip {
                required property var model
                objectName: "plan.hour." + model.id
                visible: all.opened || model.near || model.chosen
                text: model.label
                more: model.more
                marked: model.chosen
                onChosen: hours.vm.chooseHour(model.id)
            }
        }
        Unfold {
            id: all
            objectName: "plan.allHours"
            visible: rows.count > 0
            more: hours.words.otherHours
            fewer: hours.words.fewerHours
        }
        ToolButton {
            objectName: "plan.setHour"
            visible: hours.vm.canSet && (all.opened || !hours.vm.hasComing)
            iconName: "add"
            text: hours.words.newHour
            onChosen: hours.vm.setHour()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: hours.vm.newDay !== ""
        RowWords {
            objectName: "plan.newDay"
            text: hours.vm.newDay
            font.pixelSize: Theme.px(24) * Theme.textScale
            font.bold: true
        }
        Repeater {
            model: [
                { name: "plan.dayBefore", says: hours.words.dayBefore, days: -1 },
                { name: "plan.dayAfter", says: hours.words.dayAfter, days: 1 },
                { name: "plan.weekAfter", says: hours.words.weekAfter, days: 7 }
            ]
            ToolButton {
                required property var modelData
                objectName: modelData.name
                accent: Theme.muted
                text: modelData.says
                onChosen: hours.vm.moveNewDay(modelData.days)
            }
        }
        ToolButton {
            objectName: "plan.holdNewHour"
            look: "filled"
            iconName: "check"
            text: hours.words.holdThen
            onChosen: hours.vm.holdNewHour()
        }
        ToolButton {
            objectName: "plan.setNoHour"
            accent: Theme.muted
            text: hours.words.notNow
            onChosen: hours.vm.setNoHour()
        }
    }
    EmptyWords {
        objectName: "plan.empty"
        text: hours.vm.empty
    }
}
