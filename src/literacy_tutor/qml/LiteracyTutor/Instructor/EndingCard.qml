import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one button that ends the class, the stick a copy goes on, and what came of each step.
PageCard {
    id: card

    required property ClosingViewModel vm
    readonly property var words: vm.words

    ToolButton {
        objectName: "closing.end"
        width: parent.width
        height: Math.max(Theme.px(72), implicitContentHeight + Theme.px(24))
        look: card.vm.well ? "outline" : "go" // it can be pressed again, and need not be
        iconName: "check_circle"
        pixelSize: Theme.px(24) * Theme.textScale
        text: card.words.end
        enabled: card.vm.canEnd
        onChosen: card.vm.endClass()
    }
    Note {
        text: steps.count === 0 ? card.words.endMore : ""
    }
    Sentence {
        objectName: "closing.hour"
        text: card.vm.hour
    }
    Note {
        objectName: "closing.last"
        text: card.vm.last
    }
    Sentence {
        id: told
        objectName: "closing.told"
        text: card.vm.told
        font.bold: true
        font.pixelSize: Theme.px(22) * Theme.textScale
        color: card.vm.well ? Theme.done : Theme.alert
        Accessible.role: Accessible.AlertMessage
        onTextChanged: {
            if (told.text !== "")
                Accessible.announce(told.text)
        }
    }
    EndingSteps {
        id: steps
        width: parent.width
        rows: card.vm.steps
    }
    EndingStick {
        width: parent.width
        vm: card.vm
    }
}
