pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One of the three things a finished lesson leaves: a heading with its sign, and sentences.
CardBox {
    id: box
    required property string heading
    required property string iconName
    required property color accent
    required property QtObject lines

    implicitHeight: content.implicitHeight + 2 * content.y
    border.color: accent

    Column {
        id: content
        x: Theme.px(24)
        y: Theme.px(22)
        width: parent.width - 2 * x
        spacing: Theme.px(16)
        Row {
            spacing: Theme.px(12)
            Icon {
                id: sign
                name: box.iconName
                color: box.accent
                size: Theme.px(40)
                anchors.verticalCenter: parent.verticalCenter
            }
            Ruby {
                width: Math.min(implicitWidth, content.width - sign.width - Theme.px(12))
                text: box.heading
                bold: true
                pixelSize: 27 * Theme.type
                color: box.accent
                readingColor: box.accent
                lineHeight: 1.3
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Repeater {
            model: box.lines
            delegate: Item {
                id: line
                required property string text
                width: content.width
                implicitHeight: words.implicitHeight

                Rectangle {
                    y: words.baselineOffset - Theme.body * 0.36 - height / 2
                    width: Theme.px(10)
                    height: width
                    radius: width / 2
                    color: box.accent
                }
                Ruby {
                    id: words
                    x: Theme.px(22)
                    width: parent.width - x
                    text: line.text
                }
            }
        }
    }
}
