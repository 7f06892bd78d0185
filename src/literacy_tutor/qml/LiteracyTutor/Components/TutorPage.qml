import QtQuick

// One page of the window: says its name, knows where the keyboard begins, and moves it by arrows.
FocusScope {
    id: page

    property string title: "" // plain words
    property Item first: null // the one next thing, or what holds it
    property Item annex: null // a part with keys of its own, entered as a whole
    property bool leaves: false // Escape does what the button for going back does

    signal escaped
    signal looksAsked

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onTitleChanged: announce(title)

    readonly property var ways: ({
            [Qt.Key_Left]: Qt.point(-1, 0),
            [Qt.Key_Right]: Qt.point(1, 0),
            [Qt.Key_Up]: Qt.point(0, -1),
            [Qt.Key_Down]: Qt.point(0, 1)
        })

    // Says what has just appeared to who cannot see it.
    function announce(words: string): void {
        if (words !== "")
            Accessible.announce(words)
    }
    function takeFocus(): void {
        const reason = Hand.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason
        const place = first && first.visible && first.enabled ? first : page
        const whole = place.activeFocusOnTab || place === annex
        const thing = whole ? place : place.nextItemInFocusChain(true)
        thing.forceActiveFocus(reason)
    }

    // Whether the keyboard is at something that is seen and can be used.
    function holds(item: Item): bool {
        if (!item || item === page || !item.visible || !item.enabled)
            return false
        for (let above = item.parent; above; above = above.parent) {
            if (above === page)
                return true
        }
        return false
    }

    function gather(item: Item, found: var): void {
        for (const child of item.children) {
            if (!child.visible || !child.enabled)
                continue
            const thing = child as Pressable
            if (thing)
                found.push(thing)
            else
                gather(child, found)
        }
    }

    // The nearest thing that way, as the eye sees it.
    function neighbour(of: Item, way: point): Pressable {
        const found = []
        gather(page, found)
        let best = null
        let least = Infinity
        const here = of.mapToItem(page, 0, 0, of.width, of.height)
        for (const thing of found) {
            const there = thing.mapToItem(page, 0, 0, thing.width, thing.height)
            const along = way.x ? way.x * (middle(there.x, there.width) - middle(here.x, here.width)) : way.y * (middle(there.y, there.height) - middle(here.y, here.height))
            const aside = way.x ? between(here.y, here.height, there.y, there.height) : between(here.x, here.width, there.x, there.width)
            const sameRow = aside < 12 // controls are never nearer than that
            const effort = along + 4 * aside + (sameRow ? 0 : 400)
            if (thing !== of && along > 1 && along >= aside && effort < least) {
                best = thing
                least = effort
            }
        }
        return best
    }

    function middle(from: real, length: real): real {
        return from + length / 2
    }

    // How far two stretches are from overlapping; where they do, how far their middles are apart, counted little.
    function between(from: real, length: real, other: real, otherLength: real): real {
        const apart = Math.max(from, other) - Math.min(from + length, other + otherLength)
        return apart > 0 ? apart : Math.abs(middle(from, length) - middle(other, otherLength)) / 100
    }

    Keys.onPressed: event => {
        Hand.keyed(event.key)
        const way = ways[event.key]
        const here = page.Window.activeFocusItem
        if (!way || !here)
            return
        const next = annex && annex.activeFocus ? annex.nextItemInFocusChain(true) : holds(here) ? neighbour(here, way) : null
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
        event.accepted = next !== null
    }
    Keys.onEscapePressed: event => {
        event.accepted = leaves
        if (leaves && Hand.means())
            escaped()
    }
}
