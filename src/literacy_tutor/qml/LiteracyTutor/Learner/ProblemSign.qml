import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Something a person must put right: one sentence, one button. Nothing is lost meanwhile.
Rectangle {
    id: sign
    required property string problem
    signal closed

    color: "#CC1B2733"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: problem
    onVisibleChanged: if (visible)
        button.forceActiveFocus()

    MouseArea {
        anchors.fill: parent
    }
    CardBox {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 980)
        height: content.implicitHeight + 80
        Column {
            id: content
            x: 44
            y: 40
            width: parent.width - 88
            spacing: 26
            Row {
                spacing: 18
                Icon {
                    name: "info"
                    color: Theme.alert
                    size: 52
                }
                Ruby {
                    text: Words.trouble
                    bold: true
                    pixelSize: Theme.heading
                }
            }
            Text {
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.WordWrap
                text: sign.problem
                color: Theme.ink
                font.pixelSize: Theme.body
                lineHeight: 1.35
            }
            BigButton {
                id: button
                objectName: "problem.close"
                anchors.right: parent.right
                text: Words.understood
                look: "filled"
                onChosen: sign.closed()
            }
        }
    }
}
