pragma Singleton

import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Theme

// What the hand did last. A second press at the same place within 400 ms is a trembling hand, not a wish, also when
// another button stands there by then.
QtObject {
    id: hand

    property int trembleMs: 400
    property bool byKeys: false // the keyboard was used last, so its place is shown
    property bool byFinger: false // the last touch was one of the screen itself

    property real counted: 0 // when a press last counted, ms
    property bool countedKey: false
    property point countedAt
    property point at
    property bool wentElsewhere: true
    property bool pulls: false // it has moved on since it pressed
    property T.AbstractButton slipped: null // what a list took the press from, when it began to follow the hand

    // The thing that had the keyboard is no longer seen.
    signal lost
    // It has done something.
    signal stirred

    function touched(place: point, finger: bool): void {
        byKeys = false
        byFinger = finger
        at = place
        slipped = null
        pulls = false
        if (Math.hypot(place.x - countedAt.x, place.y - countedAt.y) > Theme.mm(12))
            wentElsewhere = true
        stirred()
    }

    function moved(place: point): void {
        if (Math.hypot(place.x - at.x, place.y - at.y) > Theme.mm(5))
            pulls = true
    }

    // It lets go. A hand that trembled a little while it pressed has pressed, and not pulled the list.
    function lifted(): void {
        const button = slipped
        slipped = null
        if (button && !pulls)
            button.click()
    }

    // Whether the key presses a button.
    function keyed(key: int): bool {
        stirred()
        byKeys = true
        const presses = key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space
        if (!presses)
            wentElsewhere = true
        return presses
    }

    // Whether the press that is just made counts.
    function means(): bool {
        const now = Date.now()
        if (trembles(now))
            return false
        counted = now
        countedAt = at
        countedKey = byKeys
        wentElsewhere = false
        return true
    }

    function trembles(now: real): bool {
        return countedKey === byKeys && !wentElsewhere && now - counted < trembleMs
    }
}
