import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Theme

// The tutor's button: large, with a word, reachable by Tab, pressed by finger, mouse, Enter or Space.
// A second press within 400 ms is a trembling hand, not a wish.
T.AbstractButton {
    id: button

    property string look: "outline" // outline | filled | go | quiet
    property color accent: Theme.basics
    property string iconName: ""
    property real pixelSize: Theme.large
    property real lastPress: 0
    property string spoken: "" // the words without readings, for a screen reader

    signal chosen

    readonly property bool solid: look === "filled" || look === "go"
    readonly property color back: look === "filled" ? accent : look === "go" ? Theme.go : Theme.card
    readonly property color front: look === "filled" ? Theme.card : look === "go" ? Theme.ink : accent

    padding: 14
    leftPadding: 28
    rightPadding: 28
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    focusPolicy: Qt.StrongFocus
    Accessible.name: spoken
    Accessible.role: Accessible.Button

    onClicked: {
        const now = Date.now()
        if (now - lastPress < 400)
            return
        lastPress = now
        chosen()
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Math.min(28, height / 2)
        color: button.pressed ? Qt.darker(button.back, button.solid ? 1.15 : 1.08) : button.back
        border.width: button.solid || button.look === "quiet" ? 0 : 2
        border.color: button.accent
        opacity: button.look === "quiet" && !button.pressed ? 0 : 1
    }
    FocusRing {
        visible: button.visualFocus
        cornerRadius: Math.min(28, button.height / 2)
    }

    contentItem: Item {
        id: content
        readonly property real signWidth: button.iconName === "" ? 0 : 40 * Theme.textScale + row.spacing
        implicitWidth: words.implicitWidth + signWidth
        implicitHeight: words.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: 14

            Icon {
                name: button.iconName
                color: button.front
                size: 40 * Theme.textScale
                anchors.verticalCenter: parent.verticalCenter
            }
            Ruby {
                id: words
                text: button.text
                pixelSize: button.pixelSize
                bold: true
                color: button.front
                readingColor: button.front
                lineHeight: 1.2
                width: Math.min(implicitWidth, button.availableWidth - content.signWidth)
                onPlainTextChanged: button.spoken = plainText
                Component.onCompleted: button.spoken = plainText
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
