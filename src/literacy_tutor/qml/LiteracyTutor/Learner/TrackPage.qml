import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One track: its lessons in the order they are taught.
Item {
    id: page
    required property TrackViewModel vm
    readonly property color accent: Theme.track(vm.track)

    BigButton {
        id: back
        objectName: "track.home"
        x: 24
        y: 20
        text: Words.home
        iconName: "home"
        look: "quiet"
        onChosen: page.vm.goBack()
    }
    Ruby {
        id: title
        x: 64
        anchors.top: back.bottom
        anchors.topMargin: 4
        width: parent.width - 128
        text: page.vm.title
        pixelSize: Theme.title
        bold: true
        color: page.accent
        readingColor: page.accent
    }
    ScrollArea {
        x: 64
        width: parent.width - 128
        anchors.top: title.bottom
        anchors.topMargin: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28

        Repeater {
            id: rows
            model: page.vm.lessons
            delegate: T.AbstractButton {
                id: row
                required property string lesson
                required property string title
                required property string goal
                required property string state
                required property string stateWords
                required property string minutes
                objectName: "track.lesson." + lesson
                x: 6
                width: parent ? parent.width - 12 : 0
                height: words.implicitHeight + 44
                focusPolicy: Qt.StrongFocus
                Accessible.name: name.plainText + " " + standing.plainText
                onClicked: page.vm.openLesson(lesson)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()

                background: CardBox {
                    color: row.pressed ? "#F1EBDD" : Theme.card
                    FocusRing {
                        visible: row.visualFocus
                    }
                }
                contentItem: Item {
                    Icon {
                        id: sign
                        x: 28
                        anchors.verticalCenter: parent.verticalCenter
                        size: 56
                        name: row.state === "done" ? "check_circle" : row.state === "open" ? "play_arrow" : "radio_button_unchecked"
                        color: row.state === "done" ? Theme.done : row.state === "open" ? page.accent : Theme.strongBorder
                    }
                    Column {
                        id: words
                        anchors.left: sign.right
                        anchors.leftMargin: 28
                        anchors.right: side.left
                        anchors.rightMargin: 24
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 2
                        Ruby {
                            id: name
                            width: parent.width
                            text: row.title
                            pixelSize: Theme.heading
                            bold: true
                            Accessible.ignored: true
                        }
                        Ruby {
                            width: parent.width
                            text: row.goal
                            pixelSize: Theme.small
                            color: Theme.muted
                        }
                    }
                    Column {
                        id: side
                        anchors.right: parent.right
                        anchors.rightMargin: 28
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 4
                        Ruby {
                            id: standing
                            anchors.right: parent.right
                            text: row.stateWords
                            bold: true
                            color: row.state === "done" ? Theme.done : Theme.ink
                            Accessible.ignored: true
                        }
                        Ruby {
                            anchors.right: parent.right
                            text: row.minutes
                            pixelSize: Theme.small
                            color: Theme.muted
                        }
                    }
                }
            }
        }
        Ruby {
            visible: rows.count === 0
            width: parent ? parent.width : 0
            text: Words.nothingHere
        }
        Ruby {
            visible: page.vm.problem !== ""
            width: parent ? parent.width : 0
            text: page.vm.problem
            color: Theme.alert
        }
    }
}
