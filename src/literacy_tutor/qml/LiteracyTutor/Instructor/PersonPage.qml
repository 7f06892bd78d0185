pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One person: what they are called, where they sit, what they need, and whether their practice may be recorded.
Item {
    id: page

    required property PersonViewModel vm
    readonly property var words: vm.words
    property bool picking: false

    function fill(): void {
        name.text = vm.name
        reading.text = vm.reading
        name.field.cursorPosition = 0 // of a long name, the beginning
        picking = false
    }
    function keepName(): void {
        vm.keepName(name.typed, reading.typed)
    }

    Component.onCompleted: fill()

    Connections {
        target: page.vm
        function onLearnerChanged(): void {
            page.fill()
        }
        function onKept(): void {
            page.fill()
        }
    }

    component Heading: PlainText {
        width: parent.width
        topPadding: Theme.px(10)
        wrapMode: Text.Wrap
        font.bold: true
        font.pixelSize: Theme.px(24) * Theme.textScale
    }
    component Note: PlainText {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.muted
        lineHeight: 1.2
        font.pixelSize: Theme.px(19) * Theme.textScale
    }
    PlainText {
        objectName: "person.gone"
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
        text: page.vm.gone
        font.pixelSize: Theme.px(24) * Theme.textScale
    }
    ScrollArea {
        anchors.fill: parent
        visible: page.vm.gone === ""
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Flow {
            id: who
            width: parent.width
            spacing: Theme.gap
            Item {
                width: pick.x + pick.width
                height: name.height
                Portrait {
                    id: portrait
                    anchors.bottom: parent.bottom
                    iconName: page.vm.sign
                    disc: page.vm.disc
                    size: Math.min(Theme.px(84), name.height)
                }
                ToolButton {
                    id: pick
                    objectName: "person.pick"
                    x: portrait.width + Theme.px(10)
                    anchors.bottom: parent.bottom
                    accent: Theme.muted
                    text: (page.picking ? page.words.keepPicture : page.words.choosePicture) ?? ""
                    onChosen: page.picking = !page.picking
                }
            }
            LineField {
                id: name
                objectName: "person.name"
                label: page.words.name ?? ""
                width: Math.min(who.width, Math.max(Theme.px(290) * Theme.textScale, needed))
                onEntered: page.keepName()
            }
            LineField {
                id: reading
                objectName: "person.reading"
                label: page.words.reading ?? ""
                width: Math.min(who.width, Math.max(Theme.px(260) * Theme.textScale, needed))
                onEntered: page.keepName()
            }
            Item {
                width: save.width
                height: name.height
                ToolButton {
                    id: save
                    objectName: "person.save"
                    anchors.bottom: parent.bottom
                    look: "filled"
                    text: page.words.save ?? ""
                    enabled: name.typed !== page.vm.name || reading.typed !== page.vm.reading
                    onChosen: page.keepName()
                }
            }
        }
        PicturePicker {
            width: parent.width
            visible: page.picking
            pictures: page.vm.pictures
            onTaken: icon => {
                page.picking = false
                page.vm.choosePicture(icon)
            }
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
        Heading {
            text: page.words.needs ?? ""
        }
        Note {
            text: page.words.needsMore ?? ""
        }
        Column {
            width: parent.width
            spacing: Theme.px(12)
            Repeater {
                model: page.vm.needs
                Flow {
                    id: need
                    required property var model
                    width: parent.width
                    spacing: Theme.px(10)
                    PlainText {
                        width: Math.max(implicitWidth, Theme.px(190) * Theme.textScale)
                        height: Math.max(Theme.px(54), implicitHeight)
                        verticalAlignment: Text.AlignVCenter
                        text: need.model.label
                        font.pixelSize: Theme.px(20) * Theme.textScale
                    }
                    Repeater {
                        model: need.model.choices
                        Chip {
                            required property var modelData
                            objectName: "person." + need.model.key + "." + modelData.value
                            most: need.width
                            text: modelData.title
                            more: ""
                            marked: modelData.chosen
                            onChosen: page.vm.choose(need.model.key, modelData.value)
                        }
                    }
                }
            }
        }
        Heading {
            text: page.words.consent ?? ""
        }
        PlainText {
            objectName: "person.consent"
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.2
            text: page.vm.consent
            font.pixelSize: Theme.px(21) * Theme.textScale
        }
        Note {
            visible: !page.vm.consented
            text: page.words.consentMore ?? ""
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            ToolButton {
                objectName: "person.giveConsent"
                visible: !page.vm.consented
                iconName: "check"
                text: page.words.giveConsent ?? ""
                onChosen: page.vm.giveConsent()
            }
            ToolButton {
                objectName: "person.dayBefore"
                visible: page.vm.consented
                accent: Theme.muted
                text: page.words.dayBefore ?? ""
                onChosen: page.vm.moveConsent(-1)
            }
            ToolButton {
                objectName: "person.dayAfter"
                visible: page.vm.canBeLater
                accent: Theme.muted
                text: page.words.dayAfter ?? ""
                onChosen: page.vm.moveConsent(1)
            }
            ToolButton {
                objectName: "person.withdrawConsent"
                visible: page.vm.consented
                accent: Theme.muted
                text: page.words.withdrawConsent ?? ""
                onChosen: page.vm.withdrawConsent()
            }
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
}
