import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The same on every page of somebody at work: home at the left, who it is at the right.
Rectangle {
    id: header
    property alias heading: title.text
    readonly property string plainHeading: title.plainText
    property alias homeSpoken: home.spoken
    property alias homeName: home.objectName
    required property string who

    signal homeChosen

    height: Math.max(Theme.px(72), home.height + Theme.px(8), title.implicitHeight + Theme.px(8))
    color: Theme.card

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    BigButton {
        id: home
        x: Theme.side - leftPadding - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(Theme.px(64), implicitContentHeight)
        leftPadding: Theme.px(16)
        rightPadding: Theme.px(16)
        text: Words.home
        iconName: "home"
        look: "quiet"
        pixelSize: Theme.frame
        onChosen: header.homeChosen()
    }
    Ruby {
        id: title
        readonly property real lift: lineCount === 1 ? baselineOffset - 0.37 * pixelSize - height / 2 : 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (header.height - height) / 2 - lift)
        width: Math.min(implicitWidth, parent.width - 2 * Math.max(home.x + home.width, parent.width - name.x) - Theme.px(48))
        bold: true
        pixelSize: Theme.frame
        lineHeight: 1.2
        visible: text !== ""
    }
    PlainText {
        id: name
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.px(300))
        height: Math.min(implicitHeight, header.height)
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        fontSizeMode: Text.Fit
        minimumPixelSize: 20
        text: header.who
        font.pixelSize: Theme.frame
    }
}
