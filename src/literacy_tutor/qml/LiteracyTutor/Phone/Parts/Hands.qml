pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes

// One finger, or the mouse, on the glass: finds what it touches and tells the phone what it did.
Item {
    id: hands

    required property Glass glass
    required property PhoneNodes phone
    required property Finder finder
    property int longPressMs: 500
    property int doubleTapMs: 300
    readonly property real strokeLength: 8 * glass.mm

    property Part part: null
    property Part swiper: null
    property string target: ""
    property bool inVoid: false
    property point from
    property real since: 0
    property bool counts: false

    signal touched

    function direction(dx: real, dy: real): string {
        if (Math.abs(dx) > Math.abs(dy))
            return dx > 0 ? "right" : "left";
        return dy > 0 ? "down" : "up";
    }

    function begin(at: point) {
        touched();
        from = at;
        since = Date.now();
        part = finder.under(at.x, at.y);
        target = part ? part.name : phone.top;
        inVoid = !part;
        counts = true;
        if (part && (finder.scrollerOf(part, false)?.moving || finder.scrollerOf(part, true)?.moving))
            return;
        if (part)
            part.pressed = true;
        holding.restart();
        staying.restart();
    }

    function moveTo(at: point) {
        if (!counts)
            return;
        const dx = at.x - from.x;
        const dy = at.y - from.y;
        if (Math.hypot(dx, dy) >= 2 * glass.mm && part && !swiper) {
            swiper = finder.swiperFor(part, direction(dx, dy));
        }
        if (swiper)
            swiper.drag = Qt.point(dx, dy);
        if (Math.hypot(dx, dy) >= strokeLength || outside(at))
            letGo();
    }

    function outside(at: point): bool {
        if (!part)
            return false;
        const corner = finder.place(part);
        const box = {
            "left": corner.x,
            "top": corner.y,
            "right": corner.x + part.width,
            "bottom": corner.y + part.height
        };
        return finder.away(box, at.x, at.y) > finder.tolerance;
    }

    // It is no tap any more; it may still become a stroke.
    function letGo() {
        holding.stop();
        staying.stop();
        if (part)
            part.pressed = false;
    }

    function give(up: bool) {
        letGo();
        if (swiper)
            swiper.drag = Qt.point(0, 0);
        swiper = null;
        counts = counts && up;
    }

    function end(at: point) {
        const wasTap = part ? part.pressed && !part.covered && finder.onGlass(part) : inVoid && holding.running;
        const touched = part;
        const mover = swiper;
        const dx = at.x - from.x;
        const dy = at.y - from.y;
        give(true);
        if (!counts)
            return;
        counts = false;
        if (Math.hypot(dx, dy) >= strokeLength)
            stroke(touched, mover, direction(dx, dy));
        else if (wasTap)
            tap(touched);
    }

    function stroke(touched: Part, mover: Part, way: string) {
        const taker = touched ? finder.swiperFor(touched, way) : mover;
        const scroller = touched ? finder.scrollerOf(touched, way === "left" || way === "right") : null;
        if (taker)
            phone.swipe(taker.name, way);
        else if (scroller)
            scroller.stroked();
        else
            phone.swipe(target, way);
    }

    function offset(touched: Part): point {
        if (!touched)
            return Qt.point(0, 0);
        const corner = finder.place(touched);
        return Qt.point((from.x - corner.x - touched.width / 2) / glass.mm,
                        (from.y - corner.y - touched.height / 2) / glass.mm);
    }

    function tap(touched: Part) {
        const off = offset(touched);
        const held = Math.max(0, Math.round(Date.now() - since));
        if (!touched || !touched.doubles) {
            phone.tap(target, held, off.x, off.y);
        } else if (second.running && second.name === target) {
            second.stop();
            phone.doubleTap(target);
        } else {
            second.name = target;
            second.held = held;
            second.off = off;
            second.restart();
        }
    }

    function hold() {
        const off = offset(part);
        const stands = part ? !part.covered && finder.onGlass(part) : inVoid;
        give(false);
        if (stands)
            phone.longPress(target, longPressMs, off.x, off.y);
    }

    Timer {
        id: holding
        interval: hands.longPressMs
        onTriggered: hands.hold()
    }

    // Long enough for the pressed look, and shorter than any tap.
    Timer {
        id: staying
        interval: 30
        onTriggered: hands.phone.press(hands.target)
    }

    Timer {
        id: second
        property string name
        property int held
        property point off
        interval: hands.doubleTapMs
        onTriggered: hands.phone.tap(name, held, off.x, off.y)
    }

    Connections {
        target: hands.glass
        function onStirred() {
            hands.give(false);
        }
    }

    PointHandler {
        id: finger
        target: null
        acceptedButtons: Qt.LeftButton
        onActiveChanged: active ? hands.begin(point.position) : hands.end(last)
        onPointChanged: {
            if (active) {
                last = point.position;
                hands.moveTo(last);
            }
        }
        onCanceled: hands.give(false)
        property point last
    }
}
