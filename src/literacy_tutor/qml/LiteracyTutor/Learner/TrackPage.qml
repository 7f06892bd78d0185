pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// One track: its lessons in the order they are taught.
TutorPage {
    id: page
    required property TrackViewModel vm
    readonly property color accent: Theme.track(vm.track)

    title: heading.plainText
    first: rows.count > vm.next ? rows.itemAt(vm.next) : header
    leaves: true
    onEscaped: vm.goBack()

    Header {
        id: header
        width: parent.width
        homeName: "track.home"
        who: page.vm.who
        onHomeChosen: page.vm.goBack()
    }
    Icon {
        id: sign
        x: Theme.side
        anchors.verticalCenter: heading.verticalCenter
        name: page.vm.sign
        size: Theme.px(60)
        color: page.accent
    }
    Headline {
        id: heading
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(20)
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(20)
        width: (warmUp.visible ? warmUp.x - Theme.gap : parent.width - Theme.side) - x
        text: page.vm.title
        color: page.accent
        readingColor: page.accent
    }
    BigButton {
        id: warmUp
        objectName: "track.warm_up"
        visible: page.vm.warmUp
        anchors.right: parent.right
        anchors.rightMargin: Theme.side
        anchors.verticalCenter: heading.verticalCenter
        implicitHeight: Math.max(Theme.px(64), implicitContentHeight + topPadding + bottomPadding)
        text: Words.warmUpOffer
        iconName: "touch_app"
        accent: Theme.muted
        pixelSize: Theme.frame
        onChosen: page.vm.openWarmUp()
    }
    ScrollArea {
        x: Theme.side
        width: parent.width - 2 * x
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)

        Repeater {
            id: rows
            model: page.vm.lessons
            delegate: LessonRow {
                width: parent ? (parent as Item).width : 0
                accent: page.accent
                onChosen: page.vm.openLesson(lesson)
            }
        }
        Ruby {
            visible: rows.count === 0
            width: parent ? (parent as Item).width : 0
            text: Words.nothingHere
            pixelSize: Theme.large
        }
        RemarkCard {
            width: parent ? (parent as Item).width : 0
            text: page.vm.problem
            tone: "info"
        }
    }
}
