import QtQuick
import LiteracyTutor.Kit
import LiteracyTutor.Theme

// Words with readings, in the tutor's colours. What to act on is seen without its colour, too: bold, on a marker.
RubyText {
    // How far the middle of one line's letters lies below that of the item, which has room for readings.
    readonly property real lift: lineCount === 1 ? baselineOffset - 0.37 * pixelSize - height / 2 : 0

    pixelSize: Theme.body
    color: Theme.ink
    readingColor: Theme.muted
    emphasisColor: Theme.emphasis
    markerColor: Theme.marker
    showReadings: Theme.readings
}
