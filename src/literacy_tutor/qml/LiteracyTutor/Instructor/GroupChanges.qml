pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// What can be changed about a group: who helps it, what it is called, and whether there is one.
Column {
    id: changes

    required property var words
    required property string team
    required property string title
    required property var helpers

    signal renamed(title: string)
    signal ledBy(helper: string)
    signal dropped

    spacing: Theme.px(10)
    Flow {
        width: parent.width
        spacing: Theme.px(10)
        Repeater {
            model: changes.helpers
            Chip {
                required property var modelData
                objectName: "groups.lead." + changes.team + "." + modelData.id
                most: changes.width
                text: modelData.title
                marked: modelData.chosen
                onChosen: changes.ledBy(modelData.id)
            }
        }
    }
    LineField {
        id: named
        objectName: "groups.name." + changes.team
        label: changes.words.teamName
        width: parent.width
        text: changes.title
        longest: 20
        onEntered: changes.renamed(typed)
    }
    Flow {
        width: parent.width
        spacing: Theme.px(10)
        ToolButton {
            objectName: "groups.keepName." + changes.team
            look: "filled"
            text: changes.words.keepName
            enabled: named.typed.trim() !== "" && named.typed !== changes.title
            onChosen: changes.renamed(named.typed)
        }
        ToolButton {
            objectName: "groups.drop." + changes.team
            accent: Theme.fraud
            text: changes.words.dropTeam
            onChosen: changes.dropped()
        }
    }
}
