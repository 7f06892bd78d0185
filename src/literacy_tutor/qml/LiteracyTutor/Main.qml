pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Learner
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The window: one page at a time, and above it whatever a person must be told.
Window {
    id: window
    required property AppViewModel app
    property real forcedDensity: 0

    minimumWidth: 1280
    minimumHeight: 700
    title: "Literacy Tutor"
    color: Theme.paper

    Binding {
        target: Theme
        property: "density"
        // Some screens do not know their size: none is believed to be smaller than a hand or larger than a wall.
        value: Math.max(1, Math.min(6 * Theme.scale, window.forcedDensity || window.Screen.pixelDensity || 4))
    }
    Binding {
        target: Theme
        property: "scale"
        value: Math.max(1, Math.min(window.width / 1366, window.height / 768))
    }
    Binding {
        target: Theme
        property: "side"
        value: Math.max(Theme.px(64), Math.round((window.width - window.height * 1.85) / 2))
    }
    Binding {
        target: Theme
        property: "low"
        value: window.height < 750 * Theme.scale
    }
    onFrameSwapped: app.frameShown()
    onClosing: event => event.accepted = app.close()
    onActiveFocusItemChanged: Qt.callLater(keepFocus)

    // The keyboard is always somewhere.
    function keepFocus(): void {
        const page = loader.item as TutorPage
        if (!active || !page || !loader.enabled || page.holds(activeFocusItem))
            return
        loader.forceActiveFocus(Hand.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason) // back to where it was
        if (!page.holds(activeFocusItem))
            page.takeFocus()
    }

    Loader {
        id: loader
        objectName: "page"
        anchors.fill: parent
        focus: true
        enabled: !sign.visible
        Accessible.ignored: true
        Keys.onReleased: Hand.byKeys = true
        onLoaded: (item as TutorPage).takeFocus()

        // By file and not by type, so that the first page waits for no other.
        function turn(): void {
            setSource("Learner/" + window.app.pageFile, { vm: window.app.pageModel })
        }
        Component.onCompleted: turn()
        Connections {
            target: window.app
            function onPageChanged(): void {
                loader.turn()
            }
        }
    }
    Connections {
        target: Hand
        function onLost(): void {
            Qt.callLater(window.keepFocus)
        }
    }
    ProblemSign {
        id: sign
        anchors.fill: parent
        visible: problem !== ""
        problem: window.app.problem
        unsaved: window.app.unsaved
        onGivenUp: window.app.leaveUnsaved()
        onClosed: window.app.closeProblem()
    }
    Item {
        anchors.fill: parent

        PointHandler {
            target: null
            onActiveChanged: {
                if (active)
                    Hand.touched(point.scenePosition)
            }
        }
    }
}
