import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Above the button for listening: that there is nothing to listen to. Calm, for nothing is lost.
Item {
    id: sign
    required property string why // "" | no_voice | no_sound

    signal said(words: string)

    visible: why !== ""
    implicitHeight: words.height

    Icon {
        id: icon
        y: words.baselineOffset - 0.37 * words.pixelSize - height / 2 // beside the first line
        size: 1.3 * Theme.frame
        name: "volume_off"
        color: Theme.muted
    }
    Ruby {
        id: words
        x: icon.width + Theme.px(12)
        width: sign.width - x
        text: sign.why === "no_sound" ? Words.noSound : sign.why === "no_voice" ? Words.noVoice : ""
        pixelSize: Theme.frame
        color: Theme.muted
        onPlainTextChanged: sign.said(plainText)
    }
}
