"""The floor of start-up: a bare QML window of the same size, with our fonts, a line of text and a button."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

FONTS = Path(__file__).parents[1] / "assets" / "fonts"
WINDOW = """
import QtQuick
import QtQuick.Controls.Basic
ApplicationWindow {
    visible: true; visibility: Window.FullScreen; color: "#FAF6EE"
    Text { id: line; anchors.centerIn: parent; text: "ご自分の ところを タップしてください"; font.pixelSize: 40 }
    Button { anchors.top: line.bottom; anchors.horizontalCenter: line.horizontalCenter; text: "はじめる"; font.pixelSize: 28 }
}
"""

application = QGuiApplication(sys.argv)
for font in sorted(FONTS.glob("*.ttf")):
    QFontDatabase.addApplicationFont(str(font))
application.setFont(QFont("BIZ UDPGothic"))
engine = QQmlApplicationEngine()
engine.loadData(WINDOW.encode())
sys.exit(application.exec())
