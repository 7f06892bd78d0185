import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What to do now, what came of it, how it is done, and a picture of the hand.
ScrollArea {
    id: area
    required property WarmUpViewModel vm
    property bool pictured: true

    readonly property real filled: say.height + remark.height + (more.visible ? more.height + spacing : 0) + 2 * spacing
    readonly property real spare: height - 2 * edge - filled - spacing

    signal said(words: string)

    single: true

    Ruby {
        id: say
        objectName: "warm_up.say"
        width: parent ? (parent as Item).width : 0
        text: area.vm.say
        pixelSize: Theme.instruction
        bold: true
        onPlainTextChanged: {
            area.toTop()
            area.said(plainText)
        }
    }
    RemarkCard {
        id: remark
        objectName: "warm_up.remark"
        width: parent ? (parent as Item).width : 0
        text: area.vm.remark
        tone: area.vm.remarkTone
        onPlainTextChanged: {
            if (text !== "")
                Qt.callLater(area.reveal, remark) // once it has its height
            area.said(plainText)
        }
    }
    RemarkCard {
        id: more
        width: parent ? (parent as Item).width : 0
        text: area.vm.more
        tone: "more"
        visible: text !== "" && area.vm.remark === ""
    }
    Illustration {
        visible: area.pictured && name !== ""
        anchors.horizontalCenter: parent ? (parent as Item).horizontalCenter : undefined
        size: Math.min(Theme.px(300), Math.max(Theme.px(170), area.spare))
        name: area.vm.picture
        mirror: area.vm.flipped
    }
}
