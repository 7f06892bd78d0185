import QtQuick
import LiteracyTutor.Theme

// Where somebody sits: a short sign, kept when the line is left.
LineField {
    id: line

    required property string seat

    signal taken(seat: string)

    function keep(): void {
        if (typed.trim() !== seat)
            taken(typed)
    }

    width: Theme.px(120) * Theme.textScale
    longest: 6
    text: seat
    onSeatChanged: text = seat
    onEntered: keep()

    Connections {
        target: line.field
        function onActiveFocusChanged(): void {
            if (!line.field.activeFocus)
                line.keep()
        }
    }
}
