pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What the table's signs mean, and how many lessons are done in all.
Flow {
    id: legend

    required property ProgressViewModel vm

    spacing: Theme.px(28)
    Repeater {
        model: [
            { standing: "finished", says: legend.vm.words.done },
            { standing: "fading", says: legend.vm.words.fading },
            { standing: "shaky", says: legend.vm.words.shaky },
            { standing: "open", says: legend.vm.words.under_way }
        ]
        Row {
            id: meaning
            required property var modelData
            spacing: Theme.px(8)
            LessonSign {
                standing: meaning.modelData.standing
            }
            Sentence {
                width: implicitWidth
                anchors.verticalCenter: parent.verticalCenter
                text: meaning.modelData.says
                lineHeight: 1
            }
        }
    }
    Sentence {
        objectName: "progress.summary"
        width: Math.min(implicitWidth, parent.width)
        text: legend.vm.summary
        lineHeight: 1
        color: Theme.muted
    }
}
