pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Kit
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The window: one page at a time, and above it whatever a person must be told.
Window {
    id: window
    required property AppViewModel app
    property real forcedDensity: 0

    width: Screen.width // laid out once, for the whole screen
    height: Screen.height
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
    Binding {
        target: Theme
        property: "phoneLeft"
        value: window.app.looks.phoneSide === "hand" ? window.app.habits.phoneLeft : window.app.looks.phoneSide === "left"
    }
    Binding {
        target: Theme
        property: "covered"
        value: looks.item !== null
    }
    Binding {
        target: Theme
        property: "theme"
        value: window.app.looks.theme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Number(window.app.looks.textSize) / 100
    }
    Binding {
        target: Theme
        property: "readings"
        value: window.app.looks.readings === "on"
    }
    Binding {
        target: Theme
        property: "calm"
        value: window.app.looks.motion === "calm"
    }
    Binding {
        target: Theme
        property: "magnified"
        value: window.app.looks.phoneSize === "magnified"
    }
    Pointer {
        millimetres: window.app.habits.pointerMm
        density: Theme.density
        ratio: window.Screen.devicePixelRatio
    }
    onFrameSwapped: app.frameShown()
    onClosing: event => event.accepted = app.close()
    onActiveFocusItemChanged: Qt.callLater(keepFocus)

    readonly property Loader front: still.item ? still : sign.item ? sign : looks.item ? looks : loader

    // The keyboard is always somewhere.
    function keepFocus(): void {
        const page = front.item as TutorPage
        if (!active || !page || !front.enabled || page.holds(activeFocusItem))
            return
        front.forceActiveFocus(Hand.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason) // back to where it was
        if (!page.holds(activeFocusItem))
            page.takeFocus()
    }

    Loader {
        id: loader
        objectName: "page"
        anchors.fill: parent
        focus: true
        enabled: window.front === loader
        visible: !still.item
        Accessible.ignored: true
        Keys.onReleased: Hand.byKeys = true
        onLoaded: (item as TutorPage).takeFocus()

        // By file and not by type, so that the first page waits for no other.
        function turn(): void {
            setSource(window.app.pageFile, { vm: window.app.pageModel })
        }
        Component.onCompleted: turn()
        Connections {
            target: window.app
            function onPageChanged(): void {
                loader.turn()
            }
        }
        Connections {
            target: loader.item
            function onLooksAsked(): void {
                window.app.looks.open()
            }
        }
    }

    // Something over the page, loaded only while it is wanted.
    component Cover: Loader {
        id: cover
        required property bool wanted
        required property string file
        required property QtObject vm

        anchors.fill: parent
        Accessible.ignored: true
        Keys.onReleased: Hand.byKeys = true
        onLoaded: (item as TutorPage).takeFocus()
        onWantedChanged: {
            if (wanted)
                setSource("Learner/" + file, { vm: cover.vm })
            else
                source = ""
            Qt.callLater(window.keepFocus)
        }
    }
    Cover {
        id: looks
        objectName: "looks"
        enabled: window.front === looks
        visible: !still.item
        wanted: window.app.looks.opened
        file: "LooksPanel.qml"
        vm: window.app.looks
    }
    Connections {
        target: Hand
        function onLost(): void {
            Qt.callLater(window.keepFocus)
        }
        function onStirred(): void {
            window.app.stillness.stir()
        }
    }
    Cover {
        id: sign
        objectName: "sign"
        wanted: window.app.sign.words !== ""
        visible: !still.item
        file: "ProblemSign.qml"
        vm: window.app.sign
    }
    Cover {
        id: still
        objectName: "still"
        wanted: window.app.stillness.asking
        file: "StillSign.qml"
        vm: window.app.stillness
    }
    Item {
        anchors.fill: parent

        HoverHandler {
            parent: window.contentItem // here, above the pages, it would keep the arrow from all of them
            onPointChanged: window.app.stillness.stir()
        }
        PointHandler {
            target: null
            onPointChanged: {
                if (active)
                    Hand.moved(point.scenePosition)
            }
            onActiveChanged: {
                if (active)
                    Hand.touched(point.scenePosition, point.device.pointerType === PointerDevice.Finger)
                else
                    Hand.lifted()
            }
        }
    }
}
