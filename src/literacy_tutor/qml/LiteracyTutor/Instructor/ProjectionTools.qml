pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The volunteer's buttons below what the class reads; a click leaves the keyboard in the phone.
Column {
    id: tools
    required property ProjectionViewModel vm
    readonly property var words: vm.words
    readonly property bool steps: vm.lesson.mode === "step" && !vm.finished
    readonly property Item first: forward.enabled ? forward : back

    signal screenWanted

    spacing: Theme.px(10)

    component Tool: ToolButton {
        focusPolicy: Qt.TabFocus
        accent: Theme.muted
        pixelSize: Theme.px(20) * Math.min(Theme.textScale, 1.2)
        height: Math.max(Theme.px(50), implicitContentHeight + Theme.px(12))
        leftPadding: Theme.px(14)
        rightPadding: Theme.px(14)
    }
    component Switch: Tool {
        property bool on: false
        look: on ? "filled" : "outline"
        Accessible.checkable: true
        Accessible.checked: on
    }

    Flow {
        width: parent.width
        spacing: Theme.px(10)

        Tool {
            id: back
            objectName: "projection.back"
            enabled: !tools.vm.atFirst || tools.vm.finished
            iconName: "arrow_back"
            text: tools.words.back
            onChosen: tools.vm.back()
        }
        Tool {
            objectName: "projection.again"
            enabled: !tools.vm.finished
            iconName: "refresh"
            text: tools.words.again
            onChosen: tools.vm.again()
        }
        Tool {
            id: forward
            objectName: "projection.forward"
            enabled: !tools.vm.atLast
            accent: Theme.basics
            iconName: "arrow_forward"
            text: tools.words.forward
            onChosen: tools.vm.forward()
        }
        Switch {
            objectName: "projection.call"
            visible: tools.vm.callWords !== ""
            accent: Theme.procedures
            on: tools.vm.called
            iconName: "group"
            text: tools.vm.callWords
            onChosen: tools.vm.callEverybody()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(10)

        Switch {
            objectName: "projection.outline"
            enabled: tools.steps
            accent: Theme.hint
            on: tools.vm.points === "outline"
            iconName: "my_location"
            text: tools.words.outline
            onChosen: tools.vm.point("outline")
        }
        Switch {
            objectName: "projection.show_hand"
            enabled: tools.steps
            accent: Theme.hint
            on: tools.vm.points === "hand"
            iconName: "lightbulb"
            text: tools.words.hand
            onChosen: tools.vm.point("hand")
        }
        Switch {
            objectName: "projection.pointer"
            on: tools.vm.pointer
            iconName: "touch_app"
            text: tools.words.pointer
            onChosen: tools.vm.switchPointer()
        }
        Tool {
            objectName: "projection.screen"
            visible: tools.vm.screen !== ""
            iconName: "videocam"
            text: tools.words[tools.vm.screen] ?? ""
            onChosen: tools.screenWanted()
        }
        Tool {
            objectName: "projection.leave"
            iconName: "close"
            text: tools.words.leave
            onChosen: tools.vm.leave()
        }
    }
}
