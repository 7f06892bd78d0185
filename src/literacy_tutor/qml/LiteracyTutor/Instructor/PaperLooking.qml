import QtQuick
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// A paper's pages as they will be: turned, enlarged, and then printed or saved.
PageScroll {
    id: looking

    required property PaperViewModel vm
    readonly property var words: vm.words
    readonly property bool wide: width > Theme.px(820) * Math.max(1, Theme.textScale * 0.8)

    Flow {
        id: both
        width: parent.width
        spacing: Theme.px(28)

        PagePreview {
            id: preview
            width: looking.wide ? Math.min(both.width * 0.58, height * Math.max(0.75, looking.vm.shape)) : both.width
            height: looking.wide ? Math.max(Theme.px(420), looking.height - 2 * looking.edge) : Math.max(Theme.px(300), 0.6 * looking.height)
            source: looking.vm.source
            shape: looking.vm.shape
            says: looking.vm.title + ", " + looking.vm.page
        }
        Column {
            width: looking.wide ? both.width - preview.width - both.spacing : both.width
            spacing: Theme.gap

            ToolButton {
                objectName: "paper.again"
                visible: looking.vm.stage === "look"
                accent: Theme.muted
                iconName: "arrow_back"
                text: looking.words.again
                onChosen: looking.vm.chooseAgain()
            }
            Heading {
                objectName: "paper.title"
                topPadding: 0
                text: looking.vm.title
                font.pixelSize: Theme.px(26) * Theme.textScale
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                ToolButton {
                    objectName: "paper.before"
                    iconName: "arrow_back"
                    text: looking.words.before
                    enabled: !looking.vm.isFirst
                    onChosen: looking.vm.turn(-1)
                }
                RowWords {
                    objectName: "paper.page"
                    text: looking.vm.page
                }
                ToolButton {
                    objectName: "paper.after"
                    iconName: "arrow_forward"
                    text: looking.words.after
                    enabled: !looking.vm.isLast
                    onChosen: looking.vm.turn(1)
                }
                ToolButton {
                    objectName: "paper.zoom"
                    accent: Theme.muted
                    iconName: preview.large ? "zoom_out" : "zoom_in"
                    text: preview.large ? looking.words.smaller : looking.words.larger
                    onChosen: preview.large = !preview.large
                }
            }
            Column {
                width: parent.width
                spacing: Theme.gap
                visible: looking.vm.stage === "look"

                ToolButton {
                    objectName: "paper.print"
                    look: "go"
                    iconName: "print"
                    text: looking.words.print
                    onChosen: looking.vm.askPrinter()
                }
                SavePlaces {
                    width: parent.width
                    name: "paper.save"
                    words: looking.words
                    places: looking.vm.places
                    onPicked: place => looking.vm.save(place)
                }
                Sentence {
                    objectName: "paper.names"
                    text: looking.vm.names
                    color: Theme.hint
                }
                Told {
                    objectName: "paper.told"
                    text: looking.vm.told
                }
            }
            PrinterPanel {
                width: parent.width
                visible: looking.vm.stage === "printer"
                vm: looking.vm
            }
        }
    }
}
