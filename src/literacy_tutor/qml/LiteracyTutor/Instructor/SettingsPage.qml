import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The group's name, the PIN, the recovery sheet: a card each.
PageScroll {
    id: page
    required property SettingsViewModel vm

    component Topic: PageCard {
        property alias name: name.text
        property alias more: more.text

        Heading {
            id: name
            topPadding: 0
        }
        Note {
            id: more
        }
    }

    Told {
        id: done
        objectName: "settings.done"
        text: page.vm.done
        font.pixelSize: Theme.px(22) * Theme.textScale
        font.bold: true
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
                label: page.vm.words.groupName
                value: page.vm.group
                maximumLength: 60
                pixelSize: Theme.px(22) * Theme.textScale
                onEdited: text => page.vm.typeGroup(text)
                onAccepted: page.vm.saveGroup()
            }
            ToolButton {
                objectName: "settings.save"
                height: Math.max(Theme.px(64), implicitContentHeight + Theme.px(16))
                text: page.vm.words.save
                iconName: "check"
                enabled: page.vm.canSave
                onChosen: page.vm.saveGroup()
            }
        }
        Sentence {
            objectName: "settings.problem"
            text: page.vm.problem
            font.bold: true
            color: Theme.alert
        }
    }
    Topic {
        name: page.vm.words.pin
        more: page.vm.words.pinMore

        ToolButton {
            objectName: "settings.pin"
            width: Math.min(implicitWidth, parent.width)
            text: page.vm.words.changePin
            iconName: "lock"
            onChosen: page.vm.changePin()
        }
    }
    Topic {
        name: page.vm.words.sheet
        more: page.vm.words.sheetMore

        ToolButton {
            objectName: "settings.sheet"
            width: Math.min(implicitWidth, parent.width)
            text: page.vm.words.newSheet
            iconName: "description"
            onChosen: page.vm.newSheet()
        }
    }
}
