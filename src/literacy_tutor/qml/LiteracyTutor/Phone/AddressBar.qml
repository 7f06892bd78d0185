import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// The whole address is shown, on as many lines as it needs: its end is what gives a fake away.
Part {
    id: root

    required property AddressBarNode node
    readonly property real cell: (repeater.count > 2 ? 42 : 48) * dp
    readonly property real before: repeater.count > 0 ? leading() * cell : 0
    readonly property real after: repeater.count * cell - before

    self: node
    touchable: true
    holds: true
    wide: true
    role: Accessible.EditableText
    says: node.address
    implicitHeight: Math.max(Math.round(60 * dp), address.implicitHeight + 24 * dp)

    // The way back stands left, everything else right.
    function settle(part: Part) {
        part.width = Qt.binding(() => Math.round(root.cell));
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
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 7 * root.dp
        anchors.bottomMargin: 7 * root.dp
        anchors.leftMargin: 10 * root.dp + root.before
        anchors.rightMargin: 6 * root.dp + root.after
        radius: Math.min(height / 2, 23 * root.dp)
        color: root.pressed ? "#DCE3EA" : PhonePalette.grey
        border.width: root.node.focused ? Math.max(2, Math.round(2 * root.dp)) : 0
        border.color: PhonePalette.accent

        Glyph {
            id: padlock
            anchors.verticalCenter: parent.verticalCenter
            x: 12 * root.dp
            side: 18 * root.dp
            icon: root.node.secure ? "lock" : "info"
            colour: PhonePalette.muted
        }
        Say {
            id: address
            anchors.verticalCenter: parent.verticalCenter
            x: padlock.x + padlock.width + 7 * root.dp
            width: parent.width - x - 12 * root.dp
            text: root.node.address.replace(/([.\/])/g, "\u200b$1")
            font.pixelSize: Math.round(16 * root.dp)
            leading: 1.1
        }
    }
    Repeater {
        id: repeater
        model: root.node.kids
        delegate: root.glass.kinds
        onItemAdded: (index, item) => root.settle(item as Part)
    }
}
