import QtQuick

// What every part on the glass shares: its measures, the chooser that draws children, and what it tells.
QtObject {
    property real dp: 1
    property real mm: 1
    property bool calm: false
    property Component kinds: null
    property string preedit: ""

    signal activated(name: string)
    signal stirred
    signal scrolled(name: string, seen: real)
}
