pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Estimates with their uncertainty: a dot where the value is, a line with ends as far as it may reach, the numbers beside.
Column {
    id: chart

    required property var chart
    readonly property real letters: Theme.px(18) * Theme.textScale
    readonly property bool stacked: Theme.enlarged // the words above, where there is no room beside
    readonly property real names: stacked ? 0 : width * 0.3
    readonly property real numbers: stacked ? 0 : Theme.px(190)
    readonly property real edge: Theme.px(12)
    readonly property real room: Math.max(1, width - names - numbers - 2 * edge)
    readonly property real begins: names + edge

    spacing: Theme.px(8)

    function whole(item: var, middle: real): string {
        const low = item.low * room, high = item.high * room, end = middle
        return "M " + low + " " + middle + " H " + high + " M " + low + " " + (middle - end) + " V " + (middle + end)
            + " M " + high + " " + (middle - end) + " V " + (middle + end)
    }

    Repeater {
        model: chart.chart.items
        Item {
            id: range
            required property var modelData
            readonly property real above: chart.stacked ? Math.max(label.implicitHeight, said.implicitHeight) : 0
            readonly property real line: 2 * Theme.px(8)
            width: chart.width
            height: above + Math.max(line, chart.stacked ? 0 : label.implicitHeight) + Theme.px(10)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + " " + modelData.said
            PlainText {
                id: label
                width: chart.stacked ? parent.width * 0.55 : chart.names
                y: chart.stacked ? 0 : (parent.height - height) / 2
                text: range.modelData.label
                wrapMode: Text.Wrap
                font.pixelSize: chart.letters
                Accessible.ignored: true
            }
            Drawing {
                x: chart.begins
                y: parent.height - (chart.stacked ? range.line : (parent.height + range.line) / 2)
                width: chart.room
                height: range.line
                ShapePath {
                    strokeColor: Theme.strongBorder
                    strokeWidth: 1
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [2, 4]
                    fillColor: "transparent"
                    PathSvg {
                        path: "M 0 " + range.line / 2 + " H " + chart.room
                    }
                }
                ShapePath {
                    strokeColor: Theme.basics
                    strokeWidth: Theme.px(3)
                    fillColor: "transparent"
                    PathSvg {
                        path: chart.whole(range.modelData, range.line / 2)
                    }
                }
                Rectangle {
                    x: range.modelData.at * chart.room - width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(16)
                    height: width
                    radius: width / 2
                    color: Theme.basics
                }
            }
            PlainText {
                id: said
                x: parent.width - width
                y: chart.stacked ? 0 : (parent.height - height) / 2
                text: range.modelData.said
                font.pixelSize: chart.letters
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
    Item {
        width: parent.width
        height: chart.letters * 1.6
        Repeater {
            model: chart.chart.ticks
            PlainText {
                required property var modelData
                x: chart.begins + modelData.at * chart.room - width / 2
                text: modelData.label
                color: Theme.muted
                font.pixelSize: chart.letters
            }
        }
    }
}
