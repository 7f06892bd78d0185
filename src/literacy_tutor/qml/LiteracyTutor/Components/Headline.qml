import QtQuick
import LiteracyTutor.Theme

// A large line; words too long for `most` lines are set smaller, and then take as many as they need.
Ruby {
    id: line
    property real most: 1

    pixelSize: natural.implicitWidth > width * most ? Theme.heading : Theme.title
    bold: true

    Ruby {
        id: natural
        visible: false
        text: line.text
        pixelSize: Theme.title
        bold: true
        Accessible.ignored: true
    }
}
