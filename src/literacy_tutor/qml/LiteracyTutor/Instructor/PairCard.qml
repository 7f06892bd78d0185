pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Two who may be one: each with what tells them apart, and the button that keeps theirs.
PageCard {
    id: card

    required property var words
    required property string pair
    required property var faces

    signal kept(stays: string)
    signal partedFor

    spacing: Theme.gap
    Sentence {
        text: (card.words.maybeSame ?? "") + "　" + (card.words.staysQuestion ?? "")
        font.bold: true
    }
    Flow {
        id: both
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: card.faces
            Column {
                id: face
                required property var modelData
                width: Theme.enlarged ? both.width : (both.width - both.spacing) / 2
                spacing: Theme.px(8)
                Row {
                    width: parent.width
                    spacing: Theme.px(14)
                    Portrait {
                        id: portrait
                        iconName: face.modelData.sign
                        disc: face.modelData.disc
                        size: Theme.px(46) * Math.min(1.5, Theme.textScale)
                    }
                    Column {
                        width: face.width - portrait.width - Theme.px(14)
                        spacing: Theme.px(4)
                        Sentence {
                            text: face.modelData.name
                            font.pixelSize: Theme.px(22) * Theme.textScale
                            font.bold: true
                        }
                        Note {
                            text: face.modelData.more
                        }
                    }
                }
                ToolButton {
                    objectName: "same.keep." + face.modelData.id
                    width: Math.min(implicitWidth, parent.width)
                    text: face.modelData.stays
                    onChosen: card.kept(face.modelData.id)
                }
            }
        }
    }
    ToolButton {
        objectName: "same.apart." + card.pair
        accent: Theme.muted
        look: "quiet"
        text: card.words.notSame ?? ""
        onChosen: card.partedFor()
    }
}
