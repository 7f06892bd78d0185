pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// What a plan can be made of: lessons that are suggested and why, and below them all of a track.
Column {
    id: offers

    required property PlanViewModel vm
    readonly property var words: vm.words

    spacing: Theme.px(12)

    Heading {
        visible: suggested.count > 0
        topPadding: 0
        text: offers.words.suggested
    }
    Repeater {
        id: suggested
        model: offers.vm.suggested
        PlanChoice {
            required property var model
            width: offers.width
            words: offers.words
            name: "plan.suggested." + model.lesson
            title: model.title
            more: model.why
            onAdded: offers.vm.add(model.lesson)
        }
    }
    Heading {
        topPadding: suggested.count > 0 ? Theme.px(12) : 0
        text: offers.words.lessons
    }
    Choices {
        name: "plan.track"
        rows: offers.vm.tracks
        spacing: Theme.px(12)
        onPicked: id => offers.vm.chooseTrack(id)
    }
    Repeater {
        model: offers.vm.lessons
        PlanChoice {
            required property var model
            width: offers.width
            words: offers.words
            name: "plan.add." + model.lesson
            title: model.title
            more: model.more
            planned: model.planned
            onAdded: offers.vm.add(model.lesson)
        }
    }
}
