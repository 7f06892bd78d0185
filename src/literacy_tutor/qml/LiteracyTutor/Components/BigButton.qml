import QtQuick
import LiteracyTutor.Theme

// The tutor's button: large, with a word.
Pressable {
    id: button

    property string look: "outline" // outline | filled | go | quiet
    property color accent: Theme.basics
    property string iconName: ""
    property real pixelSize: Theme.large
    property string spoken: "" // what a screen reader says, where the word alone would be mistaken
    property bool leading: false // words begin at the left, for answers of different length

    readonly property bool solid: look === "filled" || look === "go"
    readonly property color back: look === "filled" ? accent : look === "go" ? Theme.go : Theme.card
    readonly property color front: look === "filled" ? Theme.card : look === "go" ? Theme.goInk : accent
    readonly property real corner: Math.min(Theme.px(28), height / 2)
    readonly property real wordsWidth: words.implicitWidth

    padding: Theme.px(10)
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(24)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    opacity: enabled || Theme.covered ? 1 : 0.45
    Accessible.name: spoken !== "" ? spoken : words.plainText

    background: Rectangle {
        radius: button.corner
        color: button.pressed ? Theme.pressed(button.back) : button.back
        border.width: button.solid || button.look === "quiet" ? 0 : Theme.edge
        border.color: button.accent
        opacity: button.look === "quiet" && !button.pressed ? 0 : 1
    }
    FocusRing {
        visible: button.visualFocus
        cornerRadius: button.corner
    }

    contentItem: Item {
        id: content
        readonly property real signWidth: button.iconName === "" ? 0 : sign.size + row.spacing
        implicitWidth: words.implicitWidth + signWidth
        implicitHeight: words.implicitHeight

        Row {
            id: row
            // Words without readings beside words with them stand on one line.
            readonly property real rise: words.lineCount === 1 ? Math.min(words.lift, (content.height - height) / 2 + button.topPadding - 4) : 0
            x: button.leading ? 0 : (content.width - width) / 2
            y: (content.height - height) / 2 - rise
            spacing: Theme.px(12)

            Icon {
                id: sign
                name: button.iconName
                color: button.front
                size: button.pixelSize * 1.3
                y: (row.height - height) / 2 + row.rise
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
                y: (row.height - height) / 2
                Accessible.ignored: true
            }
        }
    }
}
