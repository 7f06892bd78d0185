import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme

// One person of the list: who it is, in which classes, and what can be done.
Item {
    id: line

    required property var words
    required property string person
    required property string name
    required property string reading
    required property string sign
    required property string disc
    required property bool member
    required property string classes
    property bool choosable: false
    property bool correcting: false

    signal correct
    signal corrected(name: string, reading: string)
    signal joined(member: bool)
    signal archived

    height: Math.max(who.height, does.height) + Theme.px(14)
    onCorrectingChanged: {
        if (correcting) {
            newName.text = name
            newReading.text = reading
            newName.field.forceActiveFocus()
        }
    }

    Row {
        id: who
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)
        visible: !line.correcting
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(46) * Math.min(1.5, Theme.textScale)
            height: width
            radius: width / 2
            color: line.disc
            Icon {
                anchors.centerIn: parent
                name: line.sign
                size: parent.width * 0.64
                color: Theme.discInk
            }
        }
        Column {
            id: names
            anchors.verticalCenter: parent.verticalCenter
            width: line.width - does.width - Theme.px(46) * 1.5 - Theme.px(40)
            PlainText {
                width: parent.width
                text: line.name
                font.pixelSize: Theme.px(22) * Theme.textScale
                font.bold: line.choosable && line.member
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: [line.reading, line.classes].filter(words => words !== "").join("　")
                color: Theme.muted
                font.pixelSize: Theme.px(18) * Theme.textScale
                wrapMode: Text.Wrap
            }
        }
    }
    Row {
        id: does
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(10)
        visible: !line.correcting
        MarkButton {
            objectName: "people.member." + line.person
            visible: line.choosable
            anchors.verticalCenter: parent.verticalCenter
            person: line.name
            says: line.words.inClass
            iconName: line.member ? "check_box" : "check_box_outline_blank"
            holds: line.member
            Accessible.role: Accessible.CheckBox
            onChosen: line.joined(!line.member)
        }
        ToolButton {
            objectName: "people.correct." + line.person
            accent: Theme.muted
            look: "quiet"
            iconName: "edit"
            text: line.words.change
            spoken: line.name + " " + line.words.change
            onChosen: line.correct()
        }
        ToolButton {
            objectName: "people.archive." + line.person
            accent: Theme.muted
            look: "quiet"
            text: line.words.archive
            spoken: line.name + " " + line.words.archive
            onChosen: line.archived()
        }
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        visible: line.correcting
        LineField {
            id: newName
            objectName: "people.newName." + line.person
            hint: line.words.personName
            onEntered: line.corrected(typed, newReading.typed)
        }
        LineField {
            id: newReading
            objectName: "people.newReading." + line.person
            hint: line.words.personReading
            onEntered: line.corrected(newName.typed, typed)
        }
        ToolButton {
            objectName: "people.keepName." + line.person
            look: "filled"
            text: line.words.save
            onChosen: line.corrected(newName.typed, newReading.typed)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
