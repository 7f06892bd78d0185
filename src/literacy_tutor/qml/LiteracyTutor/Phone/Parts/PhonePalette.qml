pragma Singleton
import QtQuick

// The practice phone's own colours: nobody's house style. Text on its ground is at least 4.5 : 1.
QtObject {
    readonly property color body: "#1B2430"
    readonly property color bodyEdge: "#6F7C8A" // 3 : 1 and more on each theme's paper
    readonly property color pill: "#FFD166"

    readonly property color paper: "#FFFFFF"
    readonly property color grey: "#EEF2F6"
    readonly property color line: "#D3DAE2"
    readonly property color ink: "#17212B"
    readonly property color muted: "#4A5866"
    readonly property color white: "#FFFFFF"
    readonly property color press: "#26000000"

    readonly property color accent: "#0B57A4"
    readonly property color accentSoft: "#E2EDF9"
    readonly property color good: "#1B6B3F"
    readonly property color goodSoft: "#E3F2E8"
    readonly property color warn: "#6B4200"
    readonly property color warnSoft: "#FFF2D2"
    readonly property color alarm: "#A11D1D"
    readonly property color alarmSoft: "#FBE5E3"

    readonly property color theirs: "#E8ECF1"
    readonly property color mine: "#D5E7FA"
    readonly property color keyboard: "#D6DBE3"
    readonly property color key: "#FFFFFF"
    readonly property color greyKey: "#B3BCC8"

    readonly property color ground: "#FFF6E6"
    readonly property color groundShape: "#FCEBCD"
    readonly property color target: "#FFC06A"
    readonly property color targetEdge: "#D9760F"
    readonly property color targetInk: "#6B2F00"

    readonly property color land: "#F4EFE4"
    readonly property color landVeil: "#D9F8F4EB"
    readonly property color mapEdge: "#C9BFA9"
    readonly property color woods: "#CDE2C4"
    readonly property color fields: "#E6EBC6"
    readonly property color greens: "#D0E6C8"
    readonly property color water: "#B5D8EE"
    readonly property color waterInk: "#0B4F74"
    readonly property color houses: "#EAE2D2"
    readonly property color buildings: "#DCCFB8"
    readonly property color street: "#FFFFFF"
    readonly property color streetEdge: "#CFC3AC"
    readonly property color main: "#FFF4D4"
    readonly property color mainEdge: "#C8B688"
    readonly property color highway: "#FADDA2"
    readonly property color highwayEdge: "#C0924A"
    readonly property color rail: "#66727D"
    readonly property color trackSolid: "#0B4F8A"
    readonly property color trackDashed: "#8C1F4B"
    readonly property color trackDotted: "#5A4300"

    readonly property color outline: "#D9480F"
    readonly property color cue: "#7A1F3D"
    readonly property color ring: "#0B57A4"
    readonly property color ringHalo: "#FFFFFF"
}
