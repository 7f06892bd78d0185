import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

Part {
    id: root

    required property PictureNode node

    self: node
    touchable: true
    doubles: true
    role: Accessible.Graphic
    says: node.description
    implicitWidth: Math.round(node.height * 4 / 3 * dp)
    implicitHeight: Math.round(node.height * dp)

    Image {
        anchors.fill: parent
        source: root.node.source === "" ? "" : "image://picture/" + root.node.source.replace("illustration/", "")
        sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
        fillMode: Image.PreserveAspectFit
        opacity: root.pressed ? 0.75 : 1
        Accessible.ignored: true
    }
}
