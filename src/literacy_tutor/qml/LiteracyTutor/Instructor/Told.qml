import LiteracyTutor.Theme

// What came of it: that it is done, and where a file was put.
Sentence {
    color: Theme.procedures
}
