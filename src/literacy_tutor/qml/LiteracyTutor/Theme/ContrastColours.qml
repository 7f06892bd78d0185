import QtQuick

// Black, white, and few strong colours; every edge is drawn.
Colours {
    paper: "#000000"
    card: "#000000"
    cardPressed: "#333333"
    chosen: "#003C5C"
    veil: "#E6000000"
    border: "#FFFFFF"
    strongBorder: "#FFFFFF"

    ink: "#FFFFFF"
    muted: "#FFFFFF"
    emphasis: "#FFE34D"
    marker: "#3D3500"
    alert: "#FFC0B8"
    focus: "#FF9BFF"

    basics: "#7FDBFF"
    procedures: "#7CFFA8"
    fraud: "#FFB8D4"
    basicsFill: "#00283D"
    proceduresFill: "#00331A"
    fraudFill: "#7A0032"
    fillPale: "#FFFFFF"
    fillWarm: "#FFE34D"

    go: "#FFE34D"
    goInk: "#000000"
    done: "#7CFFA8"
    donePaper: "#000000"
    doneBorder: "#7CFFA8"
    ahead: "#808080"
    hint: "#FFE34D"
    hintPaper: "#000000"
    hintBorder: "#FFE34D"

    bar: "#000000"
    barChosen: "#003C5C"
}
