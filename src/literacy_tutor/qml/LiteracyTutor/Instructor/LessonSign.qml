import LiteracyTutor.Components
import LiteracyTutor.Theme

// How a lesson stands with somebody, as a sign in its colour.
Icon {
    required property string standing // finished | open | abandoned | shaky | fading, "" for none
    readonly property var signs: ({
            finished: { icon: "check_circle", ink: Theme.procedures },
            open: { icon: "schedule", ink: Theme.basics },
            abandoned: { icon: "undo", ink: Theme.muted },
            shaky: { icon: "warning", ink: Theme.alert },
            fading: { icon: "radio_button_unchecked", ink: Theme.hint }
        })

    name: signs[standing]?.icon ?? ""
    color: signs[standing]?.ink ?? Theme.muted
    size: Theme.px(26) * Theme.textScale
}
