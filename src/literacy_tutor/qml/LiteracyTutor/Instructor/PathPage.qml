pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One learner's lessons, newest first; touching one unfolds its steps. Only what is seen is made.
Item {
    id: page

    required property PathViewModel vm

    ListView {
        id: list

        property bool turned: false // by a hand or a button

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
        onMovementStarted: turned = true
        onCountChanged: Qt.callLater(showWhose) // a line is in the making

        header: PathTop {
            width: list.width - 16
            vm: page.vm
            onHeightChanged: Qt.callLater(list.showWhose)
        }
        delegate: Loader {
            id: row
            required property var model
            required property int index
            width: list.width - 16
            sourceComponent: model.kind === "attempt" ? attempt : step

            Component {
                id: attempt
                PathAttempt {
                    it: row.model
                    onChosen: page.vm.fold(row.model.id)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            list.positionViewAtIndex(row.index, ListView.Contain)
                    }
                }
            }
            Component {
                id: step
                PathStep {
                    it: row.model
                }
            }
        }
    }
    MoreBelow {
        anchors.left: list.left
        anchors.right: list.right
        anchors.bottom: list.bottom
        visible: buttons.visible && !list.atYEnd
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
            pixelSize: Theme.px(20) * Theme.textScale
            enabled: !list.atYEnd
            onChosen: list.turn(1)
        }
        BigButton {
            objectName: "path.up"
            text: Words.scrollUp
            iconName: "expand_less"
            accent: Theme.muted
            pixelSize: Theme.px(20) * Theme.textScale
            enabled: !list.atYBeginning
            onChosen: list.turn(-1)
        }
    }
}
