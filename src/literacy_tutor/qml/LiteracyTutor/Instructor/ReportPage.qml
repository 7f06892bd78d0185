pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A report: of whom and of which months, its pictures, its table, and files of the same cells.
Item {
    id: page

    required property ReportViewModel vm
    readonly property var words: vm.words
    readonly property real letters: Theme.px(20) * Theme.textScale
    readonly property var pictures: ({ bars: "ChartBars.qml", curve: "ChartCurve.qml", ranges: "ChartRanges.qml" })
    property bool choosing: false // the months one by one

    component Said: PlainText { // sentences, whose lines end between phrases
        required property string words
        width: parent.width
        visible: words !== ""
        text: page.vm.inLines(words, font.bold, width / font.pixelSize)
        lineHeight: 1.3
    }

    ScrollArea {
        anchors.fill: parent
        letters: page.letters
        ground: Theme.paper

        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: classesRows.count > 1
            Repeater {
                id: classesRows
                model: page.vm.classes
                Chip {
                    required property var model
                    objectName: "report.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: page.vm.spans
                Chip {
                    required property var model
                    objectName: "report.span." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseSpan(model.id)
                }
            }
            ToolButton {
                objectName: "report.months"
                look: "quiet"
                accent: Theme.muted
                iconName: page.choosing ? "expand_less" : "expand_more"
                text: page.words.otherSpan
                onChosen: page.choosing = !page.choosing
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.choosing
            Repeater {
                model: [
                    { name: "report.first.earlier", says: page.words.firstEarlier, icon: "arrow_back", first: -1, last: 0 },
                    { name: "report.first.later", says: page.words.firstLater, icon: "arrow_forward", first: 1, last: 0 },
                    { name: "report.last.earlier", says: page.words.lastEarlier, icon: "arrow_back", first: 0, last: -1 },
                    { name: "report.last.later", says: page.words.lastLater, icon: "arrow_forward", first: 0, last: 1 }
                ]
                ToolButton {
                    required property var modelData
                    objectName: modelData.name
                    accent: Theme.muted
                    iconName: modelData.icon
                    text: modelData.says
                    onChosen: page.vm.moveSpan(modelData.first, modelData.last)
                }
            }
        }
        PlainText {
            objectName: "report.span"
            width: parent.width
            text: page.vm.span
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Math.min(1.5, Theme.textScale)
            font.bold: true
        }
        WorkPanel {
            width: parent.width
            name: "report.counting"
            work: page.vm.work
            visible: page.vm.lingers
        }
        ToolButton {
            objectName: "report.countAgain"
            visible: page.vm.lingers && !page.vm.work.running
            accent: Theme.muted
            text: page.words.countAgain
            onChosen: page.vm.countAgain()
        }
        PlainText {
            objectName: "report.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            lineHeight: 1.3
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Said {
            objectName: "report.says"
            words: page.vm.says
            font.pixelSize: Theme.px(22) * Theme.textScale
        }
        Said {
            objectName: "report.means"
            words: page.vm.means
            font.pixelSize: page.letters
        }
        ToolButton {
            objectName: "report.figures"
            visible: page.vm.toFigures !== ""
            iconName: page.vm.figures ? "expand_less" : "expand_more"
            text: page.vm.toFigures
            onChosen: page.vm.turnFigures()
        }
        Said {
            objectName: "report.explained"
            words: page.vm.explained
            color: Theme.muted
            font.pixelSize: Theme.px(18) * Theme.textScale
        }
        Repeater {
            model: page.vm.charts
            CardBox {
                id: card
                required property var modelData
                width: parent.width
                height: inside.height + Theme.px(36)
                Column {
                    id: inside
                    x: Theme.px(22)
                    y: Theme.px(18)
                    width: parent.width - 2 * x
                    spacing: Theme.px(12)
                    PlainText {
                        width: parent.width
                        text: card.modelData.title
                        wrapMode: Text.Wrap
                        font.pixelSize: page.letters
                        font.bold: true
                    }
                    Loader {
                        id: picture
                        width: parent.width
                        Component.onCompleted: setSource(page.pictures[card.modelData.kind], { chart: card.modelData })
                    }
                }
            }
        }
        ReportTable {
            width: parent.width
            visible: page.vm.columns.length > 0
            vm: page.vm
            columns: page.vm.columns
            lines: page.vm.lines
        }
        ToolButton {
            objectName: "report.more"
            visible: page.vm.more !== ""
            accent: Theme.muted
            iconName: "expand_more"
            text: page.vm.more
            onChosen: page.vm.showMore()
        }
        Said {
            objectName: "report.notes"
            words: page.vm.notes
            color: Theme.muted
            font.pixelSize: Theme.px(18) * Theme.textScale
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.exported
            Repeater {
                model: [
                    { name: "report.csv", says: page.words.exportCsv, act: () => page.vm.exportCsv() },
                    { name: "report.xlsx", says: page.words.exportExcel, act: () => page.vm.exportExcel() },
                    { name: "report.pdf", says: page.words.exportPdf, act: () => page.vm.exportPdf() }
                ]
                ToolButton {
                    required property var modelData
                    objectName: modelData.name
                    iconName: "description"
                    text: modelData.says
                    onChosen: modelData.act()
                }
            }
            PlainText {
                objectName: "report.told"
                width: Math.min(implicitWidth, parent.width)
                text: page.vm.told
                visible: text !== ""
                wrapMode: Text.WrapAnywhere
                font.pixelSize: page.letters
                color: Theme.procedures
            }
        }
    }
}
