import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Something a person must be told, or asked: a few sentences, one button or two. Nothing is lost meanwhile.
TutorPage {
    id: sign
    required property SignViewModel vm

    readonly property bool unsaved: vm.kind === "unsaved" // it can be tried again, or left
    readonly property bool leaving: vm.kind === "leaving" // the program is to be closed
    readonly property bool calm: leaving || vm.kind === "news" // nothing went wrong just now

    title: heading.plainText
    first: button
    leaves: true
    Accessible.role: Accessible.AlertMessage
    onEscaped: vm.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
    }
    CardBox {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(96), Theme.px(980 * Theme.textScale))
        height: content.implicitHeight + 2 * content.y
        Column {
            id: content
            x: Theme.px(44)
            y: Theme.px(36)
            width: parent.width - 2 * x
            spacing: Theme.px(22)
            Row {
                id: top
                spacing: Theme.px(18)
                Icon {
                    id: mark
                    name: sign.leaving ? "logout" : "info"
                    color: sign.calm ? Theme.done : Theme.alert
                    size: Theme.px(52)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Ruby {
                    id: heading
                    width: Math.min(implicitWidth, content.width - mark.width - Theme.px(18))
                    text: sign.leaving ? Words.leaving : sign.calm ? Words.news : Words.trouble
                    bold: true
                    pixelSize: Theme.heading
                    lineHeight: 1.3
                }
            }
            ScrollArea {
                ground: Theme.card
                width: parent.width
                height: Math.min(sentence.implicitHeight + 2 * edge, sign.height - Theme.px(48) - 2 * (content.y + content.spacing) - top.height - buttons.height)
                Ruby {
                    id: sentence
                    width: parent ? (parent as Item).width : 0
                    text: sign.vm.words
                    pixelSize: Theme.large
                }
            }
            // From the right, and below each other where they are long.
            Flow {
                id: buttons
                readonly property real tall: Math.max(button.implicitHeight, other.visible ? other.implicitHeight : 0)
                width: parent.width
                layoutDirection: Qt.RightToLeft
                spacing: Theme.px(18)

                BigButton {
                    id: button
                    objectName: "problem.close"
                    height: buttons.tall
                    text: sign.leaving ? Words.stay : sign.unsaved ? Words.tryAgain : Words.understood
                    look: "filled"
                    onChosen: sign.vm.close()
                }
                BigButton {
                    id: other
                    objectName: "problem.leave"
                    height: buttons.tall
                    visible: sign.unsaved || sign.leaving
                    text: sign.leaving ? Words.closeApp : Words.leaveUnsaved
                    accent: Theme.muted
                    onChosen: sign.vm.giveUp()
                }
            }
        }
    }
}
