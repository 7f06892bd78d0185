import QtQuick
import QtQuick.Templates as T
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Who is practising: one tile a learner, newcomers and guests below.
Item {
    id: page
    required property TilesViewModel vm

    readonly property bool empty: grid.count === 0

    BigButton {
        id: language
        objectName: "tiles.language"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 28
        anchors.rightMargin: 64
        text: Words.otherLanguage
        iconName: "language"
        accent: Theme.muted
        look: "quiet"
        pixelSize: Theme.body
        onChosen: page.vm.changeLanguage()
    }
    Ruby {
        id: title
        x: 64
        y: 34
        width: language.x - x - 24
        text: page.empty ? Words.welcome : Words.whoPractises
        pixelSize: Theme.title
        bold: true
    }

    Ruby {
        visible: page.empty
        x: 64
        anchors.top: title.bottom
        anchors.topMargin: 24
        width: parent.width - 128
        text: Words.welcomeMore
        pixelSize: Theme.heading
    }

    GridView {
        id: grid
        readonly property int columns: Math.max(2, Math.floor(width / 300))
        anchors.top: title.bottom
        anchors.topMargin: 20
        anchors.bottom: bottom.top
        anchors.bottomMargin: 16
        x: 64 - 11
        width: parent.width - 128 + 22
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: 232 * Math.max(1, Theme.textScale * 0.8)
        model: page.vm.tiles
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        keyNavigationEnabled: false

        delegate: Item {
            id: cell
            required property string learner
            required property string name
            required property string sign
            required property color disc
            required property int index
            width: grid.cellWidth
            height: grid.cellHeight

            T.AbstractButton {
                id: tile
                objectName: "tiles.learner." + cell.index
                anchors.fill: parent
                anchors.margins: 11
                focusPolicy: Qt.StrongFocus
                text: cell.name
                Accessible.name: cell.name
                onClicked: page.vm.pick(cell.learner)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onActiveFocusChanged: if (activeFocus)
                    grid.positionViewAtIndex(cell.index, GridView.Contain)

                background: CardBox {
                    color: tile.pressed ? "#F1EBDD" : Theme.card
                    FocusRing {
                        visible: tile.visualFocus
                    }
                }
                contentItem: Item {
                    Portrait {
                        id: face
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 20
                        iconName: cell.sign
                        disc: cell.disc
                        size: Math.min(112, tile.height - caption.height - 48)
                    }
                    Text {
                        id: caption
                        textFormat: Text.PlainText
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 16
                        x: 14
                        width: parent.width - 28
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.name
                        color: Theme.ink
                        font.pixelSize: Theme.heading
                        font.bold: true
                        fontSizeMode: Text.Fit
                        minimumPixelSize: 20
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        maximumLineCount: 2
                        height: Math.min(implicitHeight, 84)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Row {
        id: bottom
        x: 64
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 36
        spacing: 22

        BigButton {
            objectName: "tiles.newcomer"
            width: Math.max(implicitWidth, (page.width - 128) * 0.32)
            implicitHeight: Math.max(92, Theme.control)
            text: Words.firstTime
            look: page.empty ? "go" : "outline"
            onChosen: page.vm.comeNew()
        }
        BigButton {
            objectName: "tiles.guest"
            width: Math.max(implicitWidth, (page.width - 128) * 0.32)
            implicitHeight: Math.max(92, Theme.control)
            text: Words.withoutName
            accent: Theme.muted
            onChosen: page.vm.comeAsGuest()
        }
    }
    BigButton {
        objectName: "tiles.close"
        anchors.right: parent.right
        anchors.rightMargin: 64
        anchors.verticalCenter: bottom.verticalCenter
        text: Words.closeApp
        look: "quiet"
        accent: Theme.muted
        pixelSize: Theme.small
        onChosen: page.vm.closeApp()
    }
}
