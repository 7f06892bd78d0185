pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One person: what they are called, where they sit, what they need, and whether their practice may be recorded.
Item {
    id: page

    required property PersonViewModel vm
    readonly property var words: vm.words

    EmptyWords {
        objectName: "person.gone"
        text: page.vm.gone
    }
    PageScroll {
        visible: page.vm.gone === ""

        PersonNaming {
            width: parent.width
            vm: page.vm
        }
        Note {
            visible: page.vm.archived
            text: page.words.isArchived ?? ""
            color: Theme.hint
        }
        Heading {
            text: page.words.inClasses ?? ""
        }
        Note {
            visible: memberships.count === 0
            text: page.words.noClasses ?? ""
        }
        Column {
            width: parent.width
            spacing: Theme.px(12)
            Repeater {
                id: memberships
                model: page.vm.classes
                MembershipLine {
                    required property var model
                    width: parent.width
                    words: page.words
                    group: model.id
                    title: model.title
                    member: model.member
                    seat: model.seat
                    teams: model.teams
                    onJoined: member => page.vm.setMember(model.id, member)
                    onSeated: seat => page.vm.takeSeat(model.id, seat)
                    onTeamed: team => page.vm.chooseTeam(model.id, team)
                }
            }
        }
        PersonNeeds {
            width: parent.width
            vm: page.vm
        }
        PersonConsent {
            width: parent.width
            vm: page.vm
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.border
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            ToolButton {
                objectName: "person.toPath"
                visible: page.vm.canShowPath
                iconName: "signal_cellular_alt"
                text: page.words.toPath ?? ""
                onChosen: page.vm.toPath()
            }
            ToolButton {
                objectName: "person.printRecord"
                visible: page.vm.canPrint
                iconName: "print"
                text: page.words.printRecord ?? ""
                onChosen: page.vm.printRecord()
            }
            ToolButton {
                objectName: "person.printCertificate"
                visible: page.vm.canPrint
                iconName: "print"
                text: page.words.printCertificate ?? ""
                onChosen: page.vm.printCertificate()
            }
            ToolButton {
                objectName: "person.archive"
                accent: Theme.muted
                text: (page.vm.archived ? page.words.bringBack : page.words.archive) ?? ""
                onChosen: page.vm.setArchived(!page.vm.archived)
            }
        }
        Item { // far from what is touched every day
            width: parent.width
            height: Theme.px(48)
            visible: page.vm.canErase
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.border
            }
        }
        Note {
            objectName: "person.eraseMore"
            visible: page.vm.canErase
            text: page.words.eraseMore ?? ""
        }
        ToolButton {
            objectName: "person.toErase"
            visible: page.vm.canErase
            accent: Theme.fraud
            iconName: "delete"
            text: page.words.toErase ?? ""
            onChosen: page.vm.toErase()
        }
    }
}
