import QtQuick
import LiteracyTutor.Theme

// The tutor's answer or explanation: a picture that means its tone, and words.
CardBox {
    id: box
    required property string text
    property string tone: "more" // more | hint | praise | mistake | info
    property string detail: ""

    readonly property bool warm: tone === "hint" || tone === "mistake"

    visible: text !== ""
    implicitHeight: visible ? words.implicitHeight + (detail === "" ? 0 : more.implicitHeight + 8) + 44 : 0
    color: warm ? Theme.hintPaper : tone === "praise" ? Theme.donePaper : Theme.card
    border.color: warm ? Theme.hintBorder : tone === "praise" ? Theme.doneBorder : Theme.border

    Icon {
        id: sign
        x: 26
        y: 24
        size: 44 * Theme.textScale
        name: box.tone === "praise" ? "check_circle" : box.tone === "mistake" ? "undo" : box.tone === "info" ? "info" : "lightbulb"
        color: box.tone === "praise" ? Theme.done : box.warm ? Theme.hint : box.tone === "info" ? Theme.basics : "#A66E12"
    }
    Ruby {
        id: words
        x: sign.x + sign.width + 18
        y: 20
        width: box.width - x - 24
        text: box.text
        bold: box.tone === "praise"
        color: box.tone === "praise" ? Theme.done : Theme.ink
    }
    Ruby {
        id: more
        visible: box.detail !== ""
        x: words.x
        anchors.top: words.bottom
        anchors.topMargin: 8
        width: words.width
        text: box.detail
        color: Theme.muted
        pixelSize: Theme.small
    }
}
