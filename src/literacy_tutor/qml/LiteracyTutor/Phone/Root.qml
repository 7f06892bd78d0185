// The kind Screen under a name that QtQuick does not have.
Screen {
    index: 0
}
