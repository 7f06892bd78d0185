import QtQuick
import LiteracyTutor.Theme

// How far somebody is with one lesson, as a sign on its colour.
Item {
    id: cell

    required property string stands // d done, u under way, f fading, s shaky, - not begun
    required property bool asked // the page tells why
    required property bool reached // by the keys
    readonly property var looks: ({
            d: { standing: "finished", ground: Theme.donePaper },
            u: { standing: "open", ground: Theme.chosen },
            f: { standing: "fading", ground: Theme.hintPaper },
            s: { standing: "shaky", ground: Qt.alpha(Theme.alert, 0.14) },
            "-": { standing: "", ground: "transparent" }
        })

    signal chosen

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: Theme.px(6)
        radius: Theme.px(10)
        color: cell.looks[cell.stands].ground
        border.width: cell.asked || cell.reached ? 3 : 1
        border.color: cell.reached ? Theme.focus : cell.asked ? Theme.ink : Theme.border
    }
    LessonSign {
        anchors.centerIn: parent
        standing: cell.looks[cell.stands].standing
    }
    MouseArea {
        anchors.fill: parent
        onClicked: cell.chosen()
    }
}
