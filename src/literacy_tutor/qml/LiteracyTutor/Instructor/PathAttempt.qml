import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// A lesson as somebody once practised it: which, when and how it went; a touch unfolds its steps.
Pressable {
    id: attempt

    required property var it // a row of the path, null when it is leaving

    objectName: "path.attempt." + (it?.id ?? "")
    patient: false
    implicitHeight: words.height + Theme.px(24)
    Accessible.name: [it?.title, it?.when, it?.words].join(", ")
    Accessible.checkable: true
    Accessible.checked: it?.unfolded ?? false
    background: CardBox {
        radius: Theme.px(16)
        color: attempt.pressed ? Theme.cardPressed : Theme.card
    }
    FocusRing {
        visible: attempt.visualFocus
        cornerRadius: Theme.px(16)
    }
    contentItem: Item {
        LessonSign {
            id: sign
            x: Theme.px(16)
            y: Theme.px(14)
            standing: attempt.it?.state ?? ""
        }
        Column {
            id: words
            x: sign.x + sign.width + Theme.px(14)
            y: Theme.px(12)
            width: fold.x - x - Theme.px(14)
            spacing: Theme.px(1)
            Sentence {
                text: attempt.it?.title ?? ""
                font.bold: true
                Accessible.ignored: true
            }
            Note {
                text: attempt.it?.when ?? ""
                Accessible.ignored: true
            }
            Sentence {
                text: attempt.it?.words ?? ""
                Accessible.ignored: true
            }
        }
        Icon {
            id: fold
            x: parent.width - width - Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            name: attempt.it?.unfolded ? "expand_less" : "expand_more"
            color: Theme.muted
            size: Theme.px(30) * Math.min(1.5, Theme.textScale)
        }
    }
}
