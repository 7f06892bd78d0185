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

    width: Screen.width
    height: Screen.height
    minimumWidth: 1280
    minimumHeight: 700
    title: "Literacy Tutor"
    color: Theme.paper

    Binding {
        target: Theme
        property: "scale"
        value: Math.max(1, Math.min(window.width / 1366, window.height / 768))
    }
    CardBox {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(128), Theme.px(1080))
        height: content.implicitHeight + Theme.px(96)

        Column {
            id: content
            x: Theme.px(52)
            y: Theme.px(48)
            width: parent.width - Theme.px(104)
            spacing: Theme.px(28)

            Row {
                spacing: Theme.px(20)
                Icon {
                    name: "info"
                    color: Theme.alert
                    size: Theme.px(60)
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
                spacing: Theme.px(20)

                BigButton {
                    objectName: "trouble.close"
                    width: Math.max(implicitWidth, Theme.px(300))
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
