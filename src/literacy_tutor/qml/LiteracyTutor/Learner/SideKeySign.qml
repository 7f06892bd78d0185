import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Phone.Parts
import LiteracyTutor.Theme

// A line round a key on the phone's edge, which is not on the glass, an arrow to it, and the hand that presses it.
Item {
    id: sign
    required property Item frame
    required property string name
    required property bool pressed // a hand shows how

    readonly property Item key: named(name)
    readonly property real nub: Theme.px(14)

    visible: key !== null
    x: key ? frame.x + key.x : 0
    y: key ? frame.y + key.y - Theme.px(8) : 0
    width: key ? frame.width - key.x + nub : 0
    height: key ? key.height + Theme.px(16) : 0
    Accessible.ignored: true

    function named(name: string): Item {
        for (const child of frame.children) {
            if (name !== "" && child.objectName === name)
                return child
        }
        return null
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        radius: Theme.px(12)
        color: "transparent"
        border.width: Theme.px(4) + 4
        border.color: Theme.card
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(10)
        color: "transparent"
        border.width: Theme.px(4)
        border.color: PhonePalette.outline
    }
    Icon {
        id: hand
        readonly property real far: Theme.px(10)
        property real gone: Theme.calm ? 0 : far
        x: sign.width + (sign.pressed ? gone - Theme.px(18) : Theme.px(2))
        y: sign.pressed ? sign.height * 0.5 : (sign.height - height) / 2
        name: sign.pressed ? "touch_app" : "arrow_back"
        color: sign.pressed ? Theme.ink : PhonePalette.outline
        size: Theme.px(sign.pressed ? 56 : 40)

        SequentialAnimation on gone {
            running: sign.visible && sign.pressed && !Theme.calm
            loops: Animation.Infinite
            NumberAnimation {
                to: 0
                duration: 350
            }
            PauseAnimation {
                duration: 400
            }
            NumberAnimation {
                to: hand.far
                duration: 350
            }
            PauseAnimation {
                duration: 700
            }
        }
    }
}
