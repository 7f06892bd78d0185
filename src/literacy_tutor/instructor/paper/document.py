"""Before paper: a printed sheet as a value, blocks below one another, that `qtkit.printing.document_pages` sets in pages.

Words are plain: what somebody typed is never read as markup. Only `Marked` may carry readings.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class Marked(NamedTuple):
    """Words with readings, ｜漢字《かんじ》, as the lessons have them."""

    text: str


Text = str | Marked
Size = Literal["small", "body", "large", "title"]


class Heading(NamedTuple):
    """Stays with what comes after it."""

    text: Text


class Paragraph(NamedTuple):
    text: Text
    size: Size = "body"
    centred: bool = False
    bold: bool = False


class Bullets(NamedTuple):
    """`tick`: with boxes to tick instead of dots."""

    items: tuple[Text, ...]
    tick: bool = False


class Table(NamedTuple):
    """Cells wrap; the head stands on each page; no row is cut."""

    columns: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    shares: tuple[float, ...] = ()
    """How wide the columns are beside one another; () where that is left to their words."""
    centred: tuple[int, ...] = ()
    """Columns, from 0."""
    roomy: bool = False
    """Rows high enough to write in."""


class Field(NamedTuple):
    """`value` stands on the line; "" leaves it to be written on."""

    label: Text
    share: float = 1.0
    value: Text = ""


class Fields(NamedTuple):
    """Labelled lines beside one another."""

    fields: tuple[Field, ...]


class WritingLines(NamedTuple):
    """A label, and lines below it."""

    label: Text
    lines: int


class Stamp(NamedTuple):
    """`got`: it is stamped; else there is a place for it. `detail` is a date."""

    label: Text
    detail: Text = ""
    got: bool = True


class Stamps(NamedTuple):
    stamps: tuple[Stamp, ...]
    across: int = 5


class Bar(NamedTuple):
    """`said` stands behind it; `low` and `high` are the ends of its uncertainty, `part` of it is hatched."""

    label: Text
    value: float | None
    said: Text
    low: float | None = None
    high: float | None = None
    part: float = 0.0


class Bars(NamedTuple):
    """From `least` at the left to `most` at the right; `ticks` are numbers below."""

    bars: tuple[Bar, ...]
    most: float
    least: float = 0.0
    ticks: tuple[float, ...] = ()


class Point(NamedTuple):
    """`said` stands at it, `label` below it."""

    label: Text
    value: float
    said: Text


class Curve(NamedTuple):
    """Points at the same distance, joined; from 0 to `most`."""

    points: tuple[Point, ...]
    most: float


class Signature(NamedTuple):
    """A line to sign on, at the right, with its label below."""

    label: Text


class Space(NamedTuple):
    """Room of so many millimetres."""

    mm: float


Block = (
    Heading | Paragraph | Bullets | Table | Fields | WritingLines | Stamps | Bars | Curve | Signature | Space
)  # fmt: skip


class Document(NamedTuple):
    """One paper about one thing. `kind` says in a word or two what it is, and stands over the title."""

    language: str
    kind: str
    title: Text
    subtitle: Text = ""
    blocks: tuple[Block, ...] = ()
    landscape: bool = False
    one_page: bool = False
    """Its print shrinks, to a size still to be read, so that it stays on one page; what is more goes on on the next."""
    large: bool = False
    """Large print, for a learner to keep."""
    framed: bool = False
    """A certificate's: in a frame, everything in the middle of the page, without header and footer."""
