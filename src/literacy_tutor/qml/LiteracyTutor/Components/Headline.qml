import QtQuick
import LiteracyTutor.Theme

// A large line; words too long for `most` lines are set smaller, and then take as many as they need. What is this large
// need not double.
Ruby {
    id: line
    property real most: 1

    pixelSize: natural.implicitWidth > width * most ? Math.min(Theme.heading, Theme.px(48)) : Theme.title
    bold: true

    Measure {
        id: natural
        text: line.text
        pixelSize: Theme.title
    }
}
