pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
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
        value: window.forcedDensity > 0 ? window.forcedDensity : window.screen ? window.Screen.pixelDensity : 4
    }
    onFrameSwapped: app.frameShown()
    onClosing: app.close()

    Loader {
        id: loader
        objectName: "page"
        anchors.fill: parent
        focus: true

        // By file and not by type, so that the first page waits for no other.
        function turn(): void {
            const app = window.app
            switch (app.page) {
            case "newcomer": return setSource("Learner/NewcomerPage.qml", { vm: app.newcomer })
            case "home": return setSource("Learner/HomePage.qml", { vm: app.pages.home })
            case "track": return setSource("Learner/TrackPage.qml", { vm: app.pages.track })
            case "lesson": return setSource("Learner/LessonPage.qml", { vm: app.pages.lesson })
            case "finish": return setSource("Learner/FinishPage.qml", { vm: app.pages.finish })
            default: return setSource("Learner/TilesPage.qml", { vm: app.tiles })
            }
        }
        Component.onCompleted: turn()
        Connections {
            target: window.app
            function onPageChanged(): void {
                loader.turn()
            }
        }
    }
    ProblemSign {
        anchors.fill: parent
        visible: problem !== ""
        problem: window.app.problem
        onClosed: window.app.closeProblem()
    }
}
