pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Which class and which of its hours is planned; another hour can be set by its day.
Column {
    id: hours

    required property PlanViewModel vm
    readonly property var words: vm.words
    property bool all: false

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: classesRows.count > 1
        Repeater {
            id: classesRows
            model: hours.vm.classes
            Chip {
                required property var model
                objectName: "plan.class." + model.id
                text: model.title
                marked: model.chosen
                onChosen: hours.vm.chooseClass(model.id)
            }
        }
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
                visible: hours.all || model.near || model.chosen
                text: model.label
                more: model.more
                marked: model.chosen
                onChosen: hours.vm.chooseHour(model.id)
            }
        }
        ToolButton {
            objectName: "plan.allHours"
            visible: rows.count > 0
            look: "quiet"
            accent: Theme.muted
            iconName: hours.all ? "expand_less" : "expand_more"
            text: hours.all ? hours.words.fewerHours : hours.words.otherHours
            onChosen: hours.all = !hours.all
        }
        ToolButton {
            objectName: "plan.setHour"
            visible: hours.vm.canSet && (hours.all || !hours.vm.hasComing)
            iconName: "add"
            text: hours.words.newHour
            onChosen: hours.vm.setHour()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: hours.vm.newDay !== ""
        PlainText {
            objectName: "plan.newDay"
            text: hours.vm.newDay
            height: Math.max(Theme.px(54), implicitHeight)
            width: Math.min(implicitWidth, parent.width)
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
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
    PlainText {
        objectName: "plan.empty"
        width: parent.width
        visible: text !== ""
        text: hours.vm.empty
        wrapMode: Text.Wrap
        lineHeight: 1.3
        font.pixelSize: Theme.px(24) * Theme.textScale
    }
}
