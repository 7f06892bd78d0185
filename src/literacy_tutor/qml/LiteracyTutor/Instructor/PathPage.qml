pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One learner's lessons, newest first; touching one unfolds its steps. Only what is seen is made.
Item {
    id: page

    required property PathViewModel vm
    readonly property real letters: Theme.px(20) * Theme.textScale
    readonly property var signs: ({
            finished: { icon: "check_circle", ink: Theme.procedures },
            open: { icon: "schedule", ink: Theme.basics },
            abandoned: { icon: "undo", ink: Theme.muted },
            shaky: { icon: "warning", ink: Theme.alert },
            fading: { icon: "radio_button_unchecked", ink: Theme.hint }
        })

    ListView {
        id: list
        objectName: "path.list"
        x: -8
        width: parent.width + 16
        height: buttons.visible ? parent.height - buttons.height - Theme.gap : parent.height
        leftMargin: 8
        rightMargin: 8
        model: page.vm.lines
        spacing: Theme.px(8)
        clip: true
        cacheBuffer: 0 // what is made ahead would still be in the making when the page is left
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        header: top
        delegate: Loader {
            id: row
            required property var model
            required property int index
            width: list.width - 16
            sourceComponent: model.kind === "attempt" ? attempt : step
            // qmllint disable unqualified
            onLoaded: item.row = row
        }

        property bool turned: false // by a hand or a button

        onMovementStarted: turned = true
        onCountChanged: Qt.callLater(showWhose) // a line is in the making

        // Whose lessons they are stands above them, and comes after them.
        function showWhose(): void {
            if (!turned)
                positionViewAtBeginning()
        }
        function turn(way: int): void {
            turned = true
            const least = originY, most = originY + contentHeight - height
            contentY = Math.max(least, Math.min(most, contentY + way * 0.8 * height))
            returnToBounds()
        }
    }
    // There is more below.
    Rectangle {
        anchors.left: list.left
        anchors.right: list.right
        anchors.bottom: list.bottom
        height: Theme.px(28)
        visible: buttons.visible && !list.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.9
                color: Theme.paper
            }
        }
    }
    Row {
        id: buttons
        anchors.bottom: parent.bottom
        spacing: Theme.gap
        visible: list.contentHeight > page.height + 1
        BigButton {
            objectName: "path.down"
            text: Words.scrollDown
            iconName: "expand_more"
            accent: Theme.muted
            pixelSize: page.letters
            enabled: !list.atYEnd
            onChosen: list.turn(1)
        }
        BigButton {
            objectName: "path.up"
            text: Words.scrollUp
            iconName: "expand_less"
            accent: Theme.muted
            pixelSize: page.letters
            enabled: !list.atYBeginning
            onChosen: list.turn(-1)
        }
    }

    Component {
        id: top
        Column {
            width: list.width - 16
            spacing: Theme.px(10)
            bottomPadding: Theme.px(14)
            onHeightChanged: Qt.callLater(list.showWhose)
            PlainText {
                objectName: "path.title"
                width: parent.width
                visible: text !== ""
                text: page.vm.title
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(28) * Math.min(1.5, Theme.textScale)
                font.bold: true
            }
            PlainText {
                objectName: "path.summary"
                width: parent.width
                visible: text !== ""
                text: page.vm.summary
                wrapMode: Text.Wrap
                lineHeight: 1.3
                font.pixelSize: page.letters
            }
            WorkPanel {
                width: parent.width
                name: "path.reading"
                work: page.vm.work
                visible: page.vm.lingers
            }
            ToolButton {
                objectName: "path.readAgain"
                visible: page.vm.lingers && !page.vm.work.running
                accent: Theme.muted
                text: page.vm.againWord
                onChosen: page.vm.readAgain()
            }
            PlainText {
                objectName: "path.empty"
                width: parent.width
                visible: text !== ""
                text: page.vm.empty
                wrapMode: Text.Wrap
                lineHeight: 1.3
                font.pixelSize: Theme.px(24) * Theme.textScale
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                topPadding: Theme.px(6)
                text: page.vm.againTitle
                wrapMode: Text.Wrap
                font.pixelSize: page.letters
                font.bold: true
            }
            Repeater {
                model: page.vm.again
                Row {
                    id: again
                    required property var model
                    required property int index
                    objectName: "path.again." + index
                    spacing: Theme.px(10)
                    Icon {
                        id: sign
                        name: page.signs[again.model.state].icon
                        color: page.signs[again.model.state].ink
                        size: Theme.px(24) * Theme.textScale
                    }
                    PlainText {
                        width: list.width - 16 - sign.width - again.spacing
                        text: again.model.words
                        wrapMode: Text.Wrap
                        lineHeight: 1.2
                        font.pixelSize: page.letters
                    }
                }
            }
        }
    }
    Component {
        id: attempt
        Pressable {
            id: folder
            property var row
            readonly property var it: row ? row.model : null
            objectName: it ? "path.attempt." + it.id : ""
            width: list.width - 16
            patient: false
            implicitHeight: words.height + Theme.px(24)
            Accessible.name: it ? it.title + ", " + it.when + ", " + it.words : ""
            Accessible.checkable: true
            Accessible.checked: it ? it.unfolded : false
            onChosen: page.vm.fold(it.id)
            onActiveFocusChanged: {
                if (activeFocus && row)
                    list.positionViewAtIndex(row.index, ListView.Contain)
            }
            background: CardBox {
                radius: Theme.px(16)
                color: folder.pressed ? Theme.cardPressed : Theme.card
            }
            FocusRing {
                visible: folder.visualFocus
                cornerRadius: Theme.px(16)
            }
            contentItem: Item {
                Icon {
                    id: end
                    x: Theme.px(16)
                    y: Theme.px(14)
                    name: page.signs[folder.it?.state ?? ""]?.icon ?? ""
                    color: page.signs[folder.it?.state ?? ""]?.ink ?? Theme.ink
                    size: Theme.px(26) * Theme.textScale
                }
                Column {
                    id: words
                    x: end.x + end.width + Theme.px(14)
                    y: Theme.px(12)
                    width: fold.x - x - Theme.px(14)
                    spacing: Theme.px(4)
                    PlainText {
                        width: parent.width
                        text: folder.it ? folder.it.title : ""
                        wrapMode: Text.Wrap
                        font.pixelSize: page.letters
                        font.bold: true
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        text: folder.it ? folder.it.when : ""
                        wrapMode: Text.Wrap
                        color: Theme.muted
                        font.pixelSize: Theme.px(18) * Theme.textScale
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        text: folder.it ? folder.it.words : ""
                        wrapMode: Text.Wrap
                        font.pixelSize: page.letters
                        Accessible.ignored: true
                    }
                }
                Icon {
                    id: fold
                    x: parent.width - width - Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter
                    name: folder.it && folder.it.unfolded ? "expand_less" : "expand_more"
                    color: Theme.muted
                    size: Theme.px(30) * Math.min(1.5, Theme.textScale)
                }
            }
        }
    }
    Component {
        id: step
        Column {
            id: taken
            property var row
            readonly property var it: row ? row.model : null
            width: list.width - 16
            leftPadding: Theme.px(56)
            spacing: Theme.px(4)
            bottomPadding: Theme.px(6)
            PlainText {
                width: taken.width - taken.leftPadding
                text: taken.it ? taken.it.title + (taken.it.when === "" ? "" : "　" + taken.it.when) : ""
                wrapMode: Text.Wrap
                font.pixelSize: page.letters
            }
            PlainText {
                width: taken.width - taken.leftPadding
                visible: text !== ""
                text: taken.it ? taken.it.words : ""
                wrapMode: Text.Wrap
                lineHeight: 1.2
                color: Theme.muted
                font.pixelSize: Theme.px(18) * Theme.textScale
            }
            PlainText {
                width: taken.width - taken.leftPadding
                visible: text !== ""
                text: taken.it ? taken.it.troubles : ""
                wrapMode: Text.Wrap
                lineHeight: 1.2
                color: Theme.emphasis
                font.pixelSize: Theme.px(18) * Theme.textScale
            }
        }
    }
}
