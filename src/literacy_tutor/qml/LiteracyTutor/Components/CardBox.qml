import QtQuick
import LiteracyTutor.Theme

Rectangle {
    radius: 24
    color: Theme.card
    border.width: 2
    border.color: Theme.border
}
