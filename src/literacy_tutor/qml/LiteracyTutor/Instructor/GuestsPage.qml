pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What guests did since the program began: each with its lessons, and whose it turns out to be.
Item {
    id: page

    required property GuestsViewModel vm
    readonly property var words: vm.words

    PageScroll {
        Sentence {
            text: page.vm.empty === "" ? page.words.guestsMore ?? "" : ""
        }
        EmptyWords {
            objectName: "guests.empty"
            text: page.vm.empty
        }
        Told {
            objectName: "guests.told"
            text: page.vm.told
            font.bold: true
        }
        Repeater {
            model: page.vm.visits
            PageCard {
                id: card
                required property var model
                spacing: Theme.gap
                border.width: model.chosen ? 2 * Theme.edge : Theme.edge
                border.color: model.chosen ? Theme.basics : Theme.border
                Sentence {
                    text: card.model.title
                    font.bold: true
                    font.pixelSize: Theme.px(22) * Theme.textScale
                }
                Sentence {
                    text: card.model.lessons
                }
                ToolButton {
                    objectName: "guests.choose." + card.model.id
                    width: Math.min(implicitWidth, parent.width)
                    accent: card.model.chosen ? Theme.muted : Theme.basics
                    text: (card.model.chosen ? page.words.notGiven : page.words.choose) ?? ""
                    spoken: card.model.title + " " + text
                    onChosen: page.vm.choose(card.model.id)
                }
                Loader {
                    active: card.model.chosen
                    visible: active
                    width: parent.width
                    sourceComponent: GuestOwner {
                        vm: page.vm
                    }
                }
            }
        }
    }
}
