pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The teacher's door: the group's name at first, a PIN, a recovery sheet; what is typed at the left, digits at the right.
TutorPage {
    id: page
    required property DoorViewModel vm

    readonly property bool typesDigits: vm.stage !== "group" && vm.stage !== "sheet"

    title: heading.plainText
    first: vm.stage === "sheet" ? back : entry.first
    leaves: true
    onEscaped: vm.goBack()

    Connections {
        target: page.vm
        function onStageChanged(): void {
            Qt.callLater(page.takeFocus)
        }
    }
    Item {
        id: body
        anchors.fill: parent

        // Digits count wherever the keyboard is.
        Keys.onPressed: event => {
            const erases = event.key === Qt.Key_Backspace
            if (!page.typesDigits || !(erases || /^[0-9０-９]$/.test(event.text)))
                return
            Hand.keyed(event.key)
            event.accepted = true
            if (erases)
                page.vm.deleteDigit()
            else if (!event.isAutoRepeat)
                page.vm.addDigits(event.text)
        }
        Headline {
            id: heading
            x: Theme.side
            y: Theme.px(Theme.low ? 14 : 22)
            width: looks.x - x - Theme.px(12)
            height: Math.max(implicitHeight, looks.y + looks.height - y)
            text: page.vm.heading
            lineHeight: 1.3
        }
        LooksButton {
            id: looks
        }
        Item {
            id: room
            x: Theme.side
            width: parent.width - 2 * x
            anchors.top: heading.bottom
            anchors.topMargin: Theme.px(16)
            anchors.bottom: bottom.top
            anchors.bottomMargin: Theme.px(Theme.low ? 14 : 20)

            DoorEntry {
                id: entry
                width: page.typesDigits ? pad.x - Theme.px(48) : parent.width
                height: parent.height
                vm: page.vm
                label: heading.plainText
                onSaid: words => page.announce(words)
            }
            NumberPad {
                id: pad
                anchors.right: parent.right
                visible: page.typesDigits
                enabled: !page.vm.locked
                width: Theme.px(380)
                height: parent.height
                eraseSaid: page.vm.words.delete ?? ""
                onDigit: value => page.vm.addDigits(value)
                onErased: page.vm.deleteDigit()
            }
        }
        Item {
            id: bottom
            x: Theme.side
            width: parent.width - 2 * x
            height: Math.max(back.height, next.height, forgot.visible ? forgot.height : 0)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(Theme.low ? 20 : 28)

            BigButton {
                id: back
                objectName: "door.back"
                anchors.verticalCenter: parent.verticalCenter
                text: page.vm.words.back
                iconName: "arrow_back"
                accent: Theme.muted
                onChosen: page.vm.goBack()
            }
            BigButton {
                id: forgot
                objectName: "door.forgot"
                visible: page.vm.canForget
                anchors.left: back.right
                anchors.leftMargin: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, next.x - x - Theme.px(24))
                text: page.vm.words.forgot
                look: "quiet"
                accent: Theme.muted
                pixelSize: Theme.frame
                onChosen: page.vm.forgetPin()
            }
            BigButton {
                id: next
                objectName: "door.next"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(implicitWidth, Theme.px(300))
                text: page.vm.next
                look: "go"
                enabled: page.vm.canGoOn
                onChosen: page.vm.goOn()
            }
        }
    }
}
