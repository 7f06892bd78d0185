import QtQuick

// A key on the phone's edge; the bezel beside it and a little more belong to it.
Item {
    id: key

    required property real dp
    required property string label
    readonly property bool down: tap.pressed || held

    property bool held: false
    signal clicked

    width: 24 * dp
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        held = true;
    }
    Keys.onReleased: event => {
        if (!held || event.isAutoRepeat)
            return;
        event.accepted = true;
        held = false;
        clicked();
    }
    onActiveFocusChanged: held = false

    Rectangle {
        x: (key.down ? 5.5 : 7) * key.dp
        width: 9 * key.dp
        height: key.height
        radius: 3 * key.dp
        color: PhonePalette.bodyEdge
        border.width: key.activeFocus ? 2 : 0
        border.color: PhonePalette.pill
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: key.clicked()
    }
}
