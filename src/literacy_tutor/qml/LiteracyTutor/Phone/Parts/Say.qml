import QtQuick

// Words on the glass. The part they stand in says them to a screen reader. Where they are written with blanks
// between phrases, as ours are, a line ends only there (`words`, not `text`).
Text {
    property string words: ""
    // Of the letters' size, whatever other fonts a machine has: an invisible joiner may come from one of those.
    property real leading: 1.25

    // Invisible joiners between the signs of each short phrase; a long one may break anywhere, so nothing is cut.
    function joined(plain: string): string {
        if (!/[ \u3000]/.test(plain))
            return plain;
        return plain.replace(/[^\s、。！？」』）]+[、。！？」』）]*/g,
                             phrase => phrase.length <= 12 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(phrase)
                                       ? Array.from(phrase).join("\u2060") : phrase);
    }

    text: joined(words)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: PhonePalette.ink
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading)
    topPadding: (leading - 1) * font.pixelSize / 2
    bottomPadding: -topPadding
    Accessible.ignored: true
}
