pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The very first start, nobody there yet: what this is, and what one can look forward to.
Item {
    id: panel

    ScrollArea {
        width: parent.width * (Theme.enlarged ? 1 : 0.44)
        height: Math.min(parent.height, words.implicitHeight + 2 * edge)
        anchors.verticalCenter: parent.verticalCenter

        Ruby {
            id: words
            width: parent ? (parent as Item).width : 0
            text: Words.welcomeMore
            pixelSize: Theme.heading
            lineHeight: 1.6
        }
    }
    Item {
        id: pictures
        visible: !Theme.enlarged
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.width * 0.53, parent.height * 1.45)
        height: width / 1.45
        Accessible.ignored: true

        Repeater {
            model: [
                {
                    "name": "photo_snow_persimmon",
                    "at": Qt.point(0, 0.08),
                    "turn": -5
                },
                {
                    "name": "photo_choir",
                    "at": Qt.point(0.47, 0),
                    "turn": 4
                },
                {
                    "name": "photo_mio_piano",
                    "at": Qt.point(0.2, 0.5),
                    "turn": -1.5
                }
            ]
            delegate: Rectangle {
                id: snapshot
                required property var modelData
                readonly property point at: modelData.at
                x: at.x * pictures.width
                y: at.y * pictures.height
                width: pictures.width * 0.53
                height: photo.height + 2 * photo.x
                rotation: modelData.turn
                antialiasing: true
                radius: 4
                color: Theme.card
                border.width: 1
                border.color: Theme.border

                Image {
                    id: photo
                    x: Theme.px(10)
                    y: x
                    width: parent.width - 2 * x
                    height: width * 0.625
                    sourceSize.width: Math.round(width)
                    source: "image://picture/" + snapshot.modelData.name
                    antialiasing: true
                    smooth: true
                    Accessible.ignored: true
                }
                // Smooths the picture's edge, which the renderer does not when it stands askew.
                Rectangle {
                    anchors.fill: photo
                    anchors.margins: -3
                    color: "transparent"
                    border.width: 5
                    border.color: Theme.card
                    antialiasing: true
                }
            }
        }
    }
}
