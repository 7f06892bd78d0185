"""Whatever came before (joined, noted, imported, backed up, salvaged): who is erased leaves no byte of a name."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.common.settings import LANGUAGE
from literacy_tutor.records import aside
from literacy_tutor.records import settings as kept_settings
from literacy_tutor.records.aliases import ids_of
from literacy_tutor.records.attempts import Fact, begin_attempt, end_attempt, open_attempt, record
from literacy_tutor.records.backup import back_up
from literacy_tutor.records.database import Database, check_whole, open_database, open_in_memory
from literacy_tutor.records.erasing import erase
from literacy_tutor.records.guests import give_to
from literacy_tutor.records.joining import join, part
from literacy_tutor.records.kept_backups import dated_backups
from literacy_tutor.records.learners import add_learner, archive, learner, learners, rename_learner
from literacy_tutor.records.notes import remove_note, write_note
from literacy_tutor.records.roster import Entrant, take_in

TUESDAY = date(2026, 4, 7)
TAP = "basics/tap"
NAMES = (
    ("高橋 かめ子", "たかはし かめこ"), ("鶴岡 千鶴", "つるおか ちづる"), ("海老名 幸", "えびな さち"),
    ("蛯原 蘭丸", "えびはら らんまる"), ("鮫島 鯛造", "さめじま たいぞう"), ("鷲尾 鶯", "わしお うぐいす"),
)  # fmt: skip


@dataclass
class Laptop:
    folder: Path
    db: Database
    person: str = ""
    left: list[tuple[str, str]] = field(default_factory=lambda: list(NAMES))
    day: date = TUESDAY

    def another_name(self) -> tuple[str, str]:
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]

    def words(self) -> set[str]:
        """All that they were ever called, in every spelling."""
        names = {name for pair in NAMES for name in pair}
        parts = {part for name in names for part in name.split() if len(part) > 1}
        return names | parts | {"".join(name.split()) for name in names}


def renamed(laptop: Laptop, _n: int) -> None:
    """On another day: what they were called before only a backup knows."""
    backed_up(laptop, 1)
    rename_learner(laptop.db, ids_of(laptop.db, laptop.person)[-1], *laptop.another_name())


def entered_twice(laptop: Laptop, _n: int) -> None:
    twice = add_learner(laptop.db, *laptop.another_name(), "cat").id
    join(laptop.db, twice, laptop.person)


def parted_and_joined(laptop: Laptop, n: int) -> None:
    *_, last = ids_of(laptop.db, laptop.person)
    if last != laptop.person:
        part(laptop.db, last)
        backed_up(laptop, n)
        join(laptop.db, last, laptop.person)


def noted(laptop: Laptop, n: int) -> None:
    called = learner(laptop.db, ids_of(laptop.db, laptop.person)[-1])
    text = (called.name, called.name.replace(" ", ""), called.name.split()[0], called.reading)[n % 4]
    note = write_note(
        laptop.db, "question", "", f"{text}さんから 電話。佐藤さんにも。", ("", laptop.person)[n // 4 % 2]
    )
    if n % 3 == 0:
        remove_note(laptop.db, note)


def practised(laptop: Laptop, n: int) -> None:
    attempt = open_attempt(laptop.db, laptop.person, TAP) or begin_attempt(
        laptop.db, laptop.person, TAP, "h", "ja", 2
    )
    typed = learner(laptop.db, laptop.person).name
    record(laptop.db, attempt, [json.dumps({"typed": typed}, ensure_ascii=False)])
    if n % 2:
        end_attempt(laptop.db, attempt, Fact("attempt_finished"))


def given_from_a_guest(laptop: Laptop, _n: int) -> None:
    with open_in_memory() as visit:
        guest = add_learner(visit, learner(laptop.db, laptop.person).name, "", "").id
        begin_attempt(visit, guest, TAP, "h", "ja", 2)
        give_to(laptop.db, laptop.person, visit, guest)


def backed_up(laptop: Laptop, n: int) -> None:
    back_up(laptop.folder, laptop.day)
    laptop.day += timedelta(days=n % 4)


def a_backup_damaged(laptop: Laptop, n: int) -> None:
    for path in sorted(dated_backups(laptop.folder))[: n % 2]:
        path.write_bytes(path.read_bytes()[:-4096])


def salvaged(laptop: Laptop, _n: int) -> None:
    aside.note_damage(laptop.folder, "one bit flipped")
    laptop.db.close()
    laptop.db = open_database(laptop.folder)


def deleted_carelessly(laptop: Laptop, _n: int) -> None:
    laptop.db.rows("PRAGMA secure_delete = OFF")


def chosen(laptop: Laptop, n: int) -> None:
    kept_settings.choose_for(laptop.db, laptop.person, LANGUAGE, ("ja", "en")[n % 2])


def a_file_left_beside(laptop: Laptop, n: int) -> None:
    (laptop.folder / f"list{n}.csv").write_text(learner(laptop.db, laptop.person).name, encoding="utf-8")


Doing = Callable[[Laptop, int], object]
DOINGS: tuple[Doing, ...] = (
    renamed, entered_twice, parted_and_joined, noted, noted, practised, given_from_a_guest, backed_up, a_backup_damaged,
    salvaged, deleted_carelessly, chosen, a_file_left_beside,
    lambda laptop, _n: archive(laptop.db, laptop.person),
    lambda laptop, n: take_in(laptop.db, [Entrant(f"佐藤 よし{n}", "さとう よし", "dog")] * 20),
)  # fmt: skip


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 40)), min_size=3, max_size=15))
def test_whatever_came_before_no_byte_of_a_name_is_left(doings: list[tuple[Doing, int]]) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        laptop = Laptop(folder, open_database(folder))
        laptop.person, yoshi = take_in(
            laptop.db, [Entrant(*laptop.another_name(), "cat"), Entrant("佐藤 よし", "さとう よし", "dog")]
        )
        for do, number in doings:
            do(laptop, number)
        assert erase(laptop.db, laptop.person, damaged_too=True) == []
        assert traces(laptop) == {}
        assert yoshi in {one.id for one in learners(laptop.db)}
        check_whole(folder)
        salvaged(laptop, 0)
        assert traces(laptop) == {}, "brought back"
        assert laptop.person not in {one.id for one in learners(laptop.db)}
        laptop.db.close()


def traces(laptop: Laptop) -> dict[str, set[str]]:
    """By file, the words that stand in it."""
    found = {path.name: path.read_bytes() for path in laptop.folder.rglob("*") if path.is_file()}
    return {
        name: there
        for name, whole in found.items()
        if (there := {w for w in laptop.words() if w.encode() in whole})
    }
