import QtQuick
import LiteracyTutor.ViewModels

// Which paper, of which class, hour, person or lesson; a whole course's handouts are saved from here.
PageScroll {
    id: choosing

    required property PaperViewModel vm
    readonly property var words: vm.words

    PaperChoice {
        width: parent.width
        title: choosing.words.what
        group: "paper.kind"
        rows: choosing.vm.papers
        onPicked: id => choosing.vm.choose("kind", id)
    }
    PaperChoice {
        width: parent.width
        title: choosing.words.whichClass
        group: "paper.class"
        rows: choosing.vm.classes
        onPicked: id => choosing.vm.choose("class_", id)
    }
    PaperChoice {
        width: parent.width
        title: choosing.words.whichHour
        group: "paper.hour"
        rows: choosing.vm.hours
        onPicked: id => choosing.vm.choose("hour", id)
    }
    PaperChoice {
        width: parent.width
        title: choosing.words.who
        group: "paper.learner"
        rows: choosing.vm.people
        onPicked: id => choosing.vm.choose("learner", id)
    }
    PaperChoice {
        width: parent.width
        title: choosing.words.which
        group: "paper.track"
        rows: choosing.vm.tracks
        onPicked: id => choosing.vm.choose("track", id)
    }
    PaperChoice {
        width: parent.width
        group: "paper.lesson"
        rows: choosing.vm.lessons
        onPicked: id => choosing.vm.choose("lesson", id)
    }
    EmptyWords {
        objectName: "paper.empty"
        text: choosing.vm.empty
    }
    ToolButton {
        objectName: "paper.look"
        visible: choosing.vm.canLook && !choosing.vm.making.running
        look: "go"
        iconName: "visibility"
        text: choosing.words.look
        onChosen: choosing.vm.look()
    }
    Sentence {
        visible: choosing.vm.isCourse
        text: choosing.words.course
    }
    SavePlaces {
        width: parent.width
        visible: choosing.vm.isCourse && !choosing.vm.course.running
        name: "paper.course"
        words: choosing.words
        places: choosing.vm.places
        onPicked: place => choosing.vm.saveCourse(place)
    }
    WorkPanel {
        width: parent.width
        name: "paper.making"
        work: choosing.vm.making
    }
    WorkPanel {
        width: parent.width
        name: "paper.making.course"
        work: choosing.vm.course
    }
    Told {
        objectName: "paper.toldCourse"
        text: choosing.vm.told
    }
}
