"""Whether a window can open here, asked before Qt is: where none can, Qt ends the whole program with a core dump.

The question is Qt's own, put to the same libraries: can its plugin be loaded, and does the screen answer? What is
loaded for it stays loaded for Qt, so that a start with a screen takes hardly longer.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple


class _Screens(NamedTuple):
    """One way to a screen: the variable that names it, Qt's plugin for it, and whether it answers."""

    variable: str
    plugin: str
    answers: Callable[[], bool]


def why_no_window() -> str:
    """Why no window can open, a sentence without its end; "" where one can, or where Qt was told what to use."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    reasons = []
    for screens in _ALL:
        name = os.environ.get(screens.variable)
        if name:
            what = _what_is_wrong(screens)
            if not what:
                return ""
            reasons.append(f"the screen {name} ({screens.variable}) {what}")
    return _capital(" and ".join(reasons)) or "There is no screen here"


def _what_is_wrong(screens: _Screens) -> str:
    try:
        _load_plugin(screens.plugin)
        return "" if screens.answers() else "does not answer"
    except OSError as error:
        return f"cannot be used ({error})"


def _load_plugin(name: str) -> None:
    """Raises OSError, which names the library that is missing."""
    spec = find_spec("PySide6")
    for place in (spec and spec.submodule_search_locations) or ():
        plugin = Path(place, "Qt", "plugins", "platforms", name)
        if plugin.exists():  # else it is a system's own Qt, whose package brings what it needs
            ctypes.CDLL(str(plugin))


def _wayland_answers() -> bool:
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    display = library.wl_display_connect(None)
    if display:
        library.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


def _x_answers() -> bool:
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.xcb_connect(None, None))  # never null, also where nobody answers
    try:
        return not library.xcb_connection_has_error(connection)
    finally:
        library.xcb_disconnect(connection)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


_ALL = (
    _Screens("WAYLAND_DISPLAY", "libqwayland.so", _wayland_answers),  # first: asking X may start one
    _Screens("DISPLAY", "libqxcb.so", _x_answers),
)
