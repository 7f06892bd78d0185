pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A line over time: a dot and a number at each point, below it when that was.
Item {
    id: chart

    required property var chart
    readonly property real letters: Theme.px(18) * Theme.textScale
    readonly property int most: Math.max(1, Math.floor(width / (letters * 3.4))) // points whose words have room: the newest
    readonly property var items: chart.chart.items.slice(-most)
    readonly property real step: width / Math.max(1, items.length)
    readonly property real above: letters * 1.7
    readonly property real tall: Theme.px(110)

    readonly property real highest: Math.min(...chart.items.map((one, at) => y_of(at)))
    readonly property real lowest: Math.max(...chart.items.map((one, at) => y_of(at)))

    implicitHeight: above + tall + letters * 1.8

    function x_of(at: int): real {
        return (at + 0.5) * step
    }
    function y_of(at: int): real {
        return above + tall * (1 - chart.items[at].at)
    }
    function inside(x: real, wide: real): real {
        return Math.max(0, Math.min(width - wide, x))
    }
    function line(): string {
        return chart.items.map((one, at) => (at === 0 ? "M " : "L ") + x_of(at) + " " + (y_of(at) - highest)).join(" ")
    }

    Rectangle {
        y: chart.above + chart.tall
        width: parent.width
        height: 2
        color: Theme.strongBorder
    }
    Drawing {
        y: chart.highest
        width: parent.width
        height: Math.max(1, chart.lowest - chart.highest)
        wanted: chart.items.length > 1
        ShapePath {
            strokeColor: Theme.procedures
            strokeWidth: Theme.px(3)
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: chart.line()
            }
        }
    }
    Repeater {
        model: chart.items
        Item {
            id: point
            required property var modelData
            required property int index
            readonly property real middle: chart.x_of(index)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + " " + modelData.said
            Rectangle {
                x: point.middle - width / 2
                y: chart.y_of(point.index) - height / 2
                width: Theme.px(12)
                height: width
                radius: width / 2
                color: Theme.procedures
            }
            PlainText {
                x: chart.inside(point.middle - width / 2, width)
                y: chart.y_of(point.index) - Theme.px(10) - height
                text: point.modelData.said
                font.pixelSize: chart.letters
                font.bold: true
                Accessible.ignored: true
            }
            PlainText {
                x: chart.inside(point.middle - width / 2, width)
                y: chart.above + chart.tall + Theme.px(6)
                text: point.modelData.label
                color: Theme.muted
                font.pixelSize: chart.letters
                Accessible.ignored: true
            }
        }
    }
}
