pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The teacher's side: whose it is, its pages and the way back to the learners in a dark bar; the chosen page beside it.
TutorPage {
    id: page
    required property FrameViewModel vm

    readonly property real letters: 20 * Theme.scale * Math.min(Theme.textScale, 1.4)
    readonly property real margin: Theme.px(32)

    title: vm.title
    first: list // and not a field of the page, where a key would write

    // What is typed is a sign of life, too.
    Connections {
        target: page.Window.activeFocusItem as TextInput
        function onTextEdited(): void {
            page.vm.stir()
        }
        function onPreeditTextChanged(): void {
            page.vm.stir()
        }
    }
    Connections {
        target: page.Window.activeFocusItem as TextEdit
        function onTextChanged(): void {
            page.vm.stir()
        }
        function onPreeditTextChanged(): void {
            page.vm.stir()
        }
    }
    Rectangle {
        id: bar
        width: Theme.px(Theme.enlarged ? 300 : 250)
        height: parent.height
        color: Theme.bar

        Rectangle {
            anchors.right: parent.right
            width: Theme.edge
            height: parent.height
            visible: Theme.theme === "contrast"
            color: Theme.border
        }
        PlainText {
            id: group
            x: Theme.px(22)
            y: Theme.px(22)
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            lineHeight: 1.2
            text: page.vm.group
            color: Theme.barInk
            font.pixelSize: page.letters * 1.15
            font.bold: true
        }
        Flickable {
            id: list
            anchors.top: group.bottom
            anchors.topMargin: Theme.px(14)
            anchors.bottom: back.top
            anchors.bottomMargin: Theme.px(14)
            width: parent.width
            contentHeight: entries.height + 2 * entries.y
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height

            function reveal(item: Item): void {
                if (item.y < contentY)
                    contentY = item.y
                else if (item.y + item.height + 2 * entries.y > contentY + height)
                    contentY = item.y + item.height + 2 * entries.y - height
            }

            Column {
                id: entries
                x: Theme.px(14)
                y: 8 // room for a focus ring
                width: parent.width - 2 * x
                spacing: Theme.px(4)

                Repeater {
                    model: page.vm.entries
                    delegate: SideEntry {
                        required property string entry
                        required property string sign
                        required property bool here
                        objectName: "frame." + entry
                        width: entries.width
                        iconName: sign
                        marked: here
                        pixelSize: page.letters
                        onActiveFocusChanged: {
                            if (activeFocus)
                                list.reveal(this as Item)
                        }
                        onChosen: page.vm.turnTo(entry)
                    }
                }
            }
        }
        // There is more below.
        Rectangle {
            anchors.bottom: list.bottom
            width: parent.width - Theme.edge
            height: Theme.px(40)
            visible: list.interactive && !list.atYEnd
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.bar, 0)
                }
                GradientStop {
                    position: 1
                    color: Theme.bar
                }
            }
        }
        SideEntry {
            id: back
            objectName: "frame.leave"
            x: entries.x
            width: entries.width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(22)
            label: page.vm.toLearners
            iconName: "arrow_back"
            edged: true
            pixelSize: page.letters
            onChosen: page.vm.leave()
        }
    }
    Item {
        id: top
        anchors.left: bar.right
        anchors.leftMargin: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        height: Math.max(heading.y + heading.height, looks.y + looks.height)

        ToolButton {
            id: goBack
            objectName: "frame.back"
            visible: page.vm.back !== ""
            y: Theme.px(10)
            text: page.vm.back
            iconName: "arrow_back"
            onChosen: page.vm.goBack()
        }
        PlainText {
            id: heading
            readonly property real beside: goBack.visible ? goBack.width + Theme.px(16) : 0
            readonly property bool under: beside > 0 && looks.x - beside < 0.6 * implicitWidth // else in many lines
            x: under ? 0 : beside
            y: under ? goBack.y + goBack.height + Theme.px(8) : Theme.px(18)
            width: looks.x - x - Theme.px(12)
            wrapMode: Text.Wrap
            text: page.vm.title
            font.pixelSize: Math.min(30 * Theme.type, Theme.px(44))
            font.bold: true
        }
        LooksButton {
            id: looks
            anchors.rightMargin: -rightPadding
        }
    }
    Loader {
        id: content
        objectName: "frame.content"
        anchors.left: top.left
        anchors.right: top.right
        anchors.top: top.bottom
        anchors.topMargin: Theme.px(12)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        Accessible.ignored: true

        function turn(): void {
            setSource(page.vm.pageFile, { vm: page.vm.pageModel })
        }
        Component.onCompleted: turn()
        Connections {
            target: page.vm
            function onPageTurned(): void {
                content.turn()
            }
        }
    }
}
