pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Content taller than its place: scrolled by finger, wheel, keys, or by large buttons that say so. The buttons stand
// below the content, or in a tray elsewhere; where there is room for one only, it leads down, and at the end up.
Item {
    id: area
    default property alias content: holder.data
    property alias spacing: holder.spacing
    property Item tray: null
    property bool single: false
    property real letters: Theme.frame // how large the words of the buttons are
    property color ground: Theme.paper
    property real edge: 8 // a focus ring stands this far outside what it rings

    readonly property bool overflows: holder.implicitHeight + 2 * edge > height + 1
    readonly property real room: overflows && !tray ? height - buttons.height - Theme.gap : height
    readonly property bool atTop: flick.contentY <= 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property Item focused: Window.activeFocusItem

    function toTop(): void {
        glide.stop()
        flick.contentY = 0
    }
    // It is seen, without a scroll where it is already; of what is taller than the place, the beginning.
    function reveal(item: Item): void {
        holder.forceLayout()
        const top = item.mapToItem(holder, 0, 0).y
        const bottom = top + item.height + 2 * edge
        if (!overflows || !item.visible)
            return
        if (top < flick.contentY)
            go(top)
        else if (bottom > flick.contentY + flick.height)
            go(Math.min(top, bottom - flick.height))
    }
    function move(way: int): void {
        go(flick.contentY + way * 0.8 * flick.height)
        const other = way > 0 ? up : down
        const last = way > 0 ? flick.contentHeight - flick.height - 1 <= glide.to : glide.to <= 1
        if (last && other.visible && (down.activeFocus || up.activeFocus))
            other.forceActiveFocus(Qt.TabFocusReason)
    }
    function go(y: real): void {
        glide.stop()
        glide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, y))
        glide.start()
    }
    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === holder)
                return true
        }
        return false
    }

    onOverflowsChanged: toTop()
    onFocusedChanged: {
        if (focused && isInside(focused))
            reveal(focused)
    }

    Flickable {
        id: flick
        x: -area.edge
        width: area.width + 2 * area.edge
        height: area.room
        contentWidth: width
        contentHeight: holder.implicitHeight + 2 * area.edge
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows

        Column {
            id: holder
            x: area.edge
            y: area.edge
            width: area.width
            spacing: Theme.gap
        }
        NumberAnimation {
            id: glide
            target: flick
            property: "contentY"
            duration: Theme.slow
        }
    }
    // There is more above or below.
    component Fade: Rectangle {
        x: flick.x
        width: flick.width
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(area.ground, 0)
            }
            GradientStop {
                position: 0.8
                color: area.ground
            }
        }
    }
    Fade {
        height: Theme.px(20) // no more, for what is revealed may begin here
        rotation: 180
        visible: area.overflows && !area.atTop
    }
    Fade {
        height: Theme.px(32)
        anchors.bottom: flick.bottom
        visible: area.overflows && !area.atEnd
    }
    Row {
        id: buttons
        parent: area.tray ?? area
        visible: area.overflows && area.visible
        anchors.bottom: parent ? parent.bottom : undefined
        spacing: Theme.gap

        BigButton {
            id: down
            readonly property bool returns: area.single && area.atEnd
            readonly property bool narrow: area.single && area.tray !== null && area.tray.width < Theme.px(240)
            height: area.single && area.tray ? area.tray.height : implicitHeight
            width: area.single && area.tray ? area.tray.width : implicitWidth
            leftPadding: Theme.px(area.single ? 14 : 24)
            rightPadding: leftPadding
            text: returns ? Words.scrollUp : Words.scrollDown
            iconName: narrow ? "" : returns ? "expand_less" : "expand_more"
            accent: Theme.muted
            pixelSize: narrow ? Math.min(area.letters, Theme.px(28)) : area.letters
            enabled: area.single || !area.atEnd
            onChosen: returns ? area.go(0) : area.move(1)
        }
        BigButton {
            id: up
            visible: !area.single
            text: Words.scrollUp
            iconName: "expand_less"
            accent: Theme.muted
            pixelSize: area.letters
            enabled: !area.atTop
            onChosen: area.move(-1)
        }
    }
}
