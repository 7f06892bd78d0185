pragma Singleton

import QtQuick

// Every colour and size of the tutor's side. Sizes are pixels of the smallest laptop, 1366 x 768, and grow with the
// window; text grows with textScale too; mm() is for what a finger touches.
QtObject {
    // the screen, told by the window
    property real density: 4 // pixels a millimetre
    property real scale: 1 // the window against the smallest laptop's, never under 1
    property real side: 64 // from the window's edge to what stands in it
    property bool low: false // lower than the smallest laptop's: gaps give way

    // how somebody wants to see it
    property real textScale: 1
    property bool calm: false
    property bool readings: true

    readonly property color paper: "#FAF6EE"
    readonly property color card: "#FFFFFF"
    readonly property color cardPressed: "#F1EBDD"
    readonly property color keyPressed: "#E1EDF7"
    readonly property color pale: "#F1F6FB" // second words on a track's colour
    readonly property color veil: "#CC1B2733"
    readonly property color border: "#E3DCCB"
    readonly property color strongBorder: "#8A8371"
    readonly property color ink: "#1B2733"
    readonly property color muted: "#3D4E5E"
    readonly property color basics: "#0B4F8A"
    readonly property color procedures: "#1B5E3A"
    readonly property color fraud: "#7A1F3D"
    readonly property color hint: "#6B4200"
    readonly property color hintPaper: "#FFF3D6"
    readonly property color hintBorder: "#E8C45A"
    readonly property color emphasis: "#8F2A0A"
    readonly property color marker: "#FFF0C4"
    readonly property color alert: "#8F1D17"
    readonly property color go: "#FFD166"
    readonly property color goOnDark: "#FFDA80" // as words on fraud
    readonly property color done: "#1B5E3A"
    readonly property color donePaper: "#EEF6EE"
    readonly property color doneBorder: "#8DB89A"
    readonly property color ahead: "#DCD5C4"
    readonly property color focus: "#C2410C"

    // What is large already need not double.
    readonly property real type: scale * textScale
    readonly property real instruction: 40 * scale * Math.min(textScale, 1.6)
    readonly property real title: 44 * scale * Math.min(textScale, 1.5) 
    readonly property real heading: 32 * type
    readonly property real large: 28 * type
    readonly property real body: 25 * type
    readonly property real small: 22 * type
    readonly property real frame: 25 * scale * Math.min(textScale, 1.3) // what stands at the same place on every page

    readonly property real gap: px(16)
    readonly property real control: Math.max(px(72), mm(16)) // a button's height

    readonly property int slow: calm ? 0 : 300

    function px(pixels: real): real {
        return Math.round(pixels * scale)
    }

    function mm(millimetres: real): real {
        return millimetres * density
    }

    function track(name: string): color {
        switch (name) {
        case "procedures": return procedures
        case "fraud": return fraud
        default: return basics
        }
    }

    // for image://icon/<name>/<RRGGBB>
    function icon(name: string, color: color): string {
        return "image://icon/" + name + "/" + color.toString().substring(1)
    }
}
