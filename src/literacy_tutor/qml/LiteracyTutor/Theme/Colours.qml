import QtQuick

// The colours of one theme; these are the light ones. A track's colour writes and draws on paper and card; its `Fill`
// is for large areas, with `fillInk` as words on them.
QtObject {
    property color paper: "#FAF6EE"
    property color card: "#FFFFFF"
    property color cardPressed: "#F1EBDD"
    property color chosen: "#E1EDF7" // behind what is chosen, and a key held down
    property color veil: "#CC1B2733"
    property color border: "#E3DCCB"
    property color strongBorder: "#8A8371"

    property color ink: "#1B2733"
    property color muted: "#3D4E5E"
    property color emphasis: "#8F2A0A"
    property color marker: "#FFF0C4"
    property color alert: "#8F1D17"
    property color focus: "#C2410C"

    property color basics: "#0B4F8A"
    property color procedures: "#1B5E3A"
    property color fraud: "#7A1F3D"
    property color basicsFill: "#0B4F8A"
    property color proceduresFill: "#1B5E3A"
    property color fraudFill: "#7A1F3D"
    property color fillInk: "#FFFFFF"
    property color fillPale: "#F1F6FB"
    property color fillWarm: "#FFDA80"

    property color bar: "#14324B" // at the teacher's left
    property color barChosen: "#235478"
    property color barInk: "#FFFFFF"

    property color go: "#FFD166"
    property color goInk: "#1B2733"
    property color done: "#1B5E3A"
    property color donePaper: "#EEF6EE"
    property color doneBorder: "#8DB89A"
    property color ahead: "#DCD5C4"
    property color hint: "#6B4200"
    property color hintPaper: "#FFF3D6"
    property color hintBorder: "#E8C45A"
}
