pragma ComponentBehavior: Bound
import QtQuick

// What lies where on the glass, asked anew each time: nothing has to be told when parts come and go.
QtObject {
    id: finder

    required property Item stage
    property real tolerance: 0

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

    // A part taken off the glass lives a little longer than it is seen.
    function onGlass(part: Part): bool {
        if (!part.visible)
            return false;
        for (let item = part as Item; item; item = item.parent) {
            if (item === stage)
                return true;
        }
        return false;
    }
}
