import QtQuick
import LiteracyTutor.Kit
import LiteracyTutor.Theme

// Words with readings, in the tutor's colours.
RubyText {
    pixelSize: Theme.body
    color: Theme.ink
    readingColor: Theme.muted
    emphasisColor: Theme.emphasis
    showReadings: Theme.readings
}
