import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// How it looks and sounds, always at the top right: asks the page it stands on.
BigButton {
    objectName: "looks.open"
    anchors.right: parent ? parent.right : undefined
    anchors.rightMargin: Theme.side - rightPadding
    y: Theme.px(4)
    implicitHeight: Math.max(Theme.px(64), implicitContentHeight)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    text: Words.looks
    iconName: "eyeglasses"
    look: "quiet"
    pixelSize: Theme.frame

    function page(): TutorPage {
        for (let above = parent; above; above = above.parent) {
            const found = above as TutorPage
            if (found)
                return found
        }
        return null
    }
    onChosen: page()?.looksAsked()
}
