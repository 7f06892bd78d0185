import QtQuick
import QtQuick.Layouts

// The foot of a page: keyboard or navigation keys. Where nothing fills the page, what is left stays above it.
Part {
    id: foot

    readonly property real spare: stack ? unfilled(stack.children, stack.height) : 0

    function unfilled(parts: list<Item>, whole: real): real {
        let rest = whole;
        for (const item of parts) {
            const part = item as Part;
            if (!part || part.self.away)
                continue;
            if (part.fills || part.index < index && (item as Foot))
                return 0;
            rest -= part.implicitHeight;
        }
        return Math.max(0, rest);
    }

    wide: true
    holds: true
    Layout.topMargin: spare
}
