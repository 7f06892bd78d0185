import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What is done in an hour, and by whom: the plan at the left, what it can be made of at the right.
Item {
    id: page

    required property PlanViewModel vm
    readonly property bool beside: !Theme.enlarged && width > Theme.px(900)

    PageScroll {
        PlanHours {
            width: parent.width
            vm: page.vm
        }
        PlanAudiences {
            width: parent.width
            visible: page.vm.title !== "" && any
            vm: page.vm
        }
        Grid {
            id: grid
            width: parent.width
            visible: page.vm.title !== ""
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.px(32)
            rowSpacing: Theme.px(28)

            PlanMade {
                width: page.beside ? 0.58 * (grid.width - grid.columnSpacing) : grid.width
                vm: page.vm
            }
            PlanOffers {
                width: page.beside ? 0.42 * (grid.width - grid.columnSpacing) : grid.width
                vm: page.vm
            }
        }
    }
}
