import LiteracyTutor.Theme

// What the part of a page below it is about.
Sentence {
    topPadding: Theme.px(10)
    lineHeight: 1.1
    font.bold: true
    font.pixelSize: Theme.px(24) * Theme.textScale
}
