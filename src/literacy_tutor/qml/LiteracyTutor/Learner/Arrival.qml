import QtQuick

// The arrow has come onto something and stays there for a moment; where it lay there already does not count.
HoverHandler {
    id: hover
    property bool armed: false

    signal arrived

    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    Component.onCompleted: armed = !hovered
    onHoveredChanged: {
        if (!hovered)
            armed = true
    }

    readonly property Timer staying: Timer {
        interval: 300
        running: hover.hovered && hover.armed
        onTriggered: hover.arrived()
    }
}
