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
    property bool covered: false // something lies over the page that lets it be seen

    // how somebody wants to see it
    property string theme: "light" // light | dark | contrast
    property real textScale: 1
    property bool calm: false
    property bool phoneLeft: false // the phone stands where the hand is that touches it
    property bool readings: true
    property bool magnified: false // the phone

    readonly property bool bright: theme === "light"
    readonly property real edge: theme === "contrast" ? 3 : 2 // a border's width
    readonly property Colours light: Colours {}
    readonly property Colours dark: DarkColours {}
    readonly property Colours contrast: ContrastColours {}
    readonly property Colours colours: theme === "dark" ? dark : theme === "contrast" ? contrast : light

    readonly property color paper: colours.paper
    readonly property color card: colours.card
    readonly property color cardPressed: colours.cardPressed
    readonly property color chosen: colours.chosen
    readonly property color veil: colours.veil
    readonly property color border: colours.border
    readonly property color strongBorder: colours.strongBorder
    readonly property color ink: colours.ink
    readonly property color muted: colours.muted
    readonly property color emphasis: colours.emphasis
    readonly property color marker: colours.marker
    readonly property color alert: colours.alert
    readonly property color focus: colours.focus
    readonly property color basics: colours.basics
    readonly property color procedures: colours.procedures
    readonly property color fraud: colours.fraud
    readonly property color basicsFill: colours.basicsFill
    readonly property color proceduresFill: colours.proceduresFill
    readonly property color fraudFill: colours.fraudFill
    readonly property color fillInk: colours.fillInk
    readonly property color fillPale: colours.fillPale
    readonly property color fillWarm: colours.fillWarm
    readonly property color bar: colours.bar
    readonly property color barChosen: colours.barChosen
    readonly property color barInk: colours.barInk
    readonly property color go: colours.go
    readonly property color goInk: colours.goInk
    readonly property color done: colours.done
    readonly property color donePaper: colours.donePaper
    readonly property color doneBorder: colours.doneBorder
    readonly property color ahead: colours.ahead
    readonly property color hint: colours.hint
    readonly property color hintPaper: colours.hintPaper
    readonly property color hintBorder: colours.hintBorder
    readonly property color discInk: light.ink // a learner's picture, on a light disc in every theme

    readonly property bool enlarged: textScale > 1.2 // pages re-flow

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

    function trackFill(name: string): color {
        switch (name) {
        case "procedures": return proceduresFill
        case "fraud": return fraudFill
        default: return basicsFill
        }
    }

    // While a finger is on it.
    function pressed(ground: color): color {
        return Qt.tint(ground, Qt.alpha(ink, 0.14))
    }

    // for image://icon/<name>/<RRGGBB>
    function icon(name: string, color: color): string {
        return "image://icon/" + name + "/" + color.toString().substring(1)
    }
}
