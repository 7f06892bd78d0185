import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A free place with one apple on it, to be pointed at, clicked or tapped.
FocusScope {
    id: field
    required property WarmUpViewModel vm
    readonly property real inset: Theme.px(14)

    CardBox {
        anchors.fill: parent
    }
    // Beside the apple, or with the other button.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: mouse => mouse.accepted = !Hand.trembles(Date.now())
        onClicked: mouse => mouse.button === Qt.LeftButton ? field.vm.miss() : field.vm.pressOtherButton()
    }
    Pressable {
        id: apple
        property real since: 0

        objectName: "warm_up.target"
        visible: field.vm.targetMm > 0
        width: Math.round(Math.max(Theme.px(96), Math.min(Theme.mm(field.vm.targetMm), 0.5 * field.width, 0.5 * field.height)))
        height: width
        x: Math.round(Math.max(field.inset, Math.min(field.width - width - field.inset, field.vm.targetX * field.width - width / 2)))
        y: Math.round(Math.max(field.inset, Math.min(field.height - height - field.inset, field.vm.targetY * field.height - height / 2)))
        focus: true
        Accessible.name: Words.apple
        onPressed: since = Date.now()
        onChosen: field.vm.hit(Hand.byKeys ? 0 : Math.round(Date.now() - since))

        background: Illustration {
            name: "apple"
            size: apple.width

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.px(6)
                visible: field.vm.passed
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(6)
                border.color: Theme.done
            }
            FocusRing {
                visible: apple.visualFocus
                cornerRadius: apple.width / 2
            }
        }
        Rectangle {
            visible: field.vm.passed
            anchors.right: parent.right
            anchors.top: parent.top
            width: Theme.px(56)
            height: width
            radius: width / 2
            color: Theme.card

            Icon {
                anchors.centerIn: parent
                name: "check_circle"
                color: Theme.done
                size: parent.width
            }
        }
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons & ~Qt.LeftButton
            onClicked: field.vm.pressOtherButton()
        }
        Arrival {
            enabled: field.vm.stage === "arrow"
            onArrived: field.vm.findArrow()
        }
    }
}
