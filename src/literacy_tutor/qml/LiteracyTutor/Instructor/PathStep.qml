import QtQuick
import LiteracyTutor.Theme

// A step of an unfolded lesson: what was answered, and what went wrong.
Column {
    id: step

    required property var it // a row of the path, null when it is leaving

    leftPadding: Theme.px(56)
    bottomPadding: Theme.px(6)
    spacing: Theme.px(4)
    Sentence {
        width: step.width - step.leftPadding
        text: [step.it?.title, step.it?.when].filter(words => words).join("　")
    }
    Note {
        width: step.width - step.leftPadding
        text: step.it?.words ?? ""
    }
    Note {
        width: step.width - step.leftPadding
        text: step.it?.troubles ?? ""
        color: Theme.emphasis
    }
}
