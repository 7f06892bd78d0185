pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A line for each person, a column for each lesson; what is wider than the page is drawn sideways.
Flickable {
    id: table

    required property ProgressViewModel vm
    readonly property int columns: vm.lessons.length
    readonly property real nameWidth: Math.min(width * 0.26, Theme.px(240) * Theme.textScale)
    readonly property real least: Theme.px(92) * Theme.textScale
    readonly property real most: Theme.px(250) * Theme.textScale
    readonly property real cellWidth: Math.max(least, Math.min(most, (width - nameWidth) / Math.max(1, columns)))

    height: all.height
    contentWidth: all.width
    contentHeight: all.height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    clip: interactive

    Column {
        id: all
        width: table.nameWidth + table.columns * table.cellWidth
        spacing: Theme.px(6)
        Row {
            leftPadding: table.nameWidth
            Repeater {
                model: table.vm.lessons
                Note {
                    required property var modelData
                    width: table.cellWidth
                    rightPadding: Theme.px(8)
                    text: modelData.title
                    lineHeight: 1
                    font.pixelSize: Theme.px(18) * Theme.textScale
                }
            }
        }
        Repeater {
            model: table.vm.lines
            ProgressLine {
                required property var model
                vm: table.vm
                learner: model.learner
                name: model.name
                cells: model.cells
                nameWidth: table.nameWidth
                cellWidth: table.cellWidth
            }
        }
    }
}
