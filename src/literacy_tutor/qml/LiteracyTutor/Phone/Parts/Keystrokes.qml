import QtQuick
import LiteracyTutor.Nodes

// The laptop's keys: Tab and arrows go from part to part, Enter and Space tap, letters go into the phone's field.
FocusScope {
    id: keys

    required property Glass glass
    required property PhoneNodes phone
    required property Hands hands
    required property Finder finder
    default property alias content: inside.data

    // What has the laptop's focus, to draw a ring round; "" while it is used by finger or mouse.
    readonly property string ringed: byKeys ? (typist.activeFocus ? phone.typing : here ? here.name : "") : ""
    readonly property Part focused: Window.activeFocusItem as Part
    readonly property Part here: focused && focused.visible ? focused : null
    property bool byKeys: false
    property Part held: null

    readonly property var arrows: ({
            [Qt.Key_Left]: "left",
            [Qt.Key_Right]: "right",
            [Qt.Key_Up]: "up",
            [Qt.Key_Down]: "down"
        })

    function press(part: Part) {
        held = part;
        part.pressed = true;
        longHeld.restart();
    }

    function release(tap: bool) {
        const part = held;
        held = null;
        longHeld.stop();
        if (!part)
            return;
        part.pressed = false;
        if (tap)
            phone.activate(part.name);
        else
            phone.hold(part.name);
    }

    function go(direction: string, stroke: bool): bool {
        const part = typist.activeFocus ? finder.find(phone.typing) : here;
        if (!part)
            return false;
        if (!typist.activeFocus && (stroke || part.swipes.includes(direction))) {
            phone.swipe(part.name, direction);
            return true;
        }
        finder.neighbour(part, direction)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    function page(down: bool): bool {
        const part = here ?? finder.find(phone.typing);
        const scroller = part ? finder.scrollerOf(part, false) : null;
        if (!scroller)
            return false;
        glass.stirred();
        scroller.go(scroller.at + (down ? 0.8 : -0.8) * scroller.height);
        glass.scrolled(scroller.name, scroller.seen());
        return true;
    }

    // What has left loses the keys, and what is covered to the first thing of its cover.
    function surface() {
        if (focused && !focused.visible)
            inside.forceActiveFocus();
        if (!here || !here.covered)
            return;
        const onTop = finder.reachable(false).map(one => one.part).filter(part => part.self.kind !== "NavKey");
        (onTop.find(part => !part.ground) ?? inside).forceActiveFocus(Qt.TabFocusReason);
    }

    // Whether the key was the phone's.
    function pressed(event: KeyEvent): bool {
        byKeys = true;
        if (event.key in arrows)
            return go(arrows[event.key], (event.modifiers & Qt.ShiftModifier) !== 0);
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            return page(event.key === Qt.Key_PageDown);
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (here && (enter || event.key === Qt.Key_Space)) {
            if (!event.isAutoRepeat)
                press(here);
            return true;
        }
        if (phone.typing === "")
            return false;
        if (enter)
            phone.pressEnter();
        else if (event.key === Qt.Key_Backspace)
            phone.pressBackspace();
        else if (event.text >= " " && event.key !== Qt.Key_Delete)
            phone.typeText(event.text);
        else
            return false;
        return true;
    }

    function follow() {
        if (phone.typing !== "" && activeFocus)
            typist.forceActiveFocus();
        else if (typist.activeFocus)
            inside.forceActiveFocus();
    }

    activeFocusOnTab: false
    // The window gives them back to whatever had them, also to what has left meanwhile.
    onActiveFocusChanged: {
        if (activeFocus)
            Qt.callLater(surface);
    }
    // No finger gives a part the focus: where a part has it, keys brought it there.
    onHereChanged: {
        if (here)
            byKeys = true;
        if (held && held !== here) {
            held.pressed = false;
            held = null;
            longHeld.stop();
        }
    }

    Keys.onPressed: event => event.accepted = keys.pressed(event)
    Keys.onReleased: event => {
        if (held && !event.isAutoRepeat)
            release(true);
    }
    Keys.onTabPressed: event => event.accepted = typist.activeFocus && step(true)
    Keys.onBacktabPressed: event => event.accepted = typist.activeFocus && step(false)

    // From the field being typed into to the part after or before it.
    function step(forward: bool): bool {
        const next = finder.find(phone.typing)?.nextItemInFocusChain(forward) ?? null;
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return next !== null;
    }

    Timer {
        id: longHeld
        interval: keys.hands.longPressMs
        onTriggered: keys.release(false)
    }

    Connections {
        target: keys.phone
        function onTypingChanged() {
            keys.follow();
        }
        function onShown() {
            keys.surface();
        }
    }

    Connections {
        target: keys.hands
        function onTouched() {
            keys.byKeys = false;
            inside.forceActiveFocus(Qt.MouseFocusReason);
            keys.follow();
        }
    }

    Item {
        id: inside
        anchors.fill: parent
    }

    // Takes what an input method makes of the keys; stands, unseen, where the phone's own cursor is.
    TextInput {
        id: typist

        readonly property Part field: activeFocus ? keys.finder.find(keys.phone.typing) : null

        width: 1
        height: 24 * keys.glass.dp
        color: "transparent"
        cursorDelegate: Item {}
        inputMethodHints: keys.phone.secret
                          ? Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText : Qt.ImhNone
        Accessible.role: Accessible.EditableText
        Accessible.name: field ? field.says : ""
        Accessible.ignored: keys.phone.typing === ""
        onFieldChanged: {
            const place = field ? field.mapToItem(keys, 0, field.height / 2) : Qt.point(0, 0);
            x = place.x + 16 * keys.glass.dp;
            y = place.y;
        }
        onTextEdited: {
            const typed = text;
            text = "";
            if (typed !== "" && keys.phone.typing !== "")
                keys.phone.typeText(typed);
        }
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => event.accepted = event.text >= " " && event.key !== Qt.Key_Delete
                                 ? false : keys.pressed(event)
        Binding {
            target: keys.glass
            property: "preedit"
            value: typist.preeditText
        }
    }
}
