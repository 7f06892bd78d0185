pragma ComponentBehavior: Bound
import QtQml.Models
import LiteracyTutor.Phone.Parts

// The only list of kinds: which file draws what. Containers get it through the glass, because a type that names
// itself does not load. QtQuick is not imported here: its Row, Grid and Keys are not meant.
DelegateChooser {
    id: chooser

    required property Glass glass

    role: "kind"

    DelegateChoice {
        roleValue: "Page"
        Page {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "StatusBar"
        StatusBar {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "NavBar"
        NavBar {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "NavKey"
        NavKey {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "LockFace"
        LockFace {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Shade"
        Shade {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Notice"
        Notice {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Dialog"
        Dialog {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Recents"
        Recents {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "AppCard"
        AppCard {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Pages"
        Pages {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Grid"
        Grid {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "AppIcon"
        AppIcon {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "AppBar"
        AppBar {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "AddressBar"
        AddressBar {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "IconButton"
        IconButton {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "List"
        List {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Entry"
        Entry {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Card"
        Card {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Row"
        Row {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Words"
        Words {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Link"
        Link {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Bubble"
        Bubble {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Button"
        Button {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Field"
        Field {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Choice"
        Choice {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Picture"
        Picture {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "CallFace"
        CallFace {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Replies"
        Replies {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Keys"
        Keys {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Key"
        Key {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Keyboard"
        Keyboard {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Playground"
        Playground {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Target"
        Target {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Map"
        Map {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "MapLabel"
        MapLabel {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "MapPin"
        MapPin {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "MapKey"
        MapKey {
            glass: chooser.glass
        }
    }
    DelegateChoice {
        roleValue: "Legend"
        Legend {
            glass: chooser.glass
        }
    }
}
