pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What somebody needs: large words, sound, slowness; one choice a line.
Column {
    id: needs

    required property PersonViewModel vm

    spacing: Theme.gap
    Heading {
        text: needs.vm.words.needs ?? ""
    }
    Note {
        text: needs.vm.words.needsMore ?? ""
    }
    Column {
        width: parent.width
        spacing: Theme.px(12)
        Repeater {
            model: needs.vm.needs
            Flow {
                id: need
                required property var model
                width: parent.width
                spacing: Theme.px(10)
                RowWords {
                    width: Math.max(implicitWidth, Theme.px(190) * Theme.textScale)
                    text: need.model.label
                }
                Repeater {
                    model: need.model.choices
                    Chip {
                        required property var modelData
                        objectName: "person." + need.model.key + "." + modelData.value
                        most: need.width
                        text: modelData.title
                        marked: modelData.chosen
                        onChosen: needs.vm.choose(need.model.key, modelData.value)
                    }
                }
            }
        }
    }
}
