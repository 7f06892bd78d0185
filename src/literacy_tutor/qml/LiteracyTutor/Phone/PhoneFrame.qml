pragma ComponentBehavior: Bound
import QtQuick
import LiteracyTutor.Nodes
import LiteracyTutor.Phone.Parts

// The phone as a thing: body, side keys, glass, and what the tutor draws over it. Give it a height; 146 mm of it
// are life-sized.
FocusScope {
    id: frame

    required property PhoneNodes phone
    property string practice: "練習"
    property string powerLabel: "電源ボタン"
    property string louderLabel: "音を大きくするボタン"
    property string quieterLabel: "音を小さくするボタン"
    property bool calm: false
    property string outlined: ""
    property string ghost: ""
    property list<var> marks: []
    property int longPressMs: 500
    property real toleranceMm: 3

    readonly property real dp: height / 668
    readonly property real margin: Math.round(4 * dp)
    readonly property real bezel: Math.round(11 * dp)

    implicitHeight: 668
    implicitWidth: Math.round(348 * dp) + 2 * margin

    Glass {
        id: glass
        dp: frame.dp
        mm: frame.height / 146
        calm: frame.calm
        kinds: Kinds {
            glass: glass
        }
        onActivated: name => frame.phone.activate(name)
        onScrolled: (name, seen) => frame.phone.scroll(name, seen)
    }

    Finder {
        id: finder
        stage: stage
        tolerance: frame.toleranceMm * glass.mm
    }

    Rectangle {
        id: body
        anchors.fill: parent
        anchors.leftMargin: frame.margin
        anchors.rightMargin: frame.margin
        radius: 40 * frame.dp
        color: PhonePalette.body

        Keystrokes {
            id: keystrokes
            x: frame.bezel
            y: frame.bezel
            width: parent.width - 2 * frame.bezel
            height: parent.height - 2 * frame.bezel
            focus: true
            clip: true
            glass: glass
            phone: frame.phone
            hands: hands
            finder: finder

            Item {
                id: stage
                anchors.fill: parent

                Root {
                    anchors.fill: parent
                    glass: glass
                    node: frame.phone.root as ScreenNode
                }
            }
            Hands {
                id: hands
                anchors.fill: parent
                glass: glass
                phone: frame.phone
                finder: finder
                longPressMs: frame.longPressMs
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 5 * frame.dp
                width: Math.max(62 * frame.dp, pill.implicitWidth + 24 * frame.dp)
                height: Math.round(24 * frame.dp)
                radius: height / 2
                color: PhonePalette.pill
                Say {
                    id: pill
                    objectName: "practice"
                    anchors.centerIn: parent
                    text: frame.practice
                    font.bold: true
                    font.pixelSize: Math.round(15 * frame.dp)
                    Accessible.ignored: false
                    Accessible.name: text
                }
            }
        }
        // The body again, hollow: rounds the corners of the glass, which no renderer of ours can clip.
        Rectangle {
            anchors.fill: parent
            radius: body.radius
            color: "transparent"
            border.width: frame.bezel
            border.color: PhonePalette.body
        }
    }

    // Behind the body, but after it for Tab.
    SideKey {
        z: -1
        objectName: "side.power"
        x: frame.width - frame.margin - frame.bezel
        y: Math.round(150 * frame.dp)
        height: Math.round(52 * frame.dp)
        dp: frame.dp
        label: frame.powerLabel
        onClicked: frame.phone.pressPower()
    }
    SideKey {
        z: -1
        objectName: "side.volume_up"
        x: frame.width - frame.margin - frame.bezel
        y: Math.round(228 * frame.dp)
        height: Math.round(44 * frame.dp)
        dp: frame.dp
        label: frame.louderLabel
        onClicked: frame.phone.pressVolume(true)
    }
    SideKey {
        z: -1
        objectName: "side.volume_down"
        x: frame.width - frame.margin - frame.bezel
        y: Math.round(276 * frame.dp)
        height: Math.round(44 * frame.dp)
        dp: frame.dp
        label: frame.quieterLabel
        onClicked: frame.phone.pressVolume(false)
    }

    // Draws nothing: keeps the field that is typed into in view while the keyboard comes up.
    Outline {
        glass: glass
        finder: finder
        phone: frame.phone
        frame: frame
        name: frame.phone.typing
        brings: true
        visible: false
    }
    Outline {
        glass: glass
        finder: finder
        phone: frame.phone
        frame: frame
        name: keystrokes.ringed
        brings: true
        colour: PhonePalette.ring
        halo: PhonePalette.ringHalo
        thickness: 3
    }
    Repeater {
        model: frame.marks
        Mark {
            required property var modelData
            glass: glass
            finder: finder
            phone: frame.phone
            frame: frame
            brings: number === 1
            name: modelData.name
            number: modelData.number
        }
    }
    Outline {
        id: outline
        objectName: "outline"
        glass: glass
        finder: finder
        phone: frame.phone
        frame: frame
        name: frame.outlined
        brings: true
        halo: PhonePalette.ringHalo
    }
    Ghost {
        objectName: "ghost"
        outline: outline
        calm: frame.calm
        gesture: frame.ghost
    }
}
