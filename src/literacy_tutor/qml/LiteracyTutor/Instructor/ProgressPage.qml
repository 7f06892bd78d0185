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
    property bool showsReports: false // the table comes first
    readonly property real names: Math.min(width * 0.26, Theme.px(240) * Theme.textScale)
    readonly property real least: Theme.px(92) * Theme.textScale
    readonly property int columns: vm.lessons.length
    readonly property real most: Theme.px(250) * Theme.textScale
    readonly property real cell: Math.max(least, Math.min(most, (width - names) / Math.max(1, columns)))
    readonly property real cellHeight: Theme.px(48) * Math.max(1, Theme.textScale * 0.8)
    readonly property var looks: ({
            d: { icon: "check_circle", ink: Theme.procedures, ground: Theme.donePaper, says: words.done },
            u: { icon: "schedule", ink: Theme.basics, ground: Theme.chosen, says: words.under_way },
            f: { icon: "radio_button_unchecked", ink: Theme.hint, ground: Theme.hintPaper, says: words.fading },
            s: { icon: "warning", ink: Theme.alert, ground: Qt.alpha(Theme.alert, 0.14), says: words.shaky },
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

    // Always in sight, whichever square was asked about.
    PlainText {
        id: why
        objectName: "progress.why"
        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.vm.empty === "" && (page.vm.why !== "" || !Theme.enlarged)
        text: page.vm.why || page.words.askWhy
        color: page.vm.why === "" ? Theme.muted : Theme.ink
        wrapMode: Text.Wrap
        font.pixelSize: Theme.px(20) * Theme.textScale
        Accessible.role: Accessible.AlertMessage
    }
    ScrollArea {
        width: parent.width
        height: parent.height - (why.visible ? why.height + Theme.gap : 0)
        letters: Theme.px(20) * Theme.textScale
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
                    objectName: "progress.class." + model.id
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
            ToolButton {
                objectName: "progress.reports"
                accent: Theme.muted
                iconName: page.showsReports ? "expand_less" : "expand_more"
                text: page.words.reports
                onChosen: page.showsReports = !page.showsReports
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.showsReports
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
        Flow {
            width: parent.width
            spacing: Theme.px(28)
            visible: page.vm.empty === ""
            Sign {
                state_: page.looks.d
            }
            Sign {
                state_: page.looks.f
            }
            Sign {
                state_: page.looks.s
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
                        property int at: 0 // the column that the keys are at
                        objectName: "progress.line." + model.learner
                        activeFocusOnTab: true
                        Accessible.role: Accessible.Button
                        Accessible.focusable: true
                        Accessible.name: page.said(model.name, model.cells)
                        Accessible.onPressAction: ask(at)
                        Keys.onLeftPressed: at = Math.max(0, at - 1)
                        Keys.onRightPressed: at = Math.min(page.columns - 1, at + 1)
                        Keys.onSpacePressed: ask(at)
                        Keys.onReturnPressed: ask(at)

                        function ask(column: int) {
                            at = column
                            page.vm.askWhy(model.learner, page.vm.lessons[column].id)
                        }

                        Pressable {
                            id: name
                            objectName: "progress.name." + line.model.learner
                            width: page.names
                            height: Math.max(page.cellHeight, called.implicitHeight)
                            patient: false
                            Accessible.name: line.model.name
                            onChosen: page.vm.openPath(line.model.learner)
                            FocusRing {
                                visible: name.visualFocus
                                cornerRadius: Theme.px(10)
                            }
                            contentItem: PlainText {
                                id: called
                                verticalAlignment: Text.AlignVCenter
                                rightPadding: Theme.px(8)
                                text: line.model.name
                                wrapMode: Text.Wrap
                                font.pixelSize: Theme.px(21) * Theme.textScale
                                font.underline: true
                                Accessible.ignored: true
                            }
                        }
                        Repeater {
                            model: line.model.cells.split("")
                            Item {
                                id: cell
                                required property string modelData
                                required property int index
                                readonly property bool asked: page.vm.asked === line.model.learner + " " + page.vm.lessons[index]?.id
                                readonly property var state_: page.looks[modelData]
                                width: page.cell
                                height: name.height
                                Rectangle {
                                    anchors.fill: parent
                                    anchors.rightMargin: Theme.px(6)
                                    radius: Theme.px(10)
                                    color: cell.state_.ground
                                    border.width: cell.asked || line.activeFocus && line.at === cell.index ? 3 : 1
                                    border.color: line.activeFocus && line.at === cell.index ? Theme.focus : cell.asked ? Theme.ink : Theme.border
                                }
                                MouseArea {
                                    objectName: "progress.cell." + line.model.learner + "." + cell.index
                                    anchors.fill: parent
                                    onClicked: line.ask(cell.index)
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
            ToolButton {
                objectName: "progress.pdf"
                iconName: "description"
                text: page.words.exportPdf
                onChosen: page.vm.exportPdf()
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
