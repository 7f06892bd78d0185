import QtQuick

// A round picture of somebody or something: an icon's name, or "illustration/<name>".
Item {
    id: likeness

    property string picture: ""
    property real side: 44
    property color colour: PhonePalette.accent
    property color back: PhonePalette.accentSoft
    readonly property bool drawn: picture.startsWith("illustration/")

    width: Math.round(side)
    height: Math.round(side)
    implicitWidth: width
    implicitHeight: height
    visible: picture !== ""

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: likeness.back
        visible: !likeness.drawn
    }
    Glyph {
        anchors.centerIn: parent
        side: likeness.side * (likeness.drawn ? 1 : likeness.picture === "account_circle" ? 0.92 : 0.6)
        icon: likeness.picture
        colour: likeness.colour
        source: likeness.picture.startsWith("illustration/") ? "image://picture/round/" + likeness.picture.slice(13)
                                                             : address(likeness.picture)
    }
}
