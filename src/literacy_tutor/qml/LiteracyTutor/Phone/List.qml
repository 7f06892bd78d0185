import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property ListNode node

    self: node
    touchable: true
    ground: true
    holds: true
    fills: true
    wide: true
    role: Accessible.List
    says: node.label
    implicitHeight: body.implicitHeight
    Layout.minimumHeight: Math.round(64 * dp)

    Scroller {
        id: scroller
        anchors.fill: parent
        contentHeight: body.implicitHeight + 24 * root.dp
        glass: root.glass
        node: root.node
        atEnd: root.node.atEnd

        Stack {
            id: body
            y: 12 * root.dp
            width: scroller.width
            glass: root.glass
            kids: root.node.kids
            inset: 16 * root.dp
            spacing: 10 * root.dp
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 2 * root.dp
        y: scroller.visibleArea.yPosition * scroller.height
        width: Math.round(4 * root.dp)
        height: Math.max(30 * root.dp, scroller.visibleArea.heightRatio * scroller.height)
        radius: width / 2
        color: "#8A97A5"
        visible: scroller.most > 0
    }
}
