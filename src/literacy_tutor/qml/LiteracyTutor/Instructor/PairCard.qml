pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// Two who may be one: each with what tells them apart, and the button that keeps theirs.
Rectangle {
    id: card

    required property var words
    required property string pair
    required property var faces

    signal kept(stays: string)
    signal partedFor

    height: all.height + Theme.px(32)
    radius: Theme.px(20)
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border

    Column {
        id: all
        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.gap
        PlainText {
            width: parent.width
            wrapMode: Text.Wrap
            text: (card.words.maybeSame ?? "") + "　" + (card.words.staysQuestion ?? "")
            font.pixelSize: Theme.px(20) * Theme.textScale
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: card.faces
                Column {
                    id: face
                    required property var modelData
                    width: Theme.enlarged ? all.width : (all.width - Theme.gap) / 2
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
                            width: parent.width - portrait.width - Theme.px(14)
                            spacing: Theme.px(4)
                            PlainText {
                                width: parent.width
                                wrapMode: Text.Wrap
                                text: face.modelData.name
                                font.pixelSize: Theme.px(22) * Theme.textScale
                                font.bold: true
                            }
                            PlainText {
                                width: parent.width
                                wrapMode: Text.Wrap
                                text: face.modelData.more
                                color: Theme.muted
                                font.pixelSize: Theme.px(18) * Theme.textScale
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
}
