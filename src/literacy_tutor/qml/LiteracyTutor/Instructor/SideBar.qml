pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// The dark bar of the teacher's side: whose it is, its pages, and the way back to the learners.
Rectangle {
    id: bar

    required property FrameViewModel vm
    readonly property real letters: 20 * Theme.scale * Math.min(Theme.textScale, 1.4)
    readonly property Item first: list

    width: Theme.px(Theme.enlarged ? 300 : 250)
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
        text: bar.vm.group
        color: Theme.barInk
        font.pixelSize: bar.letters * (whole.advanceWidth > 2 * width ? 1 : 1.15) // its pages stand below it
        font.bold: true
    }
    TextMetrics {
        id: whole
        text: group.text
        font.family: group.font.family
        font.pixelSize: bar.letters * 1.15
        font.bold: true
    }
    Flickable {
        id: list

        function reveal(item: Item): void {
            if (item.y < contentY)
                contentY = item.y
            else if (item.y + item.height + 2 * entries.y > contentY + height)
                contentY = item.y + item.height + 2 * entries.y - height
        }

        anchors.top: group.bottom
        anchors.topMargin: Theme.px(14)
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.px(14)
        width: parent.width
        contentHeight: entries.height + 2 * entries.y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: entries
            x: Theme.px(14)
            y: 8 // room for a focus ring
            width: parent.width - 2 * x
            spacing: Theme.px(4)

            Repeater {
                model: bar.vm.entries
                delegate: SideEntry {
                    required property string entry
                    required property string sign
                    required property bool here
                    objectName: "frame." + entry
                    width: entries.width
                    iconName: sign
                    marked: here
                    pixelSize: bar.letters
                    onActiveFocusChanged: {
                        if (activeFocus)
                            list.reveal(this as Item)
                    }
                    onChosen: bar.vm.turnTo(entry)
                }
            }
        }
    }
    MoreBelow {
        anchors.bottom: list.bottom
        width: parent.width - Theme.edge
        height: Theme.px(40)
        visible: list.interactive && !list.atYEnd
        ground: Theme.bar
    }
    SideEntry {
        id: back
        objectName: "frame.leave"
        x: entries.x
        width: entries.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        label: bar.vm.toLearners
        iconName: "arrow_back"
        edged: true
        pixelSize: bar.letters
        onChosen: bar.vm.leave()
    }
}
