import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// After an answer: what happened, and the reasons, numbered as they are on the phone.
Item {
    id: panel
    required property LessonViewModel vm
    required property color accent

    ScrollArea {
        anchors.fill: parent

        RemarkCard {
            width: parent ? (parent as Item).width : 0
            text: panel.vm.answerSays
            tone: panel.vm.answerGood ? "praise" : "mistake"
        }
        Ruby {
            visible: text !== "" && cues.count > 0
            width: parent ? (parent as Item).width : 0
            text: panel.vm.cuesTitle
            pixelSize: Theme.heading
            bold: true
        }
        Repeater {
            id: cues
            model: panel.vm.cues
            delegate: CardBox {
                id: cue
                required property int number
                required property string say
                required property string detail
                width: parent ? (parent as Item).width : 0
                implicitHeight: words.implicitHeight + 32

                Rectangle {
                    x: 20
                    anchors.verticalCenter: parent.verticalCenter
                    width: 52 * Theme.textScale
                    height: width
                    radius: width / 2
                    color: panel.accent
                    Text {
                        textFormat: Text.PlainText
                        anchors.centerIn: parent
                        text: cue.number
                        color: "#FFFFFF"
                        font.bold: true
                        font.pixelSize: Theme.large
                    }
                }
                Column {
                    id: words
                    x: 52 * Theme.textScale + 42
                    y: 16
                    width: parent.width - x - 20
                    spacing: 2
                    Ruby {
                        width: parent.width
                        text: cue.say
                        bold: true
                        pixelSize: Theme.large
                    }
                    Ruby {
                        visible: cue.detail !== ""
                        width: parent.width
                        text: cue.detail
                        color: Theme.muted
                        pixelSize: Theme.small
                    }
                }
            }
        }
    }
}
