pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property CallFaceNode node

    self: node
    holds: true
    fills: true
    wide: true
    role: Accessible.Grouping
    says: node.title
    tells: [node.detail, node.state].filter(words => words !== "").join(" ")
    implicitHeight: Math.ceil(face.implicitHeight + buttons.implicitHeight + 80 * dp)
    Layout.minimumHeight: implicitHeight

    // Two beside each other; a last one alone is as wide as two.
    function settle(part: Part) {
        part.span = Qt.binding(() => part.index === repeater.count - 1 && part.index % 2 === 0 ? 2 : 1);
    }

    ColumnLayout {
        id: face
        anchors.horizontalCenter: parent.horizontalCenter
        y: 44 * root.dp
        width: parent.width - 32 * root.dp
        spacing: 4 * root.dp

        Likeness {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 8 * root.dp
            side: 112 * root.dp
            picture: root.node.picture
        }
        Line {
            words: root.node.title
            font.bold: true
            font.pixelSize: Math.round(26 * root.dp)
        }
        Line {
            words: root.node.detail
            color: PhonePalette.muted
            font.pixelSize: Math.round(18 * root.dp)
        }
        Line {
            words: root.node.state
            color: PhonePalette.accent
            font.pixelSize: Math.round(18 * root.dp)
        }
    }
    GridLayout {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16 * root.dp
        width: parent.width - 32 * root.dp
        columns: 2
        columnSpacing: 12 * root.dp
        rowSpacing: 10 * root.dp
        uniformCellWidths: true
        Repeater {
            id: repeater
            model: root.node.kids
            delegate: root.glass.kinds
            onItemAdded: (index, item) => root.settle(item as Part)
        }
    }

    component Line: Say {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
    }
}
