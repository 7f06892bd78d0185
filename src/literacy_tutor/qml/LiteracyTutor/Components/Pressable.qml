import QtQuick
import QtQuick.Templates as T

// Whatever is pressed on the tutor's side, by finger, mouse, Enter, Space or a screen reader: listen to `chosen`.
T.AbstractButton {
    id: thing

    property bool patient: true // a second press at once does not count

    signal chosen

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button

    onClicked: {
        if (!patient || Hand.means())
            chosen()
    }
    onCanceled: Hand.slipped = thing
    onVisibleChanged: {
        if (!visible && activeFocus)
            Hand.lost()
    }
    Keys.onPressed: event => {
        if (!Hand.keyed(event.key))
            return
        if (event.isAutoRepeat) {
            event.accepted = true
        } else if (event.key !== Qt.Key_Space) {
            event.accepted = true
            thing.click()
        }
    }
}
