pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Phone.Parts
import LiteracyTutor.Theme

// A hand that follows the mouse or finger, seen from the last row; where it touches, a ring goes out. It takes no touch.
Item {
    id: pointer
    required property Item over

    readonly property real ring: Theme.px(76)
    readonly property real hand: Theme.px(120)
    readonly property bool touching: touch.active
    property point at: Qt.point(-1, -1)
    property point touchedAt: Qt.point(-1, -1)

    Accessible.ignored: true

    HoverHandler {
        parent: pointer.over // here, above the page, it would keep the arrow from all of it
        onPointChanged: {
            if (hovered)
                pointer.at = point.position
        }
    }
    PointHandler {
        id: touch
        target: null
        onPointChanged: {
            if (active)
                pointer.at = point.position
        }
        onActiveChanged: {
            if (active) {
                pointer.touchedAt = point.position
                if (!Theme.calm && pointer.visible)
                    wave.restart()
            }
        }
    }

    // The ring that goes out.
    Rectangle {
        id: ripple
        property real grown: 0
        x: pointer.touchedAt.x - width / 2
        y: pointer.touchedAt.y - height / 2
        width: pointer.ring * (1 + grown * 1.6)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.px(7)
        border.color: PhonePalette.outline
        visible: wave.running
        opacity: 1 - grown

        NumberAnimation {
            id: wave
            target: ripple
            property: "grown"
            from: 0
            to: 1
            duration: 600
            easing.type: Easing.OutQuad
        }
    }
    Item {
        visible: pointer.at.x >= 0
        x: pointer.at.x
        y: pointer.at.y

        Rectangle {
            readonly property real size: pointer.ring * (pointer.touching ? 0.8 : 1)
            x: -size / 2
            y: -size / 2
            width: size
            height: size
            radius: size / 2
            color: Qt.alpha(PhonePalette.outline, pointer.touching ? 0.4 : 0.16)
            border.width: Theme.px(3)
            border.color: PhonePalette.white
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(3)
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(6)
                border.color: PhonePalette.outline
            }
        }
        // The fingertip of the sign is at 0.41, 0.12 of it. White below ink, so that it is seen on every ground.
        Item {
            readonly property real aside: pointer.touching ? 0 : 0.36 * pointer.ring
            x: -0.41 * pointer.hand + aside
            y: -0.12 * pointer.hand + aside

            Repeater {
                model: [Qt.point(-3, 0), Qt.point(3, 0), Qt.point(0, -3), Qt.point(0, 3), Qt.point(2, 2), Qt.point(-2, -2), Qt.point(2, -2), Qt.point(-2, 2)]
                Icon {
                    required property point modelData
                    x: modelData.x
                    y: modelData.y
                    name: "touch_app"
                    color: PhonePalette.white
                    size: pointer.hand
                }
            }
            Icon {
                name: "touch_app"
                color: PhonePalette.ink
                size: pointer.hand
            }
        }
    }
}
