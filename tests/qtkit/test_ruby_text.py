"""The QML item: what it measures, what it says, and what is seen."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView

from literacy_tutor.common.ruby import plain
from literacy_tutor.qtkit import text_layout
from literacy_tutor.qtkit.ruby_text import RubyText

Show = Callable[[str], QQuickItem]
LESSON = (
    "リンクは さわらずに、 ｜左上《ひだりうえ》の｜矢印《やじるし》を **タップ**して ｜戻《もど》りましょう。"
)
BLACK_ON_WHITE = 'color: "black"; readingColor: "black"; emphasisColor: "black"'


def ink(picture: QImage, color: str = "#000000") -> QRect:
    """The smallest rectangle around everything nearly of that colour."""
    wanted = QColor(color)
    near = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if all(
            abs(a - b) < 60 for a, b in zip(picture.pixelColor(x, y).getRgb(), wanted.getRgb(), strict=True)
        )
    ]
    if not near:
        return QRect()
    xs, ys = zip(*near, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def seen(view: QQuickView, item: QQuickItem) -> QImage:
    QGuiApplication.processEvents()
    return view.grabWindow().copy(0, 0, int(item.width()) + 1, int(item.height()) + 1)


def names(view: QQuickView) -> list[tuple[QAccessible.Role, str]]:
    def below(node: QAccessibleInterface) -> list[tuple[QAccessible.Role, str]]:
        children = [node.child(at) for at in range(node.childCount())]
        own = (node.role(), node.text(QAccessible.Text.Name))
        return [own, *(found for child in children for found in below(child))]

    return below(QAccessible.queryAccessibleInterface(view))[1:]


def test_its_natural_width_is_one_line_and_its_height_follows_its_width(show: Show) -> None:
    item = show(f'RubyText {{ text: "{LESSON}"; pixelSize: 40; bold: true }}')
    assert item.property("lineCount") == 1
    assert item.width() == item.implicitWidth() > 900
    one_line = item.height()
    item.setWidth(800)
    assert item.property("lineCount") == 2
    assert item.height() == item.implicitHeight() == pytest.approx(one_line + 68, abs=1)
    item.setWidth(2000)
    assert item.height() == one_line


def test_it_grows_with_a_parent_it_is_bound_to_without_a_binding_loop(show: Show) -> None:
    root = show(
        f"""Column {{ width: 800; Repeater {{ model: 3; RubyText {{
            width: Math.min(implicitWidth, parent.width); pixelSize: 40; text: "{LESSON}" }} }} }}"""
    )
    texts = [item for item in root.childItems() if isinstance(item, RubyText)]
    assert [text.property("lineCount") for text in texts] == [2, 2, 2]
    root.setWidth(400)
    assert [text.property("lineCount") for text in texts] == [4, 4, 4]
    assert len({text.height() for text in texts}) == 1


@pytest.mark.parametrize(
    ("name", "value"), [("text", "はい"), ("pixelSize", 80.0), ("lineHeight", 3.0), ("showReadings", False)]
)
def test_a_change_is_laid_out_at_once(show: Show, name: str, value: object) -> None:
    item = show(f'RubyText {{ width: 500; text: "{LESSON}" }}')
    before = item.height()
    item.setProperty(name, value)
    assert item.property(name) == value
    assert item.height() != before


def test_a_screen_reader_hears_the_words_once(show: Show, view: QQuickView) -> None:
    item = show(f'RubyText {{ text: "{LESSON}" }}')
    assert names(view) == [(QAccessible.Role.StaticText, plain(LESSON))]
    item.setProperty("text", "｜次《つぎ》")
    assert names(view) == [(QAccessible.Role.StaticText, "次")]


def test_qml_may_give_it_another_name_or_none(show: Show, view: QQuickView) -> None:
    show('RubyText { text: "次"; Accessible.name: "つぎへ"; Accessible.role: Accessible.Heading }')
    show('RubyText { text: "次"; Accessible.ignored: true }')
    assert names(view) == [(QAccessible.Role.Heading, "つぎへ")]


def test_malformed_markup_is_shown_as_written_and_logged(
    show: Show, view: QQuickView, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        item = show('RubyText { text: "漢字《かんじ》" }')
    assert item.property("plainText") == "漢字《かんじ》"
    assert "column 3" in caplog.text
    assert not ink(seen(view, item), "#1b2733").isEmpty()


def test_a_reading_stands_over_the_middle_of_its_word(show: Show, view: QQuickView) -> None:
    item = show('RubyText { text: "ああ｜田中《たなか》ああ"; pixelSize: 80; readingColor: "red" }')
    reading = ink(seen(view, item), "#ff0000")
    assert reading.bottom() < 45
    assert reading.center().x() == pytest.approx(item.width() / 2, abs=4)


def test_nothing_is_drawn_outside_the_item(show: Show, view: QQuickView) -> None:
    for size in (28, 40, 80):
        item = show(
            f"RubyText {{ x: 20; y: 20; width: 400; pixelSize: {size}; bold: true; {BLACK_ON_WHITE}; "
            'text: "｜承《うけたまわ》る、 **Åjgy** ｜高《たか》い" }'
        )
        QGuiApplication.processEvents()
        drawn = ink(view.grabWindow().copy(0, 0, 440, 30 + int(item.height())))
        assert drawn.left() >= 20
        assert drawn.top() >= 20
        assert drawn.bottom() <= 20 + item.height()
        assert drawn.right() <= 20 + item.width()
        item.setVisible(False)


def test_a_marker_is_drawn_behind_the_word_to_act_on_only(show: Show, view: QQuickView) -> None:
    item = show(f'RubyText {{ text: "あ**い**う"; pixelSize: 80; {BLACK_ON_WHITE}; markerColor: "#ffe000" }}')
    marker = ink(seen(view, item), "#ffe000")
    assert 60 < marker.left() < 90
    assert 140 < marker.right() < 170
    item.setProperty("markerColor", QColor("transparent"))
    assert ink(seen(view, item), "#ffe000").isEmpty()


def test_centred_words_are_seen_in_the_middle(show: Show, view: QQuickView) -> None:
    item = show(
        'RubyText { width: 600; text: "はい"; pixelSize: 80; alignment: Text.AlignHCenter; color: "black" }'
    )
    assert ink(seen(view, item)).center().x() == pytest.approx(300, abs=6)
    assert item.property("alignment") == Qt.AlignmentFlag.AlignHCenter.value


@pytest.mark.parametrize("scale", ["1.0", "1.5"])
def test_it_is_drawn_like_qml_text_to_the_pixel_at_any_scale(scale: str) -> None:
    command = [sys.executable, "-c", BOTH_KINDS_OF_TEXT]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "QT_SCALE_FACTOR": scale}
    )
    assert done.stdout.split() == [scale, "True", "False"], done.stderr


BOTH_KINDS_OF_TEXT = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from literacy_tutor.common.paths import assets_dir
from literacy_tutor.qtkit import ruby_text
from literacy_tutor.qtkit.fonts import set_application_font

app = QGuiApplication([])
set_application_font(assets_dir() / "fonts")
view = QQuickView()
view.resize(400, 60)
view.show()
pictures = [view.grabWindow()]
TEXT = "Text { font.pixelSize: 27; font.hintingPreference: Font.PreferVerticalHinting"
for kind in (TEXT, "RubyText { pixelSize: 27"):
    component = QQmlComponent(view.engine(), view)
    body = f'{kind}; x: 10.3; y: 7.7; color: "black"; text: "リンクは 左上 The arrow" }}'
    component.setData(f"import QtQuick; import LiteracyTutor.Kit; {body}".encode(), QUrl())
    item = component.create(view.rootContext())
    item.setParent(view)
    item.setParentItem(view.contentItem())
    app.processEvents()
    pictures.append(view.grabWindow())
    item.setVisible(False)
print(view.devicePixelRatio(), pictures[1] == pictures[2], pictures[0] == pictures[1])
"""


def test_a_dead_item_takes_nothing_with_it_and_leaves_nothing_behind(show: Show, view: QQuickView) -> None:
    """PySide6 6.11 never frees what QML made of Python, and with it loses what `window()` returned."""
    root = show(
        """Item { property int count: 20; Repeater { model: parent.count
            RubyText { text: "｜次《つぎ》" + index; markerColor: "yellow" } } }"""
    )
    made = [item for item in root.childItems() if isinstance(item, RubyText)]
    view.grabWindow()
    assert len(made) == 20
    root.setProperty("count", 0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(map(shiboken6.isValid, made))
    assert shiboken6.isValid(view)
    assert shiboken6.isValid(root)
    assert not any(item.__dict__ for item in made)


def test_the_same_words_are_measured_once(show: Show) -> None:
    text_layout.measured.cache_clear()
    root = show(
        """Item { property int count: 5; Repeater { model: parent.count
            RubyText { width: 200; text: "｜一度《いちど》だけ｜測《はか》る、ほかに ない ことば" } } }"""
    )
    assert len(root.childItems()) == 6
    assert text_layout.measured.cache_info().misses == 1
