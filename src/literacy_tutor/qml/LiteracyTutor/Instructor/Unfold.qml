import LiteracyTutor.Theme

// Shows what is not always wanted, and takes it away again.
ToolButton {
    property bool opened: false
    required property string more
    property string fewer: more

    look: "quiet"
    accent: Theme.muted
    iconName: opened ? "expand_less" : "expand_more"
    text: opened ? fewer : more
    onChosen: opened = !opened
}
