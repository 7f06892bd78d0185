import LiteracyTutor.Theme

// What is said besides, smaller and quieter.
Sentence {
    color: Theme.muted
    font.pixelSize: Theme.px(19) * Theme.textScale
}
