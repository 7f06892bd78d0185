"""Our own fonts and icons, and a window that shows a piece of QML."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from literacy_tutor.common.paths import assets_dir
from literacy_tutor.qtkit.fonts import set_application_font
from literacy_tutor.qtkit.icons import IconProvider
from literacy_tutor.viewmodels import registration  # noqa: F401 - our singleton, before there is an engine

Show = Callable[[str], QQuickItem]


@pytest.fixture
def family(qapp: QGuiApplication) -> Iterator[str]:
    before = QFont(qapp.font())
    yield set_application_font(assets_dir() / "fonts")
    qapp.setFont(before)


@pytest.fixture
def icons() -> IconProvider:
    return IconProvider(assets_dir() / "icons")


@pytest.fixture
def view(family: str, icons: IconProvider) -> Iterator[QQuickView]:  # noqa: ARG001 - loads our fonts
    view = QQuickView()
    view.engine().addImageProvider("icon", icons)
    view.resize(900, 700)
    view.show()
    yield view
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(view: QQuickView, qapp: QGuiApplication) -> Show:
    """Shows the body of a QML file on a white window and returns its root item."""

    def show(body: str) -> QQuickItem:
        component = QQmlComponent(view.engine(), view)
        component.setData(f"import QtQuick\nimport LiteracyTutor.Kit\n{body}".encode(), QUrl())
        item = component.create(view.rootContext())
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(view)
        item.setParentItem(view.contentItem())
        qapp.processEvents()
        return item

    return show
