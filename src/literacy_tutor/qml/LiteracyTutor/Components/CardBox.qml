import QtQuick
import LiteracyTutor.Theme

Rectangle {
    radius: Theme.px(24)
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border
}
