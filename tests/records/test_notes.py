"""Notes and questions: kept, corrected, answered and done; removed without a trace; saved from a damaged file."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.records import aside, classes, notes, settings
from literacy_tutor.records.database import Database, open_database
from literacy_tutor.records.learners import add_learner
from literacy_tutor.records.notes import answer_question, mark_done, remove_note, write_note
from tests.records.damage import DAMAGE, practise
from tests.records.test_privacy import traces

SECRET = "むすめさんの番号を 登録したい"


@pytest.fixture
def class_(db: Database) -> str:
    return classes.open_class(db, "火曜クラス").id


def texts(db: Database, class_: str) -> list[str]:
    return [one.text for one in notes.notes(db, class_)]


def test_open_ones_come_first_and_of_them_the_newest(db: Database, class_: str) -> None:
    first, second, third = (write_note(db, "note", class_, words) for words in ("一", "二", "三"))
    write_note(db, "note", "another class", "ほか")
    assert texts(db, class_) == ["三", "二", "一"]
    mark_done(db, third)
    assert texts(db, class_) == ["二", "一", "三"]
    notes.open_again(db, third)
    assert (texts(db, class_), notes.notes(db, class_)[0].done_at) == (["三", "二", "一"], "")
    assert first != second


def test_a_question_is_answered_corrected_and_told(db: Database, class_: str) -> None:
    hana = add_learner(db, "はな", "", "cat").id
    id = write_note(db, "question", class_, SECRET, hana)
    answer_question(db, id, " 電話帳の ＋ から。\n写真も えらべる。 ")
    notes.correct_note(db, id, "むすこさんの番号")
    mark_done(db, id)
    (found,) = notes.notes_about(db, hana)
    assert found[:6] == (
        id,
        "question",
        class_,
        hana,
        "むすこさんの番号",
        "電話帳の ＋ から。\n写真も えらべる。",
    )
    assert found.done_at >= found.written_at
    assert notes.notes_about(db, "somebody else") == []
    answer_question(db, id, "")
    assert notes.notes(db, class_)[0].answer == ""


@pytest.mark.parametrize(
    ("words", "says"), [(" \n ", "empty"), ("あ" * 2001, "2001 characters"), ("a\x07b", "cannot be shown")]
)
def test_words_that_cannot_be_kept_are_refused_with_a_sentence_and_nothing_is_written(
    db: Database, class_: str, words: str, says: str
) -> None:
    with pytest.raises(UserError, match=says):
        write_note(db, "note", class_, words)
    assert texts(db, class_) == []
    id = write_note(db, "note", class_, "あ" * 2000)
    with pytest.raises(UserError, match=says):
        notes.correct_note(db, id, words)
    assert texts(db, class_) == ["あ" * 2000]


def test_listeners_are_told_of_each_change(db: Database, class_: str) -> None:
    told: list[frozenset[str]] = []
    db.changes.subscribe(lambda changes: told.append(changes.groups))  # type: ignore[arg-type]
    id = write_note(db, "note", class_, "一")
    notes.correct_note(db, id, "二")
    mark_done(db, id)
    remove_note(db, id)
    assert ["notes" in groups for groups in told] == [True] * 4


def test_what_is_removed_or_replaced_leaves_no_byte_and_the_log_has_no_word(folder: Path) -> None:
    with open_database(folder) as db:
        gone, kept = (write_note(db, "note", "", SECRET + str(number)) for number in range(2))
        answer_question(db, kept, "ひみつの答え")
        assert traces(folder, SECRET) > 0
        remove_note(db, gone)
        notes.correct_note(db, kept, "もうだいじょうぶ")
        answer_question(db, kept, "")
        assert traces(folder, SECRET, "ひみつの答え") == 0
        logged = repr([tuple(row) for row in db.rows("SELECT kind, payload, learner FROM event")])
    assert "note_removed" in logged
    assert "だいじょうぶ" not in logged


def test_whoever_is_erased_takes_the_notes_about_them_along(db: Database, class_: str) -> None:
    hana = add_learner(db, "はな", "", "cat").id
    write_note(db, "question", class_, SECRET, hana)
    write_note(db, "note", class_, "教室のこと")
    with db.write() as transaction:
        transaction.execute("DELETE FROM person WHERE id = ?", (hana,))
    assert texts(db, class_) == ["教室のこと"]


@pytest.mark.parametrize("what", ["of another program", "a trigger of another name", "page of noise"])
def test_a_damaged_files_notes_survive(folder: Path, what: str) -> None:
    with open_database(folder) as db:
        hana = add_learner(db, "はな", "", "cat")
        practise(db, hana)
        write_note(db, "question", "c", SECRET, hana.id)
        write_note(db, "note", "c", "かぎは 受付へ")
        before = notes.notes(db, "c")
    file = folder / "records.db"
    file.write_bytes(DAMAGE[what](file.read_bytes()))
    with open_database(folder) as db:
        assert settings.get(db, "salvage_told") is None
        assert db.rows("SELECT 1 FROM event WHERE kind = 'records_salvaged'")
        assert notes.notes(db, "c") == before


def test_notes_about_nobody_survive_where_there_is_nobody(folder: Path) -> None:
    with open_database(folder) as db:
        write_note(db, "note", "c", "かぎは 受付へ")
    aside.note_damage(folder, "one bit flipped")
    with open_database(folder) as db:
        assert db.row("SELECT 1 FROM event WHERE kind = 'records_salvaged'"), "nothing was salvaged"
        assert texts(db, "c") == ["かぎは 受付へ"]
