import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

CardBox {
    id: box
    required property string heading
    required property string iconName
    required property color accent
    required property QtObject lines

    implicitHeight: content.implicitHeight + 48

    Column {
        id: content
        x: 26
        y: 22
        width: parent.width - 52
        spacing: 14
        Row {
            spacing: 14
            Icon {
                name: box.iconName
                color: box.accent
                size: 44
                anchors.verticalCenter: parent.verticalCenter
            }
            Ruby {
                width: Math.min(implicitWidth, content.width - 58)
                text: box.heading
                bold: true
                pixelSize: Theme.large
                color: box.accent
                readingColor: box.accent
                lineHeight: 1.3
            }
        }
        Repeater {
            model: box.lines
            delegate: Ruby {
                required text
                width: content.width
            }
        }
    }
}
