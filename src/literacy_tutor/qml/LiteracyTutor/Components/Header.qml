import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The same on every page of somebody at work: home at the left, who it is and how it looks at the right, all in one
// row; a title too long for it is set smaller, then in two lines where words are not large, and then gives way.
Rectangle {
    id: header
    property alias heading: title.text
    readonly property string plainHeading: title.plainText
    property alias homeSpoken: home.spoken
    property alias homeName: home.objectName
    required property string who
    property real lead: Theme.side // from its left end to what stands in it
    property real inset: Theme.side // the same at its right end

    signal homeChosen

    height: Math.max(Theme.px(72), home.height + Theme.px(8), title.visible ? title.implicitHeight + Theme.px(8) : 0)
    color: Theme.card

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    BigButton {
        id: home
        x: header.lead - leftPadding - Theme.px(8)
        y: looks.y
        height: looks.height
        leftPadding: Theme.px(16)
        rightPadding: Theme.px(16)
        text: Words.home
        iconName: "menu_book"
        look: "quiet"
        pixelSize: Theme.frame
        onChosen: header.homeChosen()
    }
    Ruby {
        id: title
        readonly property real from: home.x + home.width + Theme.px(8)
        readonly property real to: name.x - Theme.px(24)
        x: Math.max(from, Math.min((header.width - width) / 2, to - width))
        y: Math.max(0, (header.height - height) / 2 - lift)
        width: Math.min(implicitWidth, to - from)
        bold: true
        pixelSize: natural.implicitWidth > to - from ? Math.min(Theme.frame, Theme.px(25)) : Theme.frame
        lineHeight: 1.2
        visible: text !== "" && lineCount <= (Theme.enlarged ? 1 : 2)

        Measure {
            id: natural
            text: title.text
            pixelSize: Theme.frame
        }
    }
    PlainText {
        id: name
        anchors.right: looks.left
        anchors.rightMargin: Theme.px(4)
        y: looks.y + (looks.height - height) / 2
        width: Math.min(implicitWidth, Theme.px(300), header.width / 4)
        height: Math.min(implicitHeight, looks.y + looks.height)
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        fontSizeMode: Text.Fit
        minimumPixelSize: 20
        text: header.who
        font.pixelSize: Theme.frame
    }
    LooksButton {
        id: looks
        anchors.rightMargin: header.inset - rightPadding
    }
}
