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
        readonly property real lift: baselineOffset - 0.37 * pixelSize - height / 2
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

        Repeater {
            id: buttons
            model: row.values.length
            delegate: ChoiceButton {
                required property int index
                objectName: "looks." + row.key + "." + row.values[index]
                width: row.each
                height: row.tallest()
                text: row.texts[index]
                group: words.plainText
                marked: row.value === row.values[index]
                pixelSize: Theme.frame * (1 + index * row.growth)
                colours: row.colours.length > 0 ? row.colours[index] : Theme.colours
                onChosen: row.chosen(row.values[index])
            }
        }
    }

    function tallest(): real {
        let most = Theme.control
        for (let i = 0; i < buttons.count; ++i)
            most = Math.max(most, buttons.itemAt(i)?.implicitHeight ?? 0)
        return most
    }
}
