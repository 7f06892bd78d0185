import QtQuick
import LiteracyTutor.Theme

// Words without readings, as a name has none; a screen reader says them.
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
