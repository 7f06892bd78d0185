import QtQuick

// A numbered circle at the corner of an outlined part: what gave a message away, one by one.
Outline {
    id: mark

    required property int number

    colour: PhonePalette.cue
    thickness: 3

    Rectangle {
        x: parent.width - width * 0.6
        y: -height * 0.4
        width: Math.round(30 * mark.dp)
        height: width
        radius: width / 2
        color: PhonePalette.cue
        border.width: Math.max(1, Math.round(2 * mark.dp))
        border.color: PhonePalette.white
        Say {
            anchors.centerIn: parent
            text: mark.number
            color: PhonePalette.white
            font.bold: true
            font.pixelSize: Math.round(17 * mark.dp)
        }
    }
}
