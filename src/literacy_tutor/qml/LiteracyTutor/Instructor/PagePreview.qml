import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A page of paper as it will be printed; the whole of it, or large, to be moved by hand, wheel or arrow keys.
Flickable {
    id: preview

    required property string source
    required property real shape // width in heights
    required property string says
    property bool large: false

    readonly property real fitting: Math.min(width, height * shape)
    readonly property real paper: large ? Math.max(width, 1.9 * fitting) : fitting

    contentWidth: Math.max(width, paper)
    contentHeight: Math.max(height, paper / shape)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: large
    activeFocusOnTab: large
    onLargeChanged: contentX = contentY = 0
    onSourceChanged: contentY = 0
    Keys.onUpPressed: contentY = Math.max(0, contentY - height / 4)
    Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + height / 4))
    Keys.onLeftPressed: contentX = Math.max(0, contentX - width / 4)
    Keys.onRightPressed: contentX = Math.max(0, Math.min(contentWidth - width, contentX + width / 4))

    Rectangle {
        x: (preview.contentWidth - width) / 2
        y: (preview.contentHeight - height) / 2
        width: preview.paper
        height: preview.paper / preview.shape
        color: "white"
        border.width: Theme.edge
        border.color: Theme.strongBorder

        Image {
            objectName: "paper.preview"
            anchors.fill: parent
            anchors.margins: Theme.edge
            source: preview.source
            sourceSize.width: width
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: preview.says
        }
    }
    FocusRing {
        visible: preview.activeFocus && Hand.byKeys
        cornerRadius: 0
    }
}
