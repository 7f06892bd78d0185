import QtQuick
import LiteracyTutor.Theme

// At the lower edge of what is scrolled: there is more.
Rectangle {
    id: more

    property color ground: Theme.paper

    height: Theme.px(32)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(more.ground, 0)
        }
        GradientStop {
            position: 0.9
            color: more.ground
        }
    }
}
