import QtQuick

// Bold words that are not shown, only measured.
Ruby {
    visible: false
    bold: true
    Accessible.ignored: true
}
