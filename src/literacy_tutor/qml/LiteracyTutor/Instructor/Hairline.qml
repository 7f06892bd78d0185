import QtQuick
import LiteracyTutor.Theme

// Between one line of a page and the next.
Rectangle {
    width: parent?.width ?? 0
    height: 1
    color: Theme.border
}
