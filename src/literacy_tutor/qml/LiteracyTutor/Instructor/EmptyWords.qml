import LiteracyTutor.Theme

// What to do where there is nothing yet.
Sentence {
    lineHeight: 1.3
    font.pixelSize: Theme.px(24) * Theme.textScale
}
