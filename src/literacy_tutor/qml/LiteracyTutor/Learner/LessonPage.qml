pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Phone
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A lesson: what to do now on the left, the phone on the right, help always at the bottom left.
Item {
    id: page
    required property LessonViewModel vm
    readonly property color accent: Theme.track(vm.track)

    Rectangle {
        id: header
        width: parent.width
        height: 72
        color: Theme.card

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
        BigButton {
            id: home
            objectName: "lesson.home"
            x: 8
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: 64
            leftPadding: 20
            rightPadding: 20
            text: Words.home
            iconName: "home"
            look: "quiet"
            pixelSize: Theme.body
            onChosen: page.vm.goHome()
        }
        Ruby {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Math.max(home.width, name.width) - 60)
            text: page.vm.heading
            bold: true
            pixelSize: Math.min(Theme.body, 30)
            lineHeight: 1.1
        }
        Text {
            id: name
            textFormat: Text.PlainText
            anchors.right: parent.right
            anchors.rightMargin: 28
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 280)
            elide: Text.ElideRight
            text: page.vm.who
            color: Theme.ink
            font.pixelSize: Math.min(Theme.body, 30)
        }
    }

    PhoneFrame {
        id: frame
        objectName: "phone.frame"
        readonly property real room: page.height - header.height - 28
        height: Math.min(room, Math.max(Theme.mm(146), room * 0.94))
        anchors.right: parent.right
        anchors.rightMargin: Math.max(40, (page.width - 1366) * 0.1 + 56)
        y: header.height + (page.height - header.height - height) / 2
        phone: page.vm.phone
        practice: Words.practice
        powerLabel: Words.power
        louderLabel: Words.volumeUp
        quieterLabel: Words.volumeDown
        outlined: page.vm.outlined
        ghost: page.vm.ghost
        calm: Theme.calm
        enabled: page.vm.mode !== "scene" && !page.vm.watching
    }

    Item {
        id: panel
        x: Theme.margin
        anchors.top: header.bottom
        anchors.topMargin: 20
        anchors.bottom: tools.top
        anchors.bottomMargin: 18
        width: frame.x - x - 56

        ScenePanel {
            anchors.fill: parent
            visible: page.vm.mode === "scene"
            vm: page.vm
        }
        LessonPanel {
            anchors.fill: parent
            visible: page.vm.mode === "step" || page.vm.mode === "question"
            vm: page.vm
            accent: page.accent
        }
        AnswerPanel {
            anchors.fill: parent
            visible: page.vm.mode === "answered"
            vm: page.vm
            accent: page.accent
        }
    }

    Flow {
        id: tools
        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 30
        width: panel.width
        spacing: Theme.gap

        BigButton {
            objectName: "lesson.begin"
            visible: page.vm.mode === "scene"
            width: Math.max(implicitWidth, 300)
            text: Words.letUsStart
            look: "go"
            onChosen: page.vm.begin()
        }
        BigButton {
            objectName: "lesson.go_on"
            visible: page.vm.mode === "answered"
            text: page.vm.goOnButton === "chooseAgain" ? Words.chooseAgain : Words.goOn
            look: "go"
            onChosen: page.vm.goOn()
        }
        BigButton {
            objectName: "lesson.undo"
            visible: page.vm.mode === "step" || page.vm.mode === "question"
            text: Words.undo
            iconName: "undo"
            accent: Theme.basics
            onChosen: page.vm.undo()
        }
        BigButton {
            objectName: "lesson.hint"
            visible: (page.vm.mode === "step" || page.vm.mode === "question") && page.vm.hintButton !== "" && !page.vm.watching
            text: page.vm.hintButton === "doItForMe" ? Words.doItForMe : page.vm.hintButton === "moreHint" ? Words.moreHint : Words.hint
            iconName: "lightbulb"
            accent: Theme.hint
            onChosen: page.vm.askHint()
        }
        BigButton {
            objectName: "lesson.call"
            text: Words.callTeacher
            iconName: "back_hand"
            accent: Theme.fraud
            onChosen: page.vm.callTeacher()
        }
    }

    CallSign {
        anchors.fill: parent
        visible: page.vm.calling
        who: page.vm.who
        onTakenBack: page.vm.takeBackCall()
    }
}
