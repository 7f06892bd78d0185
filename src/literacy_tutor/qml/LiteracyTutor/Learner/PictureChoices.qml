pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The pictures a newcomer may choose from, each with its word.
Grid {
    id: grid
    required property NewcomerViewModel vm

    readonly property real wide: (width - (columns - 1) * spacing) / columns
    readonly property real tall: (height - 2 * spacing) / 3
    readonly property real caption: 1.9 * Math.min(Theme.small, Theme.px(26))

    columns: 6
    spacing: Theme.gap

    Repeater {
        model: grid.vm.portraits
        delegate: Pressable {
            id: choice
            required property string sign
            required property color disc
            required property string label
            required property int index

            objectName: "newcomer.picture." + index
            width: grid.wide
            height: grid.tall
            Accessible.name: word.plainText
            onChosen: grid.vm.choosePicture(sign)

            background: CardBox {
                color: choice.pressed ? Theme.cardPressed : Theme.card
                FocusRing {
                    visible: choice.visualFocus
                }
            }
            contentItem: Item {
                Portrait {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (choice.height - grid.caption - size) / 2
                    iconName: choice.sign
                    disc: choice.disc
                    size: Math.min(choice.width - Theme.px(24), choice.height - grid.caption - Theme.px(24))
                }
                Ruby {
                    id: word
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: choice.height - height - Theme.px(8)
                    width: Math.min(implicitWidth, choice.width - Theme.px(12))
                    alignment: Qt.AlignHCenter
                    text: choice.label
                    pixelSize: Math.min(Theme.small, Theme.px(26))
                    lineHeight: 1.2
                    Accessible.ignored: true
                }
            }
        }
    }
}
