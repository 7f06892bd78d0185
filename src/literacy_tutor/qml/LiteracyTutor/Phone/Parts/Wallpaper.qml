pragma ComponentBehavior: Bound
import QtQuick

// Evening hills from plain shapes, dark enough for white words everywhere.
Item {
    id: wall

    clip: true

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#14324F"
            }
            GradientStop {
                position: 0.55
                color: "#2B5D75"
            }
            GradientStop {
                position: 1
                color: "#3A7377"
            }
        }
    }
    Rectangle {
        x: wall.width * 0.6
        y: wall.height * 0.6
        width: wall.width * 0.22
        height: width
        radius: width / 2
        color: "#547F8C"
    }
    Hill {
        x: wall.width * 0.12
        y: wall.height * 0.66
        across: 1.5
        color: "#2A5A66"
    }
    Hill {
        x: -wall.width * 0.8
        y: wall.height * 0.72
        across: 1.7
        color: "#22505A"
    }
    Hill {
        x: -wall.width * 0.2
        y: wall.height * 0.84
        across: 2.4
        color: "#1A424B"
    }

    component Hill: Rectangle {
        property real across: 1
        width: wall.width * across
        height: width
        radius: width / 2
    }
}
