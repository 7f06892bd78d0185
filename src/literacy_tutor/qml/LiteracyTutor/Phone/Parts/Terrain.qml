pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import LiteracyTutor.Nodes

// Ground and streets of a map, and what a service lays over them. Widths of streets are dp, by step of zooming;
// everything else is in metres.
Shape {
    id: root

    required property MapNode node
    required property real dp
    required property real middleX
    required property real middleY
    readonly property real metre: node.scale * dp
    readonly property list<real> trackWidths: [3, 4.2, 5.6, 7]

    component Area: ShapePath {
        id: area
        property string outline
        strokeWidth: -1
        PathSvg {
            path: area.outline
        }
    }
    component Line: ShapePath {
        id: line
        property string course
        property list<real> widths: [1, 1, 1, 1]
        fillColor: "transparent"
        strokeWidth: widths[root.node.zoom] * root.dp / root.metre
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathSvg {
            path: line.course
        }
    }

    transform: [
        Translate {
            x: -root.middleX
            y: -root.middleY
        },
        Scale {
            xScale: root.metre
            yScale: root.metre
        },
        Translate {
            x: root.width / 2
            y: root.height / 2
        }
    ]

    Area {
        outline: root.node.woods
        fillColor: PhonePalette.woods
    }
    Area {
        outline: root.node.fields
        fillColor: PhonePalette.fields
    }
    Area {
        outline: root.node.greens
        fillColor: PhonePalette.greens
    }
    Line {
        course: root.node.rivers
        strokeColor: PhonePalette.water
        strokeWidth: root.node.riverWidth
    }
    Area {
        outline: root.node.zoom > 1 ? root.node.houses : ""
        fillColor: PhonePalette.houses
    }
    Area {
        outline: root.node.zoom > 0 ? root.node.buildings : ""
        fillColor: PhonePalette.buildings
    }

    // edges
    Line {
        course: root.node.zoom > 0 ? root.node.lanes : ""
        strokeColor: PhonePalette.streetEdge
        widths: [0, 2.5, 5.5, 9]
    }
    Line {
        course: root.node.streets
        strokeColor: PhonePalette.streetEdge
        widths: [3.5, 6.5, 10.5, 15]
    }
    Line {
        course: root.node.mains
        strokeColor: PhonePalette.mainEdge
        widths: [4.5, 8, 12.5, 17.5]
    }
    Line {
        course: root.node.highways
        strokeColor: PhonePalette.highwayEdge
        widths: [5.5, 9.5, 14.5, 19.5]
    }

    // the streets themselves, so that they run into each other
    Line {
        course: root.node.zoom > 0 ? root.node.lanes : ""
        strokeColor: PhonePalette.street
        widths: [0, 1.5, 4, 7.5]
    }
    Line {
        course: root.node.streets
        strokeColor: PhonePalette.street
        widths: [2.3, 4.7, 8.5, 13]
    }
    Line {
        course: root.node.mains
        strokeColor: PhonePalette.main
        widths: [3.3, 6, 10.5, 15.5]
    }
    Line {
        course: root.node.highways
        strokeColor: PhonePalette.highway
        widths: [4.1, 7.5, 12.5, 17.5]
    }

    Line {
        course: root.node.railways
        strokeColor: PhonePalette.rail
        widths: [3.4, 4.6, 6, 7]
    }
    Line {
        course: root.node.railways
        strokeColor: PhonePalette.street
        widths: [2, 2.8, 3.8, 4.6]
        capStyle: ShapePath.FlatCap
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 3]
    }

    // layers: never told apart by colour alone
    Line {
        course: root.node.dotted
        strokeColor: PhonePalette.trackDotted
        widths: root.trackWidths
        strokeStyle: ShapePath.DashLine
        dashPattern: [0.01, 1.9]
    }
    Line {
        course: root.node.dashed
        strokeColor: PhonePalette.trackDashed
        widths: root.trackWidths
        capStyle: ShapePath.FlatCap
        strokeStyle: ShapePath.DashLine
        dashPattern: [2.6, 1.3]
    }
    Line {
        course: root.node.solid
        strokeColor: PhonePalette.trackSolid
        widths: root.trackWidths
    }
}
