import QtQuick
import LiteracyTutor.Nodes

// What is longer than its place. Tells where it was left, and keeps the end in view when asked to.
Flickable {
    id: scroller

    required property Glass glass
    required property Node node
    readonly property string name: node.name
    property bool atEnd: false
    property bool sideways: false
    property bool following: atEnd
    property bool stirring: false
    readonly property real most: Math.max(0, sideways ? contentWidth - width : contentHeight - height)
    readonly property real at: sideways ? contentX : contentY

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: sideways ? Flickable.HorizontalFlick : Flickable.VerticalFlick
    interactive: most > 0

    function seen(): real {
        const whole = sideways ? contentWidth : contentHeight;
        return most <= 0 ? 1 : (at + (sideways ? width : height)) / whole;
    }

    function go(to: real) {
        const there = Math.max(0, Math.min(most, to));
        if (sideways)
            contentX = there;
        else
            contentY = there;
    }

    // Brings a part of it into view; whether that moved anything.
    function bring(item: Item): bool {
        const place = item.mapToItem(contentItem, 0, 0);
        const from = sideways ? place.x : place.y;
        const size = sideways ? item.width : item.height;
        const page = sideways ? width : height;
        const before = at;
        if (size > page || from < at)
            go(from - 12 * glass.dp);
        else if (from + size > at + page)
            go(from + size - page + 12 * glass.dp);
        return at !== before;
    }

    // A stroke along it that could not move it: its end is seen all the same.
    function stroked() {
        if (!stirring)
            glass.scrolled(name, seen());
    }

    onMostChanged: go(atEnd && following ? most : at)
    onMovementStarted: {
        stirring = true;
        glass.stirred();
    }
    onMovementEnded: {
        stirring = false;
        following = atEnd && at >= most - 1;
        if (visible) // else it ends because it leaves, in the middle of a change
            glass.scrolled(name, seen());
    }

    // Whoever comes back finds it as it was first.
    Connections {
        target: scroller.node
        function onLeft() {
            scroller.following = scroller.atEnd;
            scroller.go(scroller.atEnd ? scroller.most : 0);
        }
    }
}
