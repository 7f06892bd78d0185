pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Whose plan is looked at: the class's, a group's, or, unfolded, one person's.
Flow {
    id: audiences

    required property PlanViewModel vm
    readonly property bool any: rows.count > 0

    spacing: Theme.px(12)
    Repeater {
        id: rows
        model: audiences.vm.audiences
        Chip {
            required property var model
            objectName: "plan.for." + model.id
            visible: !model.person || people.opened || model.chosen
            text: model.title
            more: model.more
            marked: model.chosen
            onChosen: audiences.vm.chooseAudience(model.id)
        }
    }
    Unfold {
        id: people
        objectName: "plan.people"
        more: audiences.vm.words.oneByOne
        fewer: audiences.vm.words.fewerPeople
    }
}
