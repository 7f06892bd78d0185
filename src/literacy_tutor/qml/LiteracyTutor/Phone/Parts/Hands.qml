pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes

// One finger, or the mouse, on the glass: finds what it touches and tells the phone what it did.
Item {
    id: hands

    required property Glass glass
    required property PhoneNodes phone
    required property Item stage
    property int longPressMs: 500
    property int doubleTapMs: 300
    property real toleranceMm: 3
    readonly property real tolerance: toleranceMm * glass.mm
    readonly property real strokeLength: 8 * glass.mm

    property Part part: null
    property Part swiper: null
    property string target: ""
    property bool inVoid: false
    property point from
    property real since: 0
    property bool counts: false

    signal touched

    // --- what lies where ---

    // Every part in reach with its visible box, in the order of painting.
    function reachable(everywhere: bool): list<var> {
        const found = [];
        const all = {
            "left": 0,
            "top": 0,
            "right": stage.width,
            "bottom": stage.height
        };
        gather(stage, 0, 0, all, found, everywhere);
        return found;
    }

    function gather(item: Item, left: real, top: real, view: var, found: var, everywhere: bool) {
        for (const child of item.children) {
            if (!child.visible)
                continue;
            const x = left + child.x;
            const y = top + child.y;
            const box = {
                "left": Math.max(view.left, x),
                "top": Math.max(view.top, y),
                "right": Math.min(view.right, x + child.width),
                "bottom": Math.min(view.bottom, y + child.height)
            };
            const shows = box.right > box.left && box.bottom > box.top;
            const part = child as Part;
            if (part && part.touchable && !part.covered && (shows || everywhere))
                found.push({
                    "part": part,
                    "box": everywhere ? Qt.rect(x, y, child.width, child.height) : box
                });
            if ((!part || part.holds) && (shows || !child.clip || everywhere))
                gather(child, x, y, child.clip && !everywhere ? box : view, found, everywhere);
        }
    }

    function away(box: var, x: real, y: real): real {
        const dx = Math.max(box.left - x, x - box.right, 0);
        const dy = Math.max(box.top - y, y - box.bottom, 0);
        return Math.hypot(dx, dy);
    }

    // What lies under the finger; else the nearest thing within the tolerance; else the ground it stands on.
    function under(x: real, y: real): Part {
        let direct = null;
        let nearest = null;
        let ground = null;
        let least = tolerance;
        for (const {
            part,
            box
        } of reachable(false)) {
            const distance = away(box, x, y);
            if (part.ground) {
                ground = distance === 0 ? part : ground;
            } else if (distance === 0) {
                direct = part;
            } else if (distance <= least) {
                least = distance;
                nearest = part;
            }
        }
        return direct ?? nearest ?? ground;
    }

    // The part of this name that is drawn now, touchable or not.
    function find(name: string): Part {
        return name === "" ? null : named(stage, name);
    }

    function named(item: Item, name: string): Part {
        for (const child of item.children) {
            if (!child.visible)
                continue;
            const part = child as Part;
            const found = part && part.name === name ? part : !part || part.holds ? named(child, name) : null;
            if (found)
                return found;
        }
        return null;
    }

    function place(item: Item): point {
        return item.mapToItem(stage, 0, 0);
    }

    function scrollerOf(part: Part, sideways: bool): Scroller {
        for (let item = part as Item; item && item !== stage; item = item.parent) {
            const inside = item.children[0] as Scroller;
            const scroller = inside ?? item as Scroller;
            if (scroller && scroller.sideways === sideways)
                return scroller;
        }
        return null;
    }

    function swiperFor(part: Part, direction: string): Part {
        for (let item = part as Item; item && item !== stage; item = item.parent) {
            const found = item as Part;
            if (found && found.swipes.includes(direction))
                return found;
        }
        return null;
    }

    function neighbour(of: Part, direction: string): Part {
        const here = place(of);
        const x = here.x + of.width / 2;
        const y = here.y + of.height / 2;
        const along = direction === "left" || direction === "right" ? "x" : "y";
        const sign = direction === "left" || direction === "up" ? -1 : 1;
        let best = null;
        let least = Infinity;
        for (const {
            part,
            box
        } of reachable(true)) {
            const dx = box.x + box.width / 2 - x;
            const dy = box.y + box.height / 2 - y;
            const ahead = sign * (along === "x" ? dx : dy);
            const aside = Math.abs(along === "x" ? dy : dx);
            if (part === of || part.ground || ahead <= 1 || aside > 2 * ahead)
                continue;
            if (ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                best = part;
            }
        }
        return best;
    }

    // --- one touch ---

    function direction(dx: real, dy: real): string {
        if (Math.abs(dx) > Math.abs(dy))
            return dx > 0 ? "right" : "left";
        return dy > 0 ? "down" : "up";
    }

    function begin(at: point) {
        touched();
        from = at;
        since = Date.now();
        part = under(at.x, at.y);
        target = part ? part.name : phone.top;
        inVoid = !part;
        counts = true;
        if (part && (scrollerOf(part, false)?.moving || scrollerOf(part, true)?.moving))
            return;
        if (part)
            part.pressed = true;
        holding.restart();
    }

    function moveTo(at: point) {
        if (!counts)
            return;
        const dx = at.x - from.x;
        const dy = at.y - from.y;
        if (Math.hypot(dx, dy) >= 2 * glass.mm && part && !swiper) {
            swiper = swiperFor(part, direction(dx, dy));
        }
        if (swiper)
            swiper.drag = Qt.point(dx, dy);
        if (Math.hypot(dx, dy) >= strokeLength || outside(at))
            letGo();
    }

    // A part taken off the glass lives a little longer than it is seen.
    function onGlass(part: Part): bool {
        for (let item = part as Item; item; item = item.parent) {
            if (item === stage)
                return true;
        }
        return false;
    }

    function outside(at: point): bool {
        if (!part)
            return false;
        const corner = place(part);
        const box = {
            "left": corner.x,
            "top": corner.y,
            "right": corner.x + part.width,
            "bottom": corner.y + part.height
        };
        return away(box, at.x, at.y) > tolerance;
    }

    // It is no tap any more; it may still become a stroke.
    function letGo() {
        holding.stop();
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
        const wasTap = part ? part.pressed && !part.covered && onGlass(part) : inVoid && holding.running;
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
        const taker = touched ? swiperFor(touched, way) : mover;
        const scroller = touched ? scrollerOf(touched, way === "left" || way === "right") : null;
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
        const corner = place(touched);
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
        const stands = part ? !part.covered && onGlass(part) : inVoid;
        give(false);
        if (stands)
            phone.longPress(target, longPressMs, off.x, off.y);
    }

    Timer {
        id: holding
        interval: hands.longPressMs
        onTriggered: hands.hold()
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
