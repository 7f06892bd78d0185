import QtQuick
import QtQuick.Window

// A one-colour sign, drawn at the size it is shown.
Image {
    id: glyph

    property string icon: ""
    property color colour: PhonePalette.ink
    property real side: 24

    width: Math.round(side)
    height: Math.round(side)
    visible: icon !== ""
    source: address(icon)
    sourceSize: icon === "" ? Qt.size(1, 1) : Qt.size(Math.ceil(width * Screen.devicePixelRatio),
                                                      Math.ceil(height * Screen.devicePixelRatio))
    Accessible.ignored: true

    function address(name: string): string {
        return name === "" ? "" : "image://icon/" + name + "/" + colour.toString().slice(-6);
    }
}
