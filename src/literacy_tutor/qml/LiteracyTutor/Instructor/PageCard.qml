import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A card of a teacher's page, as high as what stands in it.
CardBox {
    default property alias content: inside.data
    property alias spacing: inside.spacing

    width: parent?.width ?? 0
    implicitHeight: inside.height + 2 * inside.y
    radius: Theme.px(18)

    Column {
        id: inside
        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(12)
    }
}
