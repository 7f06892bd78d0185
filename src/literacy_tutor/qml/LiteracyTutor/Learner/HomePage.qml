import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The one next thing, large; the three tracks; the way out.
Item {
    id: page
    required property HomeViewModel vm

    Ruby {
        id: greeting
        x: 64
        y: 36
        width: parent.width - 128
        text: page.vm.greeting
        pixelSize: Theme.title
        bold: true
    }

    Rectangle {
        id: next
        visible: page.vm.hasNext
        x: 64
        anchors.top: greeting.bottom
        anchors.topMargin: 22
        width: parent.width - 128
        height: Math.max(216, nextWords.implicitHeight + 60)
        radius: 28
        color: Theme.track(page.vm.nextTrack)

        Column {
            id: nextWords
            x: 40
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - start.width - 120
            spacing: 10

            Ruby {
                width: parent.width
                text: page.vm.nextWhy
                color: "#E8F0F8"
                readingColor: "#E8F0F8"
            }
            Ruby {
                width: parent.width
                text: page.vm.nextTitle
                pixelSize: Theme.title
                bold: true
                color: "#FFFFFF"
                readingColor: "#FFFFFF"
            }
            Row {
                spacing: 8
                Repeater {
                    model: page.vm.nextDone > 0 ? page.vm.nextSteps : 0
                    delegate: Rectangle {
                        required property int index
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        width: Math.min(70, 420 / page.vm.nextSteps)
                        height: 12
                        radius: 6
                        color: index < page.vm.nextDone ? Theme.go : "#66FFFFFF"
                    }
                }
                Item {
                    width: page.vm.nextDone > 0 ? 16 : 0
                    height: 1
                }
                Ruby {
                    text: page.vm.nextTally
                    pixelSize: Theme.small
                    color: "#FFFFFF"
                    readingColor: "#FFFFFF"
                }
            }
        }
        BigButton {
            id: start
            objectName: "home.next"
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(260, implicitWidth)
            height: Math.max(96, implicitHeight)
            text: page.vm.nextButton
            look: "go"
            pixelSize: Theme.heading
            focus: true
            onChosen: page.vm.goOn()
        }
    }

    Row {
        id: tracks
        x: 64
        anchors.top: next.visible ? next.bottom : greeting.bottom
        anchors.topMargin: 28
        spacing: 22
        readonly property real each: (page.width - 128 - 44) / 3

        Repeater {
            model: page.vm.tracks
            delegate: T.AbstractButton {
                id: card
                required property string track
                required property string title
                required property string sign
                required property string tally
                objectName: "home.track." + track
                width: tracks.each
                height: Math.max(190, body.implicitHeight + 44)
                focusPolicy: Qt.StrongFocus
                Accessible.name: heading.plainText + " " + count.plainText
                onClicked: page.vm.openTrack(track)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()

                background: CardBox {
                    color: card.pressed ? "#F1EBDD" : Theme.card
                    Rectangle {
                        x: 20
                        y: 22
                        width: 12
                        height: parent.height - 44
                        radius: 6
                        color: Theme.track(card.track)
                    }
                    FocusRing {
                        visible: card.visualFocus
                    }
                }
                contentItem: Item {
                    Column {
                        id: body
                        x: 52
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 70
                        spacing: 6
                        Icon {
                            name: card.sign
                            size: 60
                            color: Theme.track(card.track)
                        }
                        Ruby {
                            id: heading
                            width: parent.width
                            text: card.title
                            pixelSize: Theme.heading
                            bold: true
                            lineHeight: 1.2
                            Accessible.ignored: true
                        }
                        Ruby {
                            id: count
                            width: parent.width
                            text: card.tally
                            pixelSize: Theme.small
                            color: Theme.muted
                            lineHeight: 1.2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Ruby {
        visible: page.vm.guest
        x: 64
        anchors.verticalCenter: end.verticalCenter
        width: end.x - 64 - 24
        text: Words.guestMore
        color: Theme.muted
    }
    BigButton {
        id: end
        objectName: "home.end"
        anchors.right: parent.right
        anchors.rightMargin: 64
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: tracks.each
        height: Math.max(96, implicitHeight)
        text: Words.end
        onChosen: page.vm.end()
    }
}
