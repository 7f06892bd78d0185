import QtQuick
import QtQuick.Window
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Content taller than its place: scrolled by finger, wheel, keys, or by two large buttons that say so.
Item {
    id: area
    default property alias content: holder.data
    property alias spacing: holder.spacing
    property real edge: 8 // a focus ring stands this far outside what it rings

    readonly property bool overflows: holder.implicitHeight + 2 * edge > height + 1
    readonly property real room: overflows ? height - buttons.height - Theme.gap : height
    readonly property Item focused: Window.activeFocusItem

    function toTop(): void {
        glide.stop()
        flick.contentY = 0
    }
    function move(step: real): void {
        go(flick.contentY + step)
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
        if (!overflows || !focused || !isInside(focused))
            return
        const top = focused.mapToItem(holder, 0, 0).y
        if (top < flick.contentY)
            go(top)
        else if (top + focused.height + 2 * edge > flick.contentY + flick.height)
            go(top + focused.height + 2 * edge - flick.height)
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
    Row {
        id: buttons
        visible: area.overflows
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        BigButton {
            text: Words.scrollDown
            iconName: "expand_more"
            accent: Theme.muted
            pixelSize: Theme.frame
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            onChosen: area.move(flick.height * 0.8)
        }
        BigButton {
            text: Words.scrollUp
            iconName: "expand_less"
            accent: Theme.muted
            pixelSize: Theme.frame
            enabled: flick.contentY > 1
            onChosen: area.move(-flick.height * 0.8)
        }
    }
}
