import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Whether somebody's practice may be recorded, and since which day.
Column {
    id: consent

    required property PersonViewModel vm
    readonly property var words: vm.words

    spacing: Theme.gap
    Heading {
        text: consent.words.consent ?? ""
    }
    Sentence {
        objectName: "person.consent"
        text: consent.vm.consent
        font.pixelSize: Theme.px(21) * Theme.textScale
    }
    Note {
        visible: !consent.vm.consented
        text: consent.words.consentMore ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        ToolButton {
            objectName: "person.giveConsent"
            visible: !consent.vm.consented
            iconName: "check"
            text: consent.words.giveConsent ?? ""
            onChosen: consent.vm.giveConsent()
        }
        ToolButton {
            objectName: "person.dayBefore"
            visible: consent.vm.consented
            accent: Theme.muted
            text: consent.words.dayBefore ?? ""
            onChosen: consent.vm.moveConsent(-1)
        }
        ToolButton {
            objectName: "person.dayAfter"
            visible: consent.vm.canBeLater
            accent: Theme.muted
            text: consent.words.dayAfter ?? ""
            onChosen: consent.vm.moveConsent(1)
        }
        ToolButton {
            objectName: "person.withdrawConsent"
            visible: consent.vm.consented
            accent: Theme.muted
            text: consent.words.withdrawConsent ?? ""
            onChosen: consent.vm.withdrawConsent()
        }
    }
}
