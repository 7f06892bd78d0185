import QtQuick
import LiteracyTutor.Kit
import LiteracyTutor.Theme

// Work that takes long: what, how far as a bar and in numbers, and the button to stop it; afterwards why it did not end well.
Column {
    id: panel

    required property Work work
    property string name: "work" // before the names of what is in it
    property bool canStop: true
    readonly property bool busy: work?.running ?? false

    spacing: Theme.px(10)
    visible: work !== null && (work.running || work.told !== "")

    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: panel.work?.running ?? false

        RowWords {
            text: panel.work?.what ?? ""
            visible: text !== ""
            font.bold: true
        }
        Item {
            id: bar
            readonly property real share: panel.work && panel.work.total > 0 ? Math.min(1, panel.work.done / panel.work.total) : 0
            width: Math.min(parent.width, Theme.px(320))
            height: stop.height
            Accessible.role: Accessible.ProgressBar
            Accessible.name: (panel.work?.what ?? "") + " " + tally.text

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.px(18)
                radius: height / 2
                color: Theme.card
                border.width: Theme.edge
                border.color: Theme.strongBorder
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(height, parent.width * bar.share)
                height: Theme.px(18)
                radius: height / 2
                color: Theme.basics
                visible: bar.share > 0
            }
        }
        RowWords {
            id: tally
            objectName: panel.name + ".tally"
            text: panel.work && panel.work.total > 0 ? panel.work.done + " / " + panel.work.total : ""
            visible: text !== ""
        }
        ToolButton {
            id: stop
            objectName: panel.name + ".stop"
            visible: panel.canStop
            accent: Theme.muted
            iconName: "close"
            text: panel.work?.stop ?? ""
            onChosen: panel.work.cancel()
        }
    }
    Sentence {
        objectName: panel.name + ".told"
        text: panel.work?.told ?? ""
        visible: text !== "" && !(panel.work?.running ?? false)
        color: Theme.emphasis
    }
}
