"""Before paper: who comes, to be ticked by hand in the hours to come; and who came, of the hours that were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from literacy_tutor.instructor.paper.context import Context, class_title
from literacy_tutor.instructor.paper.days import day_of_week, short_day
from literacy_tutor.instructor.paper.document import Document, Paragraph, Table
from literacy_tutor.records import attendance, classes

COLUMNS = 8
"""Hours beside one another."""
ROWS_TO_SPARE = 2
"""For whoever is new."""
_WORDS = {
    "kind": ("出席表", "Attendance sheet"),
    "record": ("出席の記録", "Attendance record"),
    "name": ("名前", "Name"),
    "came": ("出席", "Came"),
    "month_day": ("月　日", "　/　"),
    "tick": (
        "来た人に ○、オンラインは オ、休みは × を つけてください。",
        "Write ○ for who is here, on for online, × for who is away.",
    ),
    "legend": ("○ 出席　オ オンライン　× 欠席　空らん 記録なし", "○ here   on: online   × away   blank: not marked"),
    "nobody": ("このクラスには まだ だれも いません。", "Nobody is in this class yet."),
    "no_hour": ("まだ 授業が ありません。", "There has been no class hour yet."),
}  # fmt: skip
_SIGNS = {
    "ja": {"present": "○", "online": "オ", "absent": "×"},
    "en": {"present": "○", "online": "on", "absent": "×"},
}


class Person(NamedTuple):
    id: str
    name: str
    reading: str = ""


class HourColumn(NamedTuple):
    """`marks` by person."""

    day: str
    marks: Mapping[str, str]


def derive_attendance_sheet(
    title: str, group: str, people: Sequence[Person], days: Sequence[str], language: str
) -> Document:
    """Empty boxes; columns without a day are there for hours that have none yet."""
    columns = [_day(one, language) for one in days[:COLUMNS]]
    columns += [_said("month_day", language)] * (COLUMNS - len(columns))
    names = [*_names(people), *[""] * ROWS_TO_SPARE]
    rows = tuple((str(number), name, *[""] * COLUMNS) for number, name in enumerate(names, 1))
    head = ("", _said("name", language), *columns)
    table = Table(head, rows, (1.1, 6, *[1.9] * COLUMNS), (0, *range(2, COLUMNS + 2)), roomy=True)
    return Document(
        language,
        _said("kind", language),
        title,
        group,
        (Paragraph(_said("tick", language), "small"), table),
        one_page=True,
    )


def derive_attendance_record(
    title: str, group: str, people: Sequence[Person], hours: Sequence[HourColumn], language: str
) -> Document:
    """As it was marked, as many hours below one another as there were."""
    blocks: list[Paragraph | Table] = []
    if not people or not hours:
        blocks.append(Paragraph(_said("no_hour" if people else "nobody", language)))
    else:
        blocks.append(Paragraph(_said("legend", language), "small"))
        blocks += (
            _stretch(people, hours[at : at + COLUMNS], language) for at in range(0, len(hours), COLUMNS)
        )
    return Document(language, _said("record", language), title, group, tuple(blocks), one_page=True)


def _stretch(people: Sequence[Person], hours: Sequence[HourColumn], language: str) -> Table:
    signs = _SIGNS["ja" if language == "ja" else "en"]
    rows = [
        (name, *(signs.get(hour.marks.get(person.id, ""), "") for hour in hours))
        for person, name in zip(people, _names(people), strict=True)
    ]
    came = (sum(mark in ("present", "online") for mark in hour.marks.values()) for hour in hours)
    rows.append((_said("came", language), *map(str, came)))
    columns = (_said("name", language), *(_day(hour.day, language) for hour in hours))
    return Table(columns, tuple(rows), (6, *[1.5] * len(hours)), tuple(range(1, len(hours) + 1)))


def _names(people: Sequence[Person]) -> list[str]:
    """Two of the same name are told apart by their reading."""
    often = Counter(one.name for one in people)
    return [
        f"{one.name}（{one.reading}）" if often[one.name] > 1 and one.reading else one.name for one in people
    ]


def _day(iso: str, language: str) -> str:
    return f"{short_day(iso, language)}\n{day_of_week(iso, language)}"


def _said(name: str, language: str) -> str:
    return _WORDS[name][0 if language == "ja" else 1]


# --- from the records -------------------------------------------------------------------------------------


def attendance_sheet(context: Context) -> Document:
    title, people = _class(context)
    today = context.today.isoformat()
    days = [one.day for one in attendance.hours(context.db, context.class_) if one.day >= today]
    return derive_attendance_sheet(title, context.group, people, days, context.language)


def attendance_record(context: Context) -> Document:
    """Everybody who was marked, also who has left the class since."""
    title, members = _class(context)
    held = attendance.hours(context.db, context.class_)
    marks = {one.id: attendance.attendance(context.db, one.id) for one in held}
    listed = {one.id: one for one in members}
    for hour in held:
        listed |= {
            one.id: Person(one.id, one.name, one.reading) for one in attendance.on_list(context.db, hour.id)
        }
    people = sorted(listed.values(), key=lambda one: (one.reading or one.name, one.name, one.id))
    columns = [HourColumn(one.day, marks[one.id]) for one in held if marks[one.id]]
    return derive_attendance_record(title, context.group, people, columns, context.language)


def _class(context: Context) -> tuple[str, list[Person]]:
    members = classes.members(context.db, context.class_)
    return class_title(context), [Person(one.id, one.name, one.reading) for one in members]
