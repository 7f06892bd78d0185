pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The group's name, the PIN, the recovery sheet: a card each.
ScrollArea {
    id: page
    required property SettingsViewModel vm

    readonly property real size: 20 * Theme.type

    component Topic: CardBox {
        id: topic
        property string name
        property string more
        default property alias content: column.data

        width: page.width
        height: column.height + 2 * column.y
        radius: Theme.px(18)

        Column {
            id: column
            x: Theme.px(24)
            y: Theme.px(18)
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            PlainText {
                width: parent.width
                wrapMode: Text.Wrap
                text: topic.name
                font.pixelSize: page.size * 1.15
                font.bold: true
            }
            PlainText {
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.3
                text: topic.more
                font.pixelSize: page.size
                color: Theme.muted
            }
        }
    }
    component Does: BigButton {
        width: Math.min(implicitWidth, parent ? (parent as Item).width : implicitWidth)
        implicitHeight: Math.max(Theme.px(60), implicitContentHeight + topPadding + bottomPadding)
        pixelSize: page.size
    }
    PlainText {
        id: done
        objectName: "settings.done"
        visible: text !== ""
        width: page.width
        wrapMode: Text.Wrap
        text: page.vm.done
        font.pixelSize: page.size * 1.1
        font.bold: true
        color: Theme.done
        Accessible.role: Accessible.AlertMessage
        onTextChanged: {
            if (done.text !== "")
                Accessible.announce(done.text)
        }
    }
    Topic {
        name: page.vm.words.groupName
        more: page.vm.words.groupNameMore

        Flow {
            width: parent.width
            spacing: Theme.px(14)

            NameField {
                inputName: "settings.group"
                width: Math.min(parent.width, Theme.px(900))
                height: Math.max(save.height, implicitHeight)
                label: page.vm.words.groupName
                value: page.vm.group
                maximumLength: 60
                pixelSize: page.size * 1.1
                onEdited: text => page.vm.typeGroup(text)
                onAccepted: page.vm.saveGroup()
            }
            Does {
                id: save
                objectName: "settings.save"
                text: page.vm.words.save
                iconName: "check"
                enabled: page.vm.canSave
                onChosen: page.vm.saveGroup()
            }
        }
        PlainText {
            objectName: "settings.problem"
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            text: page.vm.problem
            font.pixelSize: page.size
            font.bold: true
            color: Theme.alert
        }
    }
    Topic {
        name: page.vm.words.pin
        more: page.vm.words.pinMore

        Does {
            objectName: "settings.pin"
            text: page.vm.words.changePin
            iconName: "lock"
            onChosen: page.vm.changePin()
        }
    }
    Topic {
        name: page.vm.words.sheet
        more: page.vm.words.sheetMore

        Does {
            objectName: "settings.sheet"
            text: page.vm.words.newSheet
            iconName: "description"
            onChosen: page.vm.newSheet()
        }
    }
}
