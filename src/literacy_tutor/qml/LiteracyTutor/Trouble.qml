import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The program cannot begin: what is wrong and what to do, in both languages, and a way out.
Window {
    id: window
    required property string japanese
    required property string english
    property bool canPractise: false
    property bool practises: false // somebody wants to, though nothing is kept

    minimumWidth: 1280
    minimumHeight: 700
    title: "Literacy Tutor"
    color: Theme.paper

    CardBox {
        anchors.centerIn: parent
        width: Math.min(parent.width - 128, 1080)
        height: content.implicitHeight + 96

        Column {
            id: content
            x: 52
            y: 48
            width: parent.width - 104
            spacing: 28

            Row {
                spacing: 20
                Icon {
                    name: "info"
                    color: Theme.alert
                    size: 60
                }
                Ruby {
                    text: Words.trouble
                    bold: true
                    pixelSize: Theme.title
                }
            }
            Ruby {
                objectName: "trouble.japanese"
                width: parent.width
                text: window.japanese
                pixelSize: Theme.large
            }
            Ruby {
                objectName: "trouble.english"
                width: parent.width
                text: window.english
                color: Theme.muted
                pixelSize: Theme.small
            }
            Flow {
                width: parent.width
                layoutDirection: Qt.RightToLeft
                spacing: 20

                BigButton {
                    objectName: "trouble.close"
                    width: Math.max(implicitWidth, 300)
                    text: Words.closeApp
                    look: "filled"
                    focus: true
                    onChosen: window.close()
                }
                BigButton {
                    objectName: "trouble.practise"
                    visible: window.canPractise
                    text: Words.practiseUnkept
                    accent: Theme.muted
                    onChosen: {
                        window.practises = true
                        window.close()
                    }
                }
            }
        }
    }
}
