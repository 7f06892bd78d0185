"""Loop, last word of the phone: what is on its glass, as a tree of frozen components.

QML has one file per kind (`qml/LiteracyTutor/Phone/<Kind>.qml`), never per app. The same tree feeds the robot,
the accessible names, the hint's outline and the handout. Every component has a name, unique in its screen and
belonging to the thing, not to its place: `messages.bubble.27`. Props are str, int, float or bool only.
"""

from __future__ import annotations

from collections.abc import Iterator

from literacy_tutor.phone.component import Component
from literacy_tutor.phone.glass import (
    AppCard,
    AppIcon,
    Dialog,
    Grid,
    LockFace,
    NavBar,
    NavKey,
    Notice,
    Page,
    Pages,
    Recents,
    Screen,
    Shade,
    StatusBar,
)  # fmt: skip
from literacy_tutor.phone.maps.parts import Legend, Map, MapKey, MapLabel, MapPin
from literacy_tutor.phone.parts import (
    AddressBar,
    AppBar,
    Bubble,
    Button,
    CallFace,
    Card,
    Choice,
    Entry,
    Field,
    IconButton,
    Key,
    Keyboard,
    Keys,
    Link,
    List,
    Picture,
    Playground,
    Replies,
    Row,
    Target,
    Words,
)  # fmt: skip

KINDS: tuple[type[Component], ...] = (
    Screen, Page, StatusBar, NavBar, NavKey, LockFace, Shade, Notice, Dialog, Recents, AppCard, Pages, Grid,
    AppIcon, AppBar, AddressBar, IconButton, List, Entry, Card, Row, Words, Link, Bubble, Button, Field, Choice,
    Picture, CallFace, Replies, Keys, Key, Keyboard, Playground, Target, Map,
    MapLabel, MapPin, MapKey, Legend,
)  # fmt: skip


def walk(component: Component) -> Iterator[Component]:
    """The component and everything in it, parents first."""
    yield component
    for child in component.children:
        yield from walk(child)


def find(root: Component, name: str) -> Component | None:
    """Often asked at one touch: without a generator it takes a third of the time."""
    if root.name == name:
        return root
    for child in root.children:
        if child.name == name:
            return child
        if child.children and (found := find(child, name)) is not None:
            return found
    return None


def touchables(root: Component) -> tuple[Component, ...]:
    """What a finger can reach now: the topmost cover, and the navigation keys, which nothing covers."""
    top = root.children[-1] if isinstance(root, Screen) and root.children else root
    below = () if top is root else root.children[:-1]
    reached: list[Component] = [top] if top.touchable else []
    _gather_touchables(top, reached)
    reached += [found for part in below for found in walk(part) if isinstance(found, NavKey)]
    return tuple(reached)


def _gather_touchables(within: Component, reached: list[Component]) -> None:
    """Of pages side by side only those of the one in front. Asked at every touch, so nothing is done for mere leaves."""
    children = within.children
    if isinstance(within, Pages) and children:
        front = children[within.page]
        children = tuple(child for child in children if child is front or not isinstance(child, Grid))
    for child in children:
        if child.touchable:
            reached.append(child)
        if child.children:
            _gather_touchables(child, reached)


__all__ = [
    "KINDS",
    "AddressBar",
    "AppBar",
    "AppCard",
    "AppIcon",
    "Bubble",
    "Button",
    "CallFace",
    "Card",
    "Choice",
    "Component",
    "Dialog",
    "Entry",
    "Field",
    "Grid",
    "IconButton",
    "Key",
    "Keyboard",
    "Keys",
    "Legend",
    "Link",
    "List",
    "LockFace",
    "Map",
    "MapKey",
    "MapLabel",
    "MapPin",
    "NavBar",
    "NavKey",
    "Notice",
    "Page",
    "Pages",
    "Picture",
    "Playground",
    "Recents",
    "Replies",
    "Row",
    "Screen",
    "Shade",
    "StatusBar",
    "Target",
    "Words",
    "find",
    "touchables",
    "walk",
]  # fmt: skip
