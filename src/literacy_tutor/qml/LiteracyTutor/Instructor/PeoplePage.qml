pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who learns here: classes above, people below; a class that is looked at takes people in and lets them go.
Item {
    id: page

    required property PeopleViewModel vm
    readonly property var words: vm.words
    property string asking: "" // close | rename | class

    function addPerson(): void {
        vm.addPerson(newName.typed, newReading.typed)
    }

    Connections {
        target: page.vm
        function onAdded(): void {
            newName.clear()
            newReading.clear()
            newClass.clear()
            newName.field.forceActiveFocus() // for whoever comes next
        }
        function onTitleChanged(): void {
            page.asking = ""
        }
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Flow {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                id: chips
                model: page.vm.groups
                Chip {
                    required property var model
                    objectName: "people.class." + model.id
                    text: model.title
                    more: model.count
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
            ToolButton {
                objectName: "people.anotherClass"
                visible: chips.count > 1 && page.asking !== "class"
                accent: Theme.muted
                iconName: "add"
                text: page.words.anotherClass
                onChosen: {
                    page.asking = "class"
                    newClass.field.forceActiveFocus()
                }
            }
            LineField {
                id: newClass
                objectName: "people.newClass"
                visible: make.visible
                hint: page.words.newClass + "　" + page.words.newClassHint
                width: Math.min(parent.width, Theme.px(400) * Theme.textScale)
                onEntered: page.vm.makeClass(typed)
            }
            ToolButton {
                id: make
                objectName: "people.makeClass"
                visible: chips.count === 1 || page.asking === "class" // everybody's alone, or another one
                iconName: "add"
                text: page.words.makeClass
                enabled: newClass.typed.trim() !== ""
                onChosen: page.vm.makeClass(newClass.typed)
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.classChosen
            PlainText {
                text: page.vm.title
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.px(28) * Theme.textScale
                font.bold: true
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
            }
            ToolButton {
                objectName: "people.groups"
                visible: page.vm.classChosen && page.asking === ""
                iconName: "group"
                text: page.words.toGroups
                onChosen: page.vm.openGroups()
            }
            ToolButton {
                objectName: "people.rename"
                visible: page.vm.classChosen && page.asking === ""
                accent: Theme.muted
                iconName: "edit"
                text: page.words.renameClass
                onChosen: {
                    renamed.text = page.vm.title
                    page.asking = "rename"
                    renamed.field.forceActiveFocus()
                }
            }
            ToolButton {
                objectName: "people.close"
                visible: page.vm.classChosen && page.asking === ""
                accent: Theme.muted
                text: page.words.closeClass
                onChosen: page.asking = "close"
            }
            LineField {
                id: renamed
                objectName: "people.renamed"
                visible: page.asking === "rename"
                onEntered: page.vm.renameClass(typed)
            }
            ToolButton {
                objectName: "people.keepTitle"
                visible: page.asking === "rename"
                look: "filled"
                text: page.words.save
                onChosen: page.vm.renameClass(renamed.typed)
            }
            PlainText {
                visible: page.asking === "close"
                text: page.words.closeClassReally
                wrapMode: Text.Wrap
                width: Math.min(implicitWidth, parent.width)
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            ToolButton {
                objectName: "people.reallyClose"
                visible: page.asking === "close"
                accent: Theme.fraud
                text: page.words.yesClose
                onChosen: page.vm.closeClass()
            }
            ToolButton {
                objectName: "people.keep"
                visible: page.asking === "close" || page.asking === "rename"
                text: page.words.noKeep
                onChosen: page.asking = ""
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            LineField {
                id: newName
                objectName: "people.name"
                label: page.words.newPerson
                hint: page.words.personName
                width: Math.min(parent.width, Theme.px(300) * Theme.textScale)
                onEntered: page.addPerson()
            }
            LineField {
                id: newReading
                objectName: "people.reading"
                label: Theme.enlarged ? "" : " " // else it stands beside the line that has one
                hint: page.words.personReading
                onEntered: page.addPerson()
            }
            Item {
                width: add.width
                height: newReading.height
                ToolButton {
                    id: add
                    objectName: "people.add"
                    anchors.bottom: parent.bottom
                    iconName: "add"
                    text: page.words.addPerson
                    enabled: newName.typed.trim() !== ""
                    onChosen: page.addPerson()
                }
            }
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
            id: looked
            objectName: "people.search"
            visible: page.vm.canSearch
            hint: page.words.search
            width: Math.min(parent.width, Theme.px(420) * Theme.textScale)
            onTypedChanged: page.vm.search(typed)
        }
        PlainText {
            width: parent.width
            visible: peopleRows.count === 0
            text: page.vm.noneFound === "" ? page.words.nobody : page.vm.noneFound
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Column {
            width: parent.width
            Repeater {
                id: peopleRows
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
