import QtQuick
import LiteracyTutor.Components
import LiteracyTutor.Theme
import LiteracyTutor.ViewModels

// Where there are more people than places: back and on, a leaf at a time.
Row {
    id: turner
    required property int leaf // from 0
    required property int leaves

    signal turned(by: int)

    spacing: Theme.gap

    BigButton {
        objectName: "tiles.before"
        text: Words.before
        iconName: "arrow_back"
        accent: Theme.muted
        pixelSize: Theme.frame
        enabled: turner.leaf > 0
        onChosen: turner.turned(-1)
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: (turner.leaf + 1) + " / " + turner.leaves
        font.pixelSize: Theme.frame
        color: Theme.muted
    }
    BigButton {
        objectName: "tiles.after"
        text: Words.after
        iconName: "arrow_forward"
        accent: Theme.muted
        pixelSize: Theme.frame
        enabled: turner.leaf < turner.leaves - 1
        onChosen: turner.turned(1)
    }
}
