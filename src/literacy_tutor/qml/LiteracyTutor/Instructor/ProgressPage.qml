pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who is how far: of a class and a track the table, above it the reports that tell more, below it the files to take away.
Item {
    id: page

    required property ProgressViewModel vm
    readonly property var words: vm.words
    readonly property bool empty: vm.empty !== ""

    // Always in sight, whichever square was asked about.
    Sentence {
        id: why
        objectName: "progress.why"
        anchors.bottom: parent.bottom
        visible: !page.empty && (page.vm.why !== "" || !Theme.enlarged)
        text: page.vm.why || page.words.askWhy
        color: page.vm.why === "" ? Theme.muted : Theme.ink
        Accessible.role: Accessible.AlertMessage
    }
    PageScroll {
        anchors.bottomMargin: why.visible ? why.height + Theme.gap : 0

        Choices {
            name: "progress.class"
            rows: page.vm.classes
            least: 2
            onPicked: id => page.vm.chooseClass(id)
        }
        Choices {
            name: "progress.track"
            rows: page.vm.tracks
            onPicked: id => page.vm.chooseTrack(id)
            Unfold {
                id: reports
                objectName: "progress.reports"
                look: "outline"
                more: page.words.reports
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: reports.opened
            Repeater {
                model: page.vm.reports
                ToolButton {
                    required property var modelData
                    objectName: "progress.report." + modelData.id
                    iconName: "description"
                    text: modelData.title
                    onChosen: page.vm.openReport(modelData.id)
                }
            }
        }
        ProgressLegend {
            width: parent.width
            visible: !page.empty
            vm: page.vm
        }
        EmptyWords {
            objectName: "progress.empty"
            text: page.vm.empty
        }
        ProgressTable {
            width: parent.width
            visible: !page.empty
            vm: page.vm
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: !page.empty
            ToolButton {
                objectName: "progress.csv"
                iconName: "description"
                text: page.words.exportCsv
                onChosen: page.vm.exportCsv()
            }
            ToolButton {
                objectName: "progress.xlsx"
                iconName: "description"
                text: page.words.exportExcel
                onChosen: page.vm.exportExcel()
            }
            ToolButton {
                objectName: "progress.pdf"
                iconName: "description"
                text: page.words.exportPdf
                onChosen: page.vm.exportPdf()
            }
            Told {
                objectName: "progress.told"
                width: Math.min(implicitWidth, parent.width)
                text: page.vm.told
            }
        }
    }
}
