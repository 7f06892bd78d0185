pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who learns here: classes above, people below; a class that is looked at takes people in and lets them go.
Item {
    id: page

    required property PeopleViewModel vm
    readonly property var words: vm.words

    PageScroll {
        PeopleClasses {
            id: classes
            width: parent.width
            vm: page.vm
        }
        PeopleClass {
            width: parent.width
            visible: page.vm.classChosen
            still: classes.naming
            vm: page.vm
        }
        NewPerson {
            width: parent.width
            vm: page.vm
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: [["import", "description", page.words.readList], ["same", "group", page.words.sameTwice], ["guests", "history", page.words.guestWork]]
                ToolButton {
                    required property var modelData
                    objectName: "people.to." + modelData[0]
                    accent: Theme.muted
                    iconName: modelData[1]
                    text: modelData[2]
                    onChosen: page.vm.openPage(modelData[0])
                }
            }
        }
        LineField {
            objectName: "people.search"
            visible: page.vm.canSearch
            hint: page.words.search
            width: Math.min(parent.width, Theme.px(420) * Theme.textScale)
            onTypedChanged: page.vm.search(typed)
        }
        EmptyWords {
            visible: people.count === 0
            text: page.vm.noneFound || page.words.nobody
        }
        Column {
            width: parent.width
            Repeater {
                id: people
                model: page.vm.people
                PersonLine {
                    required property var model
                    width: parent.width
                    words: page.words
                    person: model.id
                    name: model.name
                    reading: model.reading
                    sign: model.sign
                    disc: model.disc
                    member: model.member
                    where: model.where
                    choosable: page.vm.classChosen
                    onOpened: page.vm.openPerson(model.id)
                    onJoined: member => page.vm.setMember(model.id, member)
                }
            }
        }
        SetAside {
            width: parent.width
            title: page.words.archived
            rows: page.vm.archived
            role: "name"
            back: page.words.bringBack
            button: "people.bringBack"
            onReturned: id => page.vm.bringBack(id)
        }
        SetAside {
            width: parent.width
            title: page.words.closedClasses
            rows: page.vm.closed
            role: "title"
            back: page.words.reopenClass
            button: "people.reopen"
            onReturned: id => page.vm.reopenClass(id)
        }
    }
}
