import QtQuick
import LiteracyTutor.Theme

// The tutor's answer or explanation: a picture that means its tone, and words.
CardBox {
    id: box
    required property string text
    property string tone: "more" // more | hint | praise | mistake | info
    property real pixelSize: 26 * Theme.type

    readonly property string plainText: words.plainText
    readonly property bool warm: tone === "hint" || tone === "mistake"
    readonly property color front: tone === "praise" ? Theme.done : warm ? Theme.hint : tone === "info" ? Theme.basics : Theme.muted
    readonly property string signName: tone === "praise" ? "check_circle" : tone === "mistake" ? "undo" : tone === "hint" ? "lightbulb" : "info"

    visible: text !== ""
    implicitHeight: text !== "" ? Math.max(words.implicitHeight, sign.height) + Theme.px((Theme.low ? 12 : 22) + 8 * Theme.textScale) : 0
    color: warm ? Theme.hintPaper : tone === "praise" ? Theme.donePaper : Theme.card
    border.color: warm ? Theme.hintBorder : tone === "praise" ? Theme.doneBorder : Theme.border

    Icon {
        id: sign
        x: Theme.px(26)
        y: words.y + (words.lineCount < 2 ? (words.height - height) / 2 : Theme.px(6))
        size: Math.min(1.6 * box.pixelSize, Theme.px(64))
        name: box.signName
        color: box.front
    }
    Ruby {
        id: words
        x: sign.x + sign.width + Theme.px(18)
        y: (box.height - height) / 2
        width: box.width - x - Theme.px(24)
        text: box.text
        bold: box.tone === "praise"
        pixelSize: box.pixelSize
        color: box.tone === "praise" ? Theme.done : Theme.ink
    }
}
