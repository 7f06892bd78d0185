import QtQuick

// The arrow has come onto something and stays there for a moment; where it lay there already does not count.
HoverHandler {
    id: hover
    property bool armed: false

    signal arrived

    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    onEnabledChanged: {
        armed = false
        looking.restart()
    }
    onHoveredChanged: {
        if (!hovered)
            armed = true
    }

    // Where the arrow lies is known only after a frame or two.
    readonly property Timer looking: Timer {
        interval: 100
        running: true
        onTriggered: hover.armed = hover.armed || !hover.hovered
    }

    readonly property Timer staying: Timer {
        interval: 300
        running: hover.hovered && hover.armed
        onTriggered: hover.arrived()
    }
}
