import QtQuick
import LiteracyTutor.Nodes

// A line round the part of a name, wherever it goes; `brings` scrolls it into view until a finger scrolls away.
Item {
    id: outline

    required property Glass glass
    required property Finder finder
    required property PhoneNodes phone
    required property Item frame
    property string name: ""
    property bool brings: false
    property real grow: 4
    property real thickness: 4
    property color colour: PhonePalette.outline
    property color halo: "transparent"
    property Part target: null
    property bool settling: false

    readonly property real dp: glass.dp
    readonly property rect box: target ? boxOf(target) : Qt.rect(0, 0, 0, 0)
    readonly property bool shows: target !== null && box.width > 1 && box.height > 1

    // The visible part of an item in the frame's coordinates; reads every place on the way, so it follows them all.
    function boxOf(item: Item): rect {
        let left = 0;
        let top = 0;
        let right = item.width;
        let bottom = item.height;
        for (let at = item; at && at !== frame; at = at.parent) {
            if (!at.visible)
                return Qt.rect(0, 0, 0, 0);
            if (at.clip) {
                left = Math.max(left, 0);
                top = Math.max(top, 0);
                right = Math.min(right, at.width);
                bottom = Math.min(bottom, at.height);
            }
            left += at.x;
            right += at.x;
            top += at.y;
            bottom += at.y;
        }
        return Qt.rect(left, top, right - left, bottom - top);
    }

    function seek() {
        target = finder.find(name);
        if (settling)
            Qt.callLater(reveal);
    }

    function reveal() {
        if (!settling || !brings || !target)
            return;
        for (let item = target.parent; item; item = item.parent)
            (item as Scroller)?.bring(target);
    }

    onNameChanged: {
        settling = name !== "";
        seek();
    }
    onBoxChanged: {
        if (settling)
            Qt.callLater(reveal);
    }
    Component.onCompleted: seek()

    x: box.x - grow * dp
    y: box.y - grow * dp
    width: box.width + 2 * grow * dp
    height: box.height + 2 * grow * dp
    visible: shows
    Accessible.ignored: true

    Connections {
        target: outline.phone
        function onShown() {
            outline.seek();
        }
    }

    Connections {
        target: outline.glass
        function onStirred() {
            outline.settling = false;
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * outline.dp
        color: "transparent"
        radius: 14 * outline.dp
        border.width: Math.round((outline.thickness + 2) * outline.dp)
        border.color: outline.halo
        visible: outline.halo.a > 0
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: 12 * outline.dp
        border.width: Math.max(2, Math.round(outline.thickness * outline.dp))
        border.color: outline.colour
    }
}
