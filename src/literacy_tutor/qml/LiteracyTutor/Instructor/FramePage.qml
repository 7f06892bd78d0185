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

    readonly property real margin: Theme.px(32)

    title: vm.title
    leaves: vm.back !== ""
    onEscaped: vm.goBack()
    first: bar.first // and not a field of the page, where a key would write

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
    SideBar {
        id: bar
        height: parent.height
        vm: page.vm
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
