pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Above somebody's lessons: whose they are, how far the reading of them is, and what comes again.
Column {
    id: top

    required property PathViewModel vm

    spacing: Theme.px(8)
    bottomPadding: Theme.px(14)

    Sentence {
        objectName: "path.title"
        text: top.vm.title
        font.pixelSize: Theme.px(28) * Math.min(1.5, Theme.textScale)
        font.bold: true
    }
    Sentence {
        objectName: "path.summary"
        text: top.vm.summary
    }
    WorkPanel {
        width: parent.width
        name: "path.reading"
        work: top.vm.work
        visible: top.vm.lingers
    }
    ToolButton {
        objectName: "path.readAgain"
        visible: top.vm.lingers && !top.vm.work.running
        accent: Theme.muted
        text: top.vm.againWord
        onChosen: top.vm.readAgain()
    }
    EmptyWords {
        objectName: "path.empty"
        text: top.vm.empty
    }
    Sentence {
        topPadding: Theme.px(6)
        text: top.vm.againTitle
        font.bold: true
    }
    Repeater {
        model: top.vm.again
        Row {
            id: again
            required property var model
            required property int index
            objectName: "path.again." + index
            width: top.width
            spacing: Theme.px(10)
            LessonSign {
                id: sign
                standing: again.model.state
            }
            Sentence {
                width: again.width - sign.width - again.spacing
                text: again.model.words
            }
        }
    }
}
