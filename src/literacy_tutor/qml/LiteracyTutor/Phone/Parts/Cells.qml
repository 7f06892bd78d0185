import QtQuick
import LiteracyTutor.Nodes

// Children in equal cells, row by row. In an incomplete last row, the cell above its gap at the end grows into it.
Item {
    id: cells

    required property Glass glass
    required property NodeModel kids
    property int columns: 1
    property real gap: 0
    property real cellHeight: 60
    property bool growLast: false
    readonly property int rows: Math.ceil(repeater.count / columns)
    readonly property real cellWidth: (width - gap * (columns - 1)) / columns
    readonly property int growing: growLast && repeater.count % columns === columns - 1
                                   ? repeater.count - columns : -1

    implicitHeight: rows * cellHeight + Math.max(0, rows - 1) * gap

    function settle(part: Part) {
        part.x = Qt.binding(() => Math.round((part.index % cells.columns) * (cells.cellWidth + cells.gap)));
        part.y = Qt.binding(() => Math.round(Math.floor(part.index / cells.columns) * (cells.cellHeight + cells.gap)));
        part.width = Qt.binding(() => Math.round(cells.cellWidth));
        part.height = Qt.binding(() => Math.round(cells.cellHeight * (part.index === cells.growing ? 2 : 1)
                                                  + (part.index === cells.growing ? cells.gap : 0)));
    }

    Repeater {
        id: repeater
        model: cells.kids
        delegate: cells.glass.kinds
        onItemAdded: (index, item) => cells.settle(item as Part)
    }
}
