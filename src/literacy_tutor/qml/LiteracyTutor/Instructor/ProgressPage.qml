pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who is how far: a line for each person, a column for each lesson. Signs besides colours.
Item {
    id: page

    required property ProgressViewModel vm
    readonly property var words: vm.words
    readonly property real names: Math.min(width * 0.26, Theme.px(240) * Theme.textScale)
    readonly property real least: Theme.px(92) * Theme.textScale
    readonly property int columns: vm.lessons.length
    readonly property real most: Theme.px(180) * Theme.textScale
    readonly property real cell: Math.max(least, Math.min(most, (width - names) / Math.max(1, columns)))
    readonly property real cellHeight: Theme.px(48) * Math.max(1, Theme.textScale * 0.8)
    readonly property var looks: ({
            d: { icon: "check_circle", ink: Theme.procedures, ground: Theme.donePaper, says: words.done },
            u: { icon: "schedule", ink: Theme.basics, ground: Theme.chosen, says: words.under_way },
            "-": { icon: "", ink: Theme.muted, ground: "transparent", says: words.none }
        })

    function said(name: string, cells: string): string {
        const begun = vm.lessons.map((lesson, at) => ({ title: lesson.title, cell: cells[at] })).filter(one => one.cell !== "-")
        return [name, ...begun.map(one => one.title + " " + looks[one.cell].says)].join(", ")
    }

    component Sign: Row {
        id: sign
        required property var state_
        spacing: Theme.px(8)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: sign.state_.icon
            size: Theme.px(26) * Theme.textScale
            color: sign.state_.ink
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: sign.state_.says
            font.pixelSize: Theme.px(20) * Theme.textScale
        }
    }

    ScrollArea {
        anchors.fill: parent
        letters: Theme.px(20) * Theme.textScale
        ground: Theme.paper

        Flow {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                id: classesRows
                model: page.vm.classes
                Chip {
                    required property var model
                    objectName: "progress.class." + model.id
                    visible: classesRows.count > 1
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
                model: page.vm.tracks
                Chip {
                    required property var model
                    objectName: "progress.track." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseTrack(model.id)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(28)
            visible: page.vm.empty === ""
            Sign {
                state_: page.looks.d
            }
            Sign {
                state_: page.looks.u
            }
            PlainText {
                objectName: "progress.summary"
                text: page.vm.summary
                color: Theme.muted
                font.pixelSize: Theme.px(20) * Theme.textScale
            }
        }
        PlainText {
            objectName: "progress.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
        }
        Flickable {
            width: parent.width
            height: table.height
            contentWidth: table.width
            contentHeight: table.height
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.HorizontalFlick
            interactive: contentWidth > width
            clip: interactive
            visible: page.vm.empty === ""

            Column {
                id: table
                width: page.names + page.columns * page.cell
                spacing: Theme.px(6)
                Row {
                    Item {
                        width: page.names
                        height: 1
                    }
                    Repeater {
                        model: page.vm.lessons
                        PlainText {
                            required property var modelData
                            width: page.cell
                            rightPadding: Theme.px(8)
                            text: modelData.title
                            wrapMode: Text.Wrap
                            font.pixelSize: Theme.px(18) * Theme.textScale
                            color: Theme.muted
                        }
                    }
                }
                Repeater {
                    model: page.vm.lines
                    Row {
                        id: line
                        required property var model
                        objectName: "progress.line." + model.learner
                        Accessible.role: Accessible.StaticText
                        Accessible.name: page.said(model.name, model.cells)
                        PlainText {
                            width: page.names
                            id: name
                            height: Math.max(page.cellHeight, implicitHeight)
                            verticalAlignment: Text.AlignVCenter
                            rightPadding: Theme.px(8)
                            text: line.model.name
                            wrapMode: Text.Wrap
                            font.pixelSize: Theme.px(21) * Theme.textScale
                            Accessible.ignored: true
                        }
                        Repeater {
                            model: line.model.cells.split("")
                            Item {
                                id: cell
                                required property string modelData
                                readonly property var state_: page.looks[modelData]
                                width: page.cell
                                height: name.height
                                Rectangle {
                                    anchors.fill: parent
                                    anchors.rightMargin: Theme.px(6)
                                    radius: Theme.px(10)
                                    color: cell.state_.ground
                                    border.width: 1
                                    border.color: Theme.border
                                }
                                Icon {
                                    anchors.centerIn: parent
                                    visible: cell.state_.icon !== ""
                                    name: cell.state_.icon
                                    size: Theme.px(26) * Theme.textScale
                                    color: cell.state_.ink
                                }
                            }
                        }
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.empty === ""
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
            PlainText {
                objectName: "progress.told"
                width: Math.min(implicitWidth, parent.width)
                text: page.vm.told
                visible: text !== ""
                wrapMode: Text.WrapAnywhere
                font.pixelSize: Theme.px(20) * Theme.textScale
                color: Theme.procedures
            }
        }
    }
}
