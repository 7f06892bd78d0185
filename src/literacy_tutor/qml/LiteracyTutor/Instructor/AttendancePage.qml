pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who came: an hour at the top, everybody below, all present with one tap.
Item {
    id: page

    required property AttendanceViewModel vm
    readonly property var words: vm.words
    readonly property var marks: [
        { mark: "present", says: words.present, icon: "check", accent: Theme.procedures, fill: Theme.proceduresFill },
        { mark: "online", says: words.online, icon: "videocam", accent: Theme.basics, fill: Theme.basicsFill },
        { mark: "absent", says: words.absent, icon: "remove", accent: Theme.fraud, fill: Theme.fraudFill }
    ]
    property bool asking: false
    property bool allHours: false
    readonly property int newest: 3

    ScrollArea {
        anchors.fill: parent
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
                    objectName: "attendance.class." + model.id
                    text: model.title
                    marked: model.chosen
                    onChosen: page.vm.chooseClass(model.id)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            ToolButton {
                objectName: "attendance.begin"
                visible: page.vm.canBegin
                look: "go"
                iconName: "play_arrow"
                text: page.words.beginToday
                onChosen: page.vm.beginToday()
            }
            Repeater {
                id: hoursRows
                model: page.vm.hours
                Chip {
                    required property var model
                    required property int index
                    objectName: "attendance.hour." + model.id
                    visible: page.allHours || index < page.newest || model.chosen
                    text: model.label
                    more: model.count
                    marked: model.chosen
                    onChosen: page.vm.chooseHour(model.id)
                }
            }
            ToolButton {
                objectName: "attendance.allHours"
                visible: hoursRows.count > page.newest
                look: "quiet"
                accent: Theme.muted
                iconName: page.allHours ? "expand_less" : "expand_more"
                text: page.allHours ? page.words.fewerHours : page.words.allHours
                onChosen: page.allHours = !page.allHours
            }
        }
        LastNotes {
            width: parent.width
            visible: page.vm.lastNote !== "" || page.vm.openQuestions !== ""
            title: page.words.lastTime
            note: page.vm.lastNote
            questions: page.vm.openQuestions
            more: page.words.toClosing
            onChosen: page.vm.seeNotes()
        }
        PlainText {
            objectName: "attendance.empty"
            width: parent.width
            visible: text !== ""
            text: page.vm.empty
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(24) * Theme.textScale
            lineHeight: 1.3
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.title !== ""
            PlainText {
                text: page.vm.title
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.px(28) * Theme.textScale
                font.bold: true
            }
            PlainText {
                objectName: "attendance.summary"
                text: page.vm.summary
                height: Math.max(Theme.px(54), implicitHeight)
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.px(28) * Theme.textScale
                color: Theme.procedures
            }
            ToolButton {
                objectName: "attendance.all"
                visible: page.vm.canMarkAll
                look: "filled"
                accent: Theme.proceduresFill
                iconName: "check_circle"
                text: page.words.markAllPresent
                onChosen: page.vm.markAllPresent()
            }
        }
        Grid {
            id: people
            width: parent.width
            columns: width >= 2 * marks + columnSpacing ? 2 : 1
            columnSpacing: Theme.px(32)
            rowSpacing: Theme.px(10)
            property real marks: 0 // the width of a person's buttons, in this language
            readonly property bool beside: columns === 1 || cell >= marks + Theme.px(160) * Theme.textScale // names; else above
            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            Repeater {
                model: page.vm.people
                Item {
                    id: person
                    required property var model
                    width: people.cell
                    height: (people.beside ? Math.max(name.height, buttons.height) : name.height + buttons.height) + Theme.px(10)
                    PlainText {
                        id: name
                        y: people.beside ? (parent.height - height) / 2 : 0
                        width: people.beside ? parent.width - buttons.width - Theme.gap : parent.width
                        bottomPadding: people.beside ? 0 : Theme.px(6)
                        text: person.model.name
                        font.pixelSize: Theme.px(22) * Theme.textScale
                        wrapMode: Text.Wrap
                    }
                    Row {
                        id: buttons
                        x: people.beside ? parent.width - width : 0
                        y: people.beside ? (parent.height - height) / 2 : name.height
                        spacing: Theme.px(8)
                        onWidthChanged: people.marks = width
                        Repeater {
                            model: page.marks
                            MarkButton {
                                required property var modelData
                                objectName: "attendance." + modelData.mark + "." + person.model.id
                                person: person.model.name
                                says: modelData.says
                                iconName: modelData.icon
                                accent: modelData.accent
                                fill: modelData.fill
                                holds: person.model.mark === modelData.mark
                                onChosen: page.vm.mark(person.model.id, modelData.mark)
                            }
                        }
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 1
                        color: Theme.border
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.vm.title !== ""
            Repeater {
                model: [
                    { name: "attendance.earlier", says: page.words.dayBefore, icon: "arrow_back", days: -1 },
                    { name: "attendance.later", says: page.words.dayAfter, icon: "arrow_forward", days: 1 }
                ]
                ToolButton {
                    required property var modelData
                    objectName: modelData.name
                    visible: !page.asking
                    accent: Theme.muted
                    iconName: modelData.icon
                    text: modelData.says
                    onChosen: page.vm.moveDay(modelData.days)
                }
            }
            ToolButton {
                objectName: "attendance.cancel"
                visible: !page.asking
                accent: Theme.muted
                iconName: "delete"
                text: page.words.cancelHour
                onChosen: page.asking = true
            }
            PlainText {
                visible: page.asking
                text: page.words.cancelHourReally
                wrapMode: Text.Wrap
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, keep.height)
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.px(22) * Theme.textScale
            }
            ToolButton {
                id: keep
                objectName: "attendance.keep"
                visible: page.asking
                text: page.words.noKeep
                onChosen: page.asking = false
            }
            ToolButton {
                objectName: "attendance.reallyCancel"
                visible: page.asking
                accent: Theme.fraud
                text: page.words.yesCancel
                onChosen: {
                    page.asking = false
                    page.vm.cancelHour()
                }
            }
        }
    }
}
