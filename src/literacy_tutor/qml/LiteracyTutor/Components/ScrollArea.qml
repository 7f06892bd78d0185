import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Content taller than its place: scrolled by finger, wheel, keys, or by two large buttons that say so.
Item {
    id: area
    default property alias content: holder.data
    readonly property bool overflows: holder.implicitHeight > height + 1
    readonly property real room: overflows ? height - buttons.height - Theme.gap : height
    property alias contentY: flick.contentY

    function toTop(): void {
        flick.contentY = 0
    }
    function move(step: real): void {
        glide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + step))
        glide.restart()
    }
    onOverflowsChanged: toTop()

    Flickable {
        id: flick
        width: area.width
        height: area.room
        contentWidth: width
        contentHeight: holder.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows

        Column {
            id: holder
            width: flick.width
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
            pixelSize: Theme.body
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            opacity: enabled ? 1 : 0.45
            onChosen: area.move(flick.height * 0.8)
        }
        BigButton {
            text: Words.scrollUp
            iconName: "expand_less"
            accent: Theme.muted
            pixelSize: Theme.body
            enabled: flick.contentY > 1
            opacity: enabled ? 1 : 0.45
            onChosen: area.move(-flick.height * 0.8)
        }
    }
}
