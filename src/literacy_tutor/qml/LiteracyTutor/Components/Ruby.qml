import QtQuick
import LiteracyTutor.Kit
import LiteracyTutor.Theme

// Words with readings, in the tutor's colours. What to act on is seen without its colour, too: bold, on a marker.
RubyText {
    pixelSize: Theme.body
    color: Theme.ink
    readingColor: Theme.muted
    emphasisColor: Theme.emphasis
    markerColor: Theme.marker
    showReadings: Theme.readings
}
