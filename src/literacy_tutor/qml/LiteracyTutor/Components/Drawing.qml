import QtQuick
import QtQuick.Shapes

// A shape in a list that scrolls. The software renderer draws one that is out of sight unclipped, over whatever is there:
// so it is gone then. Its height must be that of its path.
Shape {
    id: drawing

    property Flickable list: null
    property bool wanted: true
    readonly property real sliver: 4 // of it that is in sight is too little to be worth drawing

    // What moves it is passed in, so that it is asked again whenever that changes.
    function isSeen(scrolled: real, whole: real, room: real): bool {
        const y = drawing.mapToItem(list, 0, 0).y
        return whole > 0 && y + height > sliver && y < room - sliver
    }

    visible: wanted && (list === null || isSeen(list.contentY, list.contentHeight, list.height))
    Accessible.ignored: true
    Component.onCompleted: {
        for (let above = parent; above; above = above.parent) {
            if (above instanceof Flickable) {
                list = above as Flickable
                break
            }
        }
    }
}
