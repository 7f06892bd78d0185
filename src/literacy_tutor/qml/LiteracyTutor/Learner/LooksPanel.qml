pragma ComponentBehavior: Bound

import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// How it looks and sounds: every choice acts at once, on the panel and on the page above it.
TutorPage {
    id: page
    required property LooksViewModel vm

    title: heading.plainText
    first: sizes
    leaves: true
    onEscaped: vm.close()

    component Choices: ChoiceRow {
        onChosen: value => page.vm.choose(key, value)
    }

    // The page above takes no press; one beside the panel closes it.
    MouseArea {
        anchors.fill: parent
        onClicked: {
            if (Hand.means())
                page.vm.close()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: content.height + Theme.px(Theme.low ? 36 : 48)
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            width: parent.width
            height: 2 * Theme.edge
            color: Theme.strongBorder
        }
        Column {
            id: content
            x: Theme.side
            y: Theme.px(Theme.low ? 16 : 22)
            width: parent.width - 2 * x
            spacing: Theme.px(Theme.low ? 12 : 14)

            Item {
                width: parent.width
                height: Math.max(close.height, note.height)
                Ruby {
                    id: heading
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: -lift
                    text: Words.looksAndVoice
                    pixelSize: Theme.px(32)
                    bold: true
                }
                Ruby {
                    id: note
                    anchors.left: heading.right
                    anchors.leftMargin: Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                    width: close.x - x - Theme.px(24)
                    text: page.vm.whose === "learner" ? Words.looksOfLearner : page.vm.whose === "guest" ? Words.looksOfGuest : Words.looksOfLaptop
                    color: Theme.muted
                    pixelSize: Theme.px(Theme.enlarged ? 25 : 22)
                    lineHeight: 1.3
                }
                BigButton {
                    id: close
                    objectName: "looks.close"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(implicitWidth, Theme.px(220))
                    text: Words.close
                    iconName: "close"
                    look: "filled"
                    pixelSize: Theme.frame
                    onChosen: page.vm.close()
                }
            }
            Choices {
                id: sizes
                width: parent.width
                labelWidth: Math.max(natural, themes.natural)
                label: Words.textSize
                key: "text_size"
                value: page.vm.textSize
                values: ["100", "150", "200"]
                texts: [Words.sizeUsual, Words.sizeLarge, Words.sizeLargest]
                growth: 0.15
            }
            Choices {
                id: themes
                width: parent.width
                labelWidth: sizes.labelWidth
                label: Words.colours
                key: "theme"
                value: page.vm.theme
                values: ["light", "dark", "contrast"]
                texts: [Words.coloursLight, Words.coloursDark, Words.coloursContrast]
                colours: [Theme.light, Theme.dark, Theme.contrast]
            }
            Grid {
                id: pairs
                readonly property real each: (parent.width - spacing) / 2
                readonly property real labels: Math.max(phone.natural, side.natural, voice.natural, motion.natural, language.natural, readings.natural)
                columns: 2
                columnSpacing: spacing
                rowSpacing: content.spacing
                spacing: Theme.px(40)

                Choices {
                    id: phone
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.phoneSize
                    key: "phone_size"
                    value: page.vm.phoneSize
                    values: ["life", "magnified"]
                    texts: [Words.sizeUsual, Words.sizeLarge]
                }
                Choices {
                    id: side
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.phoneSide
                    key: "phone_side"
                    value: Theme.phoneLeft ? "left" : "right" // as long as nobody chose, by the hand
                    values: ["left", "right"]
                    texts: [Words.onTheLeft, Words.onTheRight]
                }
                Choices {
                    id: voice
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.voice
                    key: "voice"
                    value: page.vm.voice
                    values: ["on", "off"]
                    texts: [Words.switchedOn, Words.switchedOff]
                }
                Choices {
                    id: motion
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.motion
                    key: "motion"
                    value: page.vm.motion
                    values: ["usual", "calm"]
                    texts: [Words.switchedOn, Words.switchedOff]
                }
                Choices {
                    id: language
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.languageOfAll
                    key: "language"
                    value: page.vm.language
                    values: ["ja", "en"]
                    texts: [Words.japanese, Words.english]
                }
                Choices {
                    id: readings
                    visible: page.vm.language === "ja" // there are none in English
                    width: pairs.each
                    labelWidth: pairs.labels
                    label: Words.readings
                    key: "readings"
                    value: page.vm.readings
                    values: ["on", "off"]
                    texts: [Words.switchedOn, Words.switchedOff]
                }
            }
        }
    }
}
