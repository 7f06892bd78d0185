import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property LockFaceNode node

    self: node
    touchable: true
    ground: true
    holds: true
    fills: true
    wide: true
    clip: true
    swipes: "up"
    role: Accessible.Grouping
    says: node.time + " " + node.date

    // Notices hang below the clock, as many lines of each as there is room for; the rest stands at the bottom.
    function settle(part: Part) {
        if (part instanceof Notice)
            part.lines = Qt.binding(() => Math.max(1, 5 - 2 * body.hanging));
        part.width = Qt.binding(() => body.width - 32 * root.dp);
        part.x = Qt.binding(() => 16 * root.dp);
        part.height = Qt.binding(() => part.implicitHeight);
        part.y = Qt.binding(() => body.place(part));
    }

    Item {
        id: body
        width: parent.width
        height: parent.height
        y: Math.min(0, root.drag.y)

        readonly property int hanging: {
            let found = 0;
            for (let at = 0; at < repeater.count; ++at)
                found += repeater.itemAt(at) instanceof Notice ? 1 : 0;
            return found;
        }

        function place(part: Part): real {
            const hangs = part instanceof Notice;
            let before = 0;
            let after = 0;
            for (let at = 0; at < repeater.count; ++at) {
                const other = repeater.itemAt(at) as Part;
                if (!other || (other instanceof Notice) !== hangs || other === part)
                    continue;
                if (other.index < part.index)
                    before += other.implicitHeight + 10 * root.dp;
                else
                    after += other.implicitHeight + 12 * root.dp;
            }
            return hangs ? date.y + date.height + 20 * root.dp + before
                         : height - 28 * root.dp - after - part.implicitHeight;
        }

        Say {
            id: clock
            anchors.horizontalCenter: parent.horizontalCenter
            y: (body.hanging > 2 ? 12 : 36) * root.dp
            text: root.node.time
            color: PhonePalette.white
            font.pixelSize: Math.round((body.hanging > 2 ? 52 : 76) * root.dp)
            leading: 1.1
        }
        Say {
            id: date
            anchors.horizontalCenter: parent.horizontalCenter
            y: clock.y + clock.height + 8 * root.dp
            width: parent.width - 32 * root.dp
            horizontalAlignment: Text.AlignHCenter
            words: root.node.date
            color: PhonePalette.white
            font.pixelSize: Math.round(19 * root.dp)
        }
        Repeater {
            id: repeater
            model: root.node.kids
            delegate: root.glass.kinds
            onItemAdded: (index, item) => root.settle(item as Part)
        }
    }
}
