"""What the page for a list of people shows: files to choose from, then who would come, then what came of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from literacy_tutor.instructor.roster.list_files import ListFile
from literacy_tutor.instructor.roster.preview import Entry, Preview
from literacy_tutor.instructor.roster.refusals import Said
from literacy_tutor.records.classes import Class
from literacy_tutor.viewmodels.instructor.chips import ChipRow
from literacy_tutor.viewmodels.instructor.words_import import MONTHS, spoken, static

PAGE = 40
"""People shown at once: a list may have ten thousand."""
_MOST_LEFT_OUT = 30
ADD, OUT, IS = "add", "out", "is."


@dataclass(frozen=True, slots=True)
class FileRow:
    file: str
    name: str
    more: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """`choices` as QML reads them, each with `says`, `chosen` and `pick`: add, out, or is. and the id of a learner."""

    row: int
    name: str
    reading: str
    doubt: str
    choices: list[dict[str, object]]


@dataclass(frozen=True, slots=True)
class RosterProps:
    stage: str = "choose"
    """choose | preview | done"""
    files: tuple[FileRow, ...] = ()
    empty: str = ""
    file: str = ""
    first_names: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    """Sentences: which are taken, which are not, what else there is to say of the file."""
    sheets: tuple[ChipRow, ...] = ()
    heading: str = ""
    people: tuple[EntryRow, ...] = ()
    span: str = ""
    before: str = ""
    after: str = ""
    left_out_heading: str = ""
    left_out: tuple[str, ...] = ()
    classes: tuple[ChipRow, ...] = ()
    go: str = ""
    can_go: bool = False
    told: str = ""
    undo: str = ""
    """What the undo would take back; "" where there is nothing."""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtRoster:
    """`picks` by row of the file; `names` of learners by id."""

    stage: str
    files: Sequence[ListFile]
    preview: Preview | None
    picks: Mapping[int, str]
    names: Mapping[str, str]
    place: int
    """How many people come before those that are shown."""
    classes: Sequence[Class]
    class_: str
    told: str
    undo: str
    language: str


def first_picks(preview: Preview) -> dict[int, str]:
    """Unless a person decides otherwise: whoever is known already stays one, of two alike rows the first comes in."""
    return {
        one.row: ADD if one.is_suggested else f"{IS}{one.known[0]}" if one.known else OUT
        for one in preview.people
    }


def in_order(preview: Preview) -> list[Entry]:
    """Those to be looked at first."""
    return sorted(preview.people, key=lambda one: not _is_doubtful(one))


def derive_roster_props(at: AtRoster) -> RosterProps:
    chips = [ChipRow("", spoken("noClass", at.language), not at.class_)]
    chips += [ChipRow(one.id, one.title, one.id == at.class_) for one in at.classes]
    common = RosterProps(
        stage=at.stage,
        files=tuple(_file(place, one, at.language) for place, one in enumerate(at.files)),
        empty="" if at.files else spoken("noFiles", at.language),
        classes=tuple(chips),
        told=at.told,
        undo=at.undo,
        words=static(at.language),
    )
    return common if at.preview is None else _with_preview(common, at.preview, at)


def counts(picks: Mapping[int, str]) -> tuple[int, int]:
    """How many would be added, and how many are here already."""
    values = list(picks.values())
    return values.count(ADD), len({one for one in values if one.startswith(IS)})


def _with_preview(common: RosterProps, preview: Preview, at: AtRoster) -> RosterProps:
    people, language = in_order(preview), at.language
    doubtful = sum(map(_is_doubtful, people))
    shown = people[at.place : at.place + PAGE]
    last = at.place + len(shown)
    heading = spoken("people", language, count=len(people))
    if doubtful:
        heading += f"　{spoken('toDecide', language, count=doubtful)}"
    left = [_said(one.why, language) for one in preview.left_out]
    cut = len(left) - _MOST_LEFT_OUT
    add, known = counts(at.picks)
    sheets = [preview.sheet, *preview.other_sheets] if preview.other_sheets else []
    return RosterProps(
        stage=common.stage, classes=common.classes, told=common.told, undo=common.undo, words=common.words,
        file=preview.file,
        first_names=preview.first_names,
        columns=_columns(preview, language),
        sheets=tuple(ChipRow(one, one, one == preview.sheet) for one in sheets),
        heading=heading,
        people=tuple(_entry(one, at) for one in shown),
        span=spoken("rows", language, first=at.place + 1, last=last, all=len(people)) if len(people) > PAGE else "",
        before=spoken("before", language, count=PAGE) if at.place else "",
        after=spoken("after", language, count=min(PAGE, len(people) - last)) if last < len(people) else "",
        left_out_heading=spoken("leftOut", language, count=len(left)) if left else "",
        left_out=(*left[:_MOST_LEFT_OUT], *([spoken("more", language, count=cut)] if cut > 0 else [])),
        go=_go(add, known, language),
        can_go=bool(add or (known and at.class_)),
    )  # fmt: skip


def _go(add: int, known: int, language: str) -> str:
    if add and known:
        return spoken("takeInAnd", language, count=add, known=known)
    if known:
        return spoken("putIn", language, known=known)
    return spoken("takeIn", language, count=add) if add else spoken("nobodyChosen", language)


def _columns(preview: Preview, language: str) -> tuple[str, ...]:
    """What is not taken stands in one line, and only what there is to say besides in lines of its own."""
    between = "、" if language == "ja" else ", "
    taken = [column.title for column in preview.columns if column not in preview.not_taken]
    said = [spoken("taken", language, columns=between.join(taken))]
    if preview.not_taken:
        titles = between.join(column.title for column in preview.not_taken)
        said.append(spoken("notTaken", language, columns=titles))
    bare = {f"「{column.title}」（{column.letter}列）は取りこみません。" for column in preview.not_taken}
    return (*said, *(_said(one, language) for one in preview.remarks if one.ja not in bare))


def _entry(one: Entry, at: AtRoster) -> EntryRow:
    says = [(ADD, spoken("addNew" if one.known else "add", at.language))]
    says += [
        (f"{IS}{id}", spoken("isKnown", at.language, name=at.names[id])) for id in one.known if id in at.names
    ]
    says.append((OUT, spoken("out", at.language)))
    pick = at.picks[one.row]
    choices: list[dict[str, object]] = [
        {"pick": name, "says": said, "chosen": name == pick} for name, said in says
    ]
    return EntryRow(one.row, one.full_name, one.reading, _doubt(one, at.language), choices)


def _doubt(one: Entry, language: str) -> str:
    said = [_said(doubt, language) for doubt in one.doubts]
    if one.like_row is not None:
        said.append(spoken("namesake" if one.namesake else "likeRow", language, row=one.like_row))
    if one.known:
        said.append(spoken("maybeKnown", language))
    return ("。" if language == "ja" else "; ").join(said)


def _is_doubtful(one: Entry) -> bool:
    return bool(one.doubts or one.known or one.like_row is not None)


def _said(said: Said, language: str) -> str:
    return said.ja if language == "ja" else said.en


def _file(place: int, one: ListFile, language: str) -> FileRow:
    month = one.at.month if language == "ja" else MONTHS[one.at.month - 1]
    time = f"{one.at:%H:%M}"
    return FileRow(
        str(place),
        one.path.name,
        spoken("fileAt", language, place=one.place, month=month, day=one.at.day, time=time),
    )
