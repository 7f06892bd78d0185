import QtQuick
import LiteracyTutor.Theme

Rectangle {
    radius: Theme.px(24)
    color: Theme.card
    border.width: 2
    border.color: Theme.border
}
