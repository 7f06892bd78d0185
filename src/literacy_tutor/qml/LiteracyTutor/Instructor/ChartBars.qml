pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Bars below one another: what it is, the bar, its number. A part of a bar is hatched, so that it is told without colour.
Column {
    id: chart

    required property var chart
    readonly property real letters: Theme.px(18) * Theme.textScale
    readonly property real names: Math.min(width * 0.34, Theme.px(230) * Theme.textScale)
    readonly property real numbers: Theme.px(70) * Theme.textScale
    readonly property real room: Math.max(1, width - names - numbers - Theme.px(24))
    readonly property real thick: Theme.px(22)

    spacing: Theme.px(8)

    function frame(width: real): string {
        return "M 0 0 H " + width + " V " + thick + " H 0 Z"
    }
    function hatch(width: real): string {
        let lines = frame(width)
        for (let x = Theme.px(6); x < width; x += Theme.px(6))
            lines += " M " + x + " 0 V " + thick
        return lines
    }

    component Stretch: Drawing {
        id: stretch
        property bool hatched: false
        property real length: 0
        width: length
        height: chart.thick
        wanted: length > 0
        ShapePath {
            strokeColor: Theme.basics
            strokeWidth: stretch.hatched ? 2 : -1
            fillColor: stretch.hatched ? "transparent" : Theme.basics
            PathSvg {
                path: stretch.hatched ? chart.hatch(stretch.length) : chart.frame(stretch.length)
            }
        }
    }

    Repeater {
        model: chart.chart.items
        Item {
            id: bar
            required property var modelData
            width: chart.width
            height: Math.max(label.implicitHeight, chart.thick) + Theme.px(4)
            PlainText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: chart.names
                text: bar.modelData.label
                wrapMode: Text.Wrap
                font.pixelSize: chart.letters
            }
            Stretch {
                id: plain
                x: chart.names + Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
                length: bar.modelData.plain * chart.room
            }
            Stretch {
                id: part
                x: plain.x + plain.length
                anchors.verticalCenter: parent.verticalCenter
                length: bar.modelData.part * chart.room
                hatched: true
            }
            PlainText {
                x: part.x + part.length + Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
                text: bar.modelData.said
                font.pixelSize: chart.letters
                font.bold: true
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(28)
        visible: chart.chart.part !== ""
        Repeater {
            model: [{ says: chart.chart.whole, hatched: false }, { says: chart.chart.part, hatched: true }]
            Row {
                id: key
                required property var modelData
                spacing: Theme.px(10)
                Stretch {
                    anchors.verticalCenter: parent.verticalCenter
                    length: Theme.px(36)
                    hatched: key.modelData.hatched
                }
                PlainText {
                    text: key.modelData.says
                    color: Theme.muted
                    font.pixelSize: chart.letters
                }
            }
        }
    }
}
