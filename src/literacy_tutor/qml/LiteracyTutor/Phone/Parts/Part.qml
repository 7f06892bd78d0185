import QtQuick
import QtQuick.Layouts
import LiteracyTutor.Nodes

// One component on the glass, whatever its kind. Fingers and keys come from Hands and Keystrokes, not from here.
Item {
    id: part

    required property Glass glass
    required property int index
    required property Node self
    property string says: ""
    property string tells: ""
    property int role: Accessible.StaticText
    property bool touchable: false
    property bool ground: false
    property bool holds: false
    property bool doubles: false
    property string swipes: ""
    property bool fills: false
    property bool wide: false
    property bool narrow: false
    property int span: 1
    property bool chosen: false
    property bool pressed: false
    property point drag: Qt.point(0, 0)

    readonly property string name: self.name
    readonly property bool covered: self.covered
    readonly property real dp: glass.dp
    readonly property Stack stack: parent as Stack
    readonly property bool beside: (parent as RowLayout) !== null

    objectName: name
    visible: !self.away
    activeFocusOnTab: touchable && (!covered || activeFocus)

    Layout.fillWidth: !(beside && narrow)
    Layout.columnSpan: span
    Layout.fillHeight: fills || beside
    Layout.preferredWidth: beside && !narrow ? 1 : -1
    Layout.leftMargin: stack && !wide ? stack.inset : 0
    Layout.rightMargin: stack && !wide ? stack.inset : 0

    Accessible.name: says
    Accessible.description: tells
    Accessible.role: role
    Accessible.ignored: covered || says === ""
    Accessible.focusable: touchable
    Accessible.checked: chosen
    Accessible.onPressAction: glass.activated(name)
}
