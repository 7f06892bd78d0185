import QtQuick

// One of our own pictures, square. The words beside it say what it shows.
Image {
    required property string name
    property real size: 100

    width: size
    height: size
    sourceSize.width: Math.round(size)
    sourceSize.height: Math.round(size)
    source: name === "" || size < 1 ? "" : "image://picture/" + name
    Accessible.ignored: true
}
