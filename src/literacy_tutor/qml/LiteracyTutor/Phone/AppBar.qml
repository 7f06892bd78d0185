import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property AppBarNode node
    readonly property real before: repeater.count > 0 ? leading() * 48 * dp : 0
    readonly property real after: repeater.count * 48 * dp - before

    self: node
    holds: true
    wide: true
    role: Accessible.TitleBar
    says: node.title
    tells: node.subtitle
    implicitHeight: Math.max(Math.round(60 * dp), words.implicitHeight + 12 * dp)

    // The way back stands left, everything else right.
    function settle(part: Part) {
        part.width = Qt.binding(() => Math.round(48 * root.dp));
        part.height = Qt.binding(() => Math.round(48 * root.dp));
        part.y = Qt.binding(() => Math.round((root.height - part.height) / 2));
        part.x = Qt.binding(() => Math.round(root.leads(part) ? 4 * root.dp
                                  : root.width - 4 * root.dp - (repeater.count - part.index) * part.width));
    }

    function leads(part: Part): bool {
        return part.name.endsWith(".back");
    }

    function leading(): int {
        let found = 0;
        for (let at = 0; at < repeater.count; ++at) {
            const part = repeater.itemAt(at) as Part;
            found += part && leads(part) ? 1 : 0;
        }
        return found;
    }

    Rectangle {
        anchors.fill: parent
        color: PhonePalette.paper
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, Math.round(root.dp))
        color: PhonePalette.line
    }
    Likeness {
        id: likeness
        anchors.verticalCenter: parent.verticalCenter
        x: (root.before > 0 ? 4 * root.dp + root.before : 16 * root.dp) + 2 * root.dp
        side: 40 * root.dp
        picture: root.node.picture
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: likeness.visible ? likeness.x + likeness.width + 10 * root.dp : likeness.x
        width: parent.width - x - root.after - 12 * root.dp
        spacing: 3 * root.dp

        Say {
            width: parent.width
            words: root.node.title
            font.bold: true
            font.pixelSize: Math.round(20 * root.dp)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(15 * root.dp)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            leading: 1.1
        }
        Say {
            width: parent.width
            visible: text !== ""
            words: root.node.subtitle
            color: PhonePalette.muted
            font.pixelSize: Math.round(14 * root.dp)
        }
    }
    Repeater {
        id: repeater
        model: root.node.kids
        delegate: root.glass.kinds
        onItemAdded: (index, item) => root.settle(item as Part)
    }
}
