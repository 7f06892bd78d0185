import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One person of the list: a touch leads to their page; beside it, whether they are in the class that is looked at.
Item {
    id: line

    required property var words
    required property string person
    required property string name
    required property string reading
    required property string sign
    required property string disc
    required property bool member
    required property string where
    property bool choosable: false

    signal opened
    signal joined(member: bool)

    height: Math.max(who.implicitHeight, joins.visible ? joins.height : 0) + Theme.px(8)

    Pressable {
        id: who
        objectName: "people.person." + line.person
        anchors.verticalCenter: parent.verticalCenter
        width: line.width - (joins.visible ? joins.width + Theme.gap : 0)
        implicitHeight: Math.max(Theme.px(60), names.implicitHeight + Theme.px(10))
        Accessible.name: [line.name, line.reading, line.where].filter(words => words !== "").join(", ")
        onChosen: line.opened()
        background: Rectangle {
            radius: Theme.px(14)
            color: who.pressed ? Theme.pressed(Theme.paper) : Theme.paper
            FocusRing {
                visible: who.visualFocus
                cornerRadius: Theme.px(14)
            }
        }
        contentItem: Item {
            Portrait {
                id: portrait
                x: Theme.px(6)
                anchors.verticalCenter: parent.verticalCenter
                iconName: line.sign
                disc: line.disc
                size: Theme.px(46) * Math.min(1.5, Theme.textScale)
            }
            Column {
                id: names
                spacing: Theme.px(3)
                anchors.verticalCenter: parent.verticalCenter
                x: portrait.x + portrait.width + Theme.px(14)
                width: more.x - x - Theme.px(8)
                PlainText {
                    width: parent.width
                    text: line.name
                    font.pixelSize: Theme.px(22) * Theme.textScale
                    font.bold: line.choosable && line.member
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: [line.reading, line.where].filter(words => words !== "").join("　")
                    color: Theme.muted
                    font.pixelSize: Theme.px(18) * Theme.textScale
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Icon {
                id: more
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron_right"
                color: Theme.muted
                size: Theme.px(28)
            }
        }
    }
    MarkButton {
        id: joins
        objectName: "people.member." + line.person
        visible: line.choosable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        person: line.name
        says: line.words.inClass
        iconName: line.member ? "check_box" : "check_box_outline_blank"
        holds: line.member
        Accessible.role: Accessible.CheckBox
        onChosen: line.joined(!line.member)
    }
    Hairline {
        anchors.bottom: parent.bottom
    }
}
