pragma ComponentBehavior: Bound
import QtQuick

// A hand that shows slowly what to do on the outlined part; with `calm` it stands still beside an arrow.
Item {
    id: ghost

    required property Outline outline
    required property bool calm
    property string gesture: ""

    readonly property real dp: outline.dp
    readonly property bool stroke: gesture.startsWith("swipe_") || gesture === "scroll"
    readonly property string way: gesture === "scroll" ? "up" : gesture.slice(6)
    readonly property real reach: 90 * dp
    readonly property real goX: !stroke ? 0 : way === "left" ? -1 : way === "right" ? 1 : 0
    readonly property real goY: !stroke ? 0 : way === "up" ? -1 : way === "down" ? 1 : 0
    readonly property bool showing: gesture !== "" && outline.shows
    property real gone: 0
    property real down: calm ? 1 : 0

    visible: showing
    x: outline.x + outline.width * (stroke ? 0.5 : 0.6) - goX * reach / 2
    y: outline.y + outline.height * (stroke ? 0.5 : 0.62) - goY * reach / 2
    Accessible.ignored: true

    SequentialAnimation {
        running: ghost.showing && !ghost.calm
        loops: Animation.Infinite
        onStopped: {
            ghost.gone = 0;
            ghost.down = Qt.binding(() => ghost.calm ? 1 : 0);
        }

        PropertyAction {
            target: ghost
            property: "gone"
            value: 0
        }
        NumberAnimation {
            target: ghost
            property: "down"
            to: 1
            duration: 350
            easing.type: Easing.OutQuad
        }
        PauseAnimation {
            duration: ghost.gesture === "long_press" ? 1500 : ghost.stroke ? 250 : 300
        }
        NumberAnimation {
            target: ghost
            property: "gone"
            to: ghost.stroke ? 1 : 0
            duration: ghost.stroke ? 400 : 0
            easing.type: Easing.InOutQuad
        }
        NumberAnimation {
            target: ghost
            property: "down"
            to: 0
            duration: 350
            easing.type: Easing.InQuad
        }
        NumberAnimation {
            target: ghost
            property: "down"
            to: ghost.gesture === "double_tap" ? 1 : 0
            duration: ghost.gesture === "double_tap" ? 250 : 0
        }
        NumberAnimation {
            target: ghost
            property: "down"
            to: 0
            duration: ghost.gesture === "double_tap" ? 250 : 0
        }
        PauseAnimation {
            duration: 900
        }
    }

    Rectangle {
        readonly property real size: 46 * ghost.dp * ghost.down
        x: ghost.goX * ghost.reach * ghost.gone - size / 2
        y: ghost.goY * ghost.reach * ghost.gone - size / 2
        width: size
        height: size
        radius: size / 2
        color: "#66D9480F"
    }
    Rectangle {
        x: ghost.goX * ghost.reach * 0.7 - width / 2
        y: ghost.goY * ghost.reach * 0.7 - height / 2
        width: Math.round(48 * ghost.dp)
        height: width
        radius: width / 2
        color: PhonePalette.white
        border.width: Math.max(2, Math.round(2 * ghost.dp))
        border.color: PhonePalette.outline
        visible: ghost.calm && ghost.stroke

        Glyph {
            anchors.centerIn: parent
            icon: "arrow_forward"
            colour: PhonePalette.outline
            side: 34 * ghost.dp
            rotation: ghost.way === "up" ? -90 : ghost.way === "down" ? 90 : ghost.way === "left" ? 180 : 0
        }
    }
    // The fingertip of the sign is at 0.41, 0.12 of it. White below ink, so that it is seen on every ground.
    Item {
        readonly property real side: 60 * ghost.dp
        x: ghost.goX * ghost.reach * ghost.gone - side * 0.41 + 18 * ghost.dp * (1 - ghost.down)
        y: ghost.goY * ghost.reach * ghost.gone - side * 0.2 + 26 * ghost.dp * (1 - ghost.down)

        Repeater {
            model: [Qt.point(-1.5, 0), Qt.point(1.5, 0), Qt.point(0, -1.5), Qt.point(0, 1.5)]
            Glyph {
                required property point modelData
                x: modelData.x * ghost.dp
                y: modelData.y * ghost.dp
                icon: "touch_app"
                colour: PhonePalette.white
                side: 60 * ghost.dp
            }
        }
        Glyph {
            icon: "touch_app"
            colour: PhonePalette.ink
            side: 60 * ghost.dp
        }
    }
}
