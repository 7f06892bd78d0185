pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme

// What can be chosen, and its choices beside it; one is chosen always.
Item {
    id: row
    required property string label
    required property string key // of the setting
    required property string value
    required property list<string> values
    required property list<string> texts
    property list<Colours> colours: [] // each choice in its own
    property real growth: 0 // how much larger than the last each choice is written
    property real labelWidth: words.implicitWidth

    readonly property real natural: words.implicitWidth
    readonly property real each: (width - labelWidth - Theme.gap - (values.length - 1) * choices.spacing) / values.length

    signal chosen(value: string)

    implicitHeight: choices.height

    Ruby {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -lift
        width: row.labelWidth
        text: row.label
        pixelSize: Theme.frame
        lineHeight: 1.2
    }
    Row {
        id: choices
        x: row.labelWidth + Theme.gap
        spacing: Theme.px(12)

        Siblings {
            id: buttons
            model: row.values.length
            delegate: ChoiceButton {
                required property int index
                objectName: "looks." + row.key + "." + row.values[index]
                width: row.each
                height: buttons.tallest(Theme.control)
                text: row.texts[index]
                group: words.plainText
                marked: row.value === row.values[index]
                pixelSize: Theme.frame * (1 + index * row.growth)
                shrunk: row.fitting()
                colours: row.colours.length > 0 ? row.colours[index] : Theme.colours
                onChosen: row.chosen(row.values[index])
            }
        }
    }

    function fitting(): real {
        let least = 1
        for (let i = 0; i < buttons.count; ++i)
            least = Math.min(least, (buttons.itemAt(i) as ChoiceButton)?.fit ?? 1)
        return least
    }
}
