pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Whether what was forgotten comes first, and whether the lessons have an order.
Column {
    id: order

    required property PlanViewModel vm
    required property bool several // lessons, which can have one

    spacing: Theme.px(12)
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        Repeater {
            model: [
                { name: "plan.review", says: order.vm.words.review, review: true },
                { name: "plan.noReview", says: order.vm.words.noReview, review: false }
            ]
            Chip {
                required property var modelData
                objectName: modelData.name
                text: modelData.says
                marked: order.vm.review === modelData.review
                onChosen: order.vm.reviewFirst(modelData.review)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)
        visible: order.several
        Repeater {
            model: [
                { name: "plan.inOrder", says: order.vm.words.inOrder, ordered: true },
                { name: "plan.free", says: order.vm.words.free, ordered: false }
            ]
            Chip {
                required property var modelData
                objectName: modelData.name
                text: modelData.says
                marked: order.vm.inOrder === modelData.ordered
                onChosen: order.vm.goInOrder(modelData.ordered)
            }
        }
    }
    Note {
        objectName: "plan.reviewWaits"
        text: order.vm.reviewWaits
    }
}
