import QtQuick

// For eyes that bright paper tires.
Colours {
    paper: "#14191F"
    card: "#1F262E"
    cardPressed: "#2C353F"
    chosen: "#17384F"
    veil: "#D9000000"
    border: "#3B4753"
    strongBorder: "#8E9BA8"

    ink: "#F4F0E8"
    muted: "#C6CFD7"
    emphasis: "#FFBE99"
    marker: "#4A3410"
    alert: "#FFB4AB"
    focus: "#FF9B57"

    basics: "#A3CFFF"
    procedures: "#93DBAE"
    fraud: "#FFB3C8"

    done: "#93DBAE"
    donePaper: "#163022"
    doneBorder: "#4C8A64"
    ahead: "#46525E"
    hint: "#F7CB76"
    hintPaper: "#33280E"
    hintBorder: "#94762A"

    bar: "#0E2A40"
}
