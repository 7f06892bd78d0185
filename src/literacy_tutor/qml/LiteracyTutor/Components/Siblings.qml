import QtQuick

// Things of one kind that may all be made as tall as the tallest of them.
Repeater {
    function tallest(least: real): real {
        let most = least
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i)?.implicitHeight ?? 0)
        return most
    }
}
