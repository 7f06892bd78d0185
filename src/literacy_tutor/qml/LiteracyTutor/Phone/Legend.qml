import QtQuick
import QtQuick.Shapes
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property LegendNode node

    self: node
    says: node.text
    implicitHeight: Math.ceil(Math.max(sample.height, words.implicitHeight))

    Rectangle {
        id: sample
        width: Math.round(58 * root.dp)
        height: Math.round(26 * root.dp)
        radius: 6 * root.dp
        color: PhonePalette.street
        border.width: 1
        border.color: PhonePalette.streetEdge
        anchors.verticalCenter: parent.verticalCenter

        Shape {
            anchors.fill: parent
            ShapePath {
                fillColor: "transparent"
                strokeWidth: 6 * root.dp
                strokeColor: root.node.look === "solid" ? PhonePalette.trackSolid
                           : root.node.look === "dashed" ? PhonePalette.trackDashed : PhonePalette.trackDotted
                strokeStyle: root.node.look === "solid" ? ShapePath.SolidLine : ShapePath.DashLine
                dashPattern: root.node.look === "dashed" ? [2.6, 1.3] : [0.01, 1.9]
                capStyle: root.node.look === "dashed" ? ShapePath.FlatCap : ShapePath.RoundCap
                startX: 8 * root.dp
                startY: sample.height / 2
                PathLine {
                    x: sample.width - 8 * root.dp
                    y: sample.height / 2
                }
            }
        }
    }
    Say {
        id: words
        anchors.left: sample.right
        anchors.leftMargin: 10 * root.dp
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        words: root.node.text
        font.pixelSize: Math.round(17 * root.dp)
    }
}
