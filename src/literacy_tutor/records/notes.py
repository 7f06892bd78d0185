"""What volunteers tell each other: notes for the next one, and questions about somebody's own phone (相談メモ).

Besides names these are the only words that people type here to stay. They are in no fact: the log says that there was
a note, never what it said. Words that are removed or replaced leave no byte in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from literacy_tutor.common.errors import UserError
from literacy_tutor.common.ids import new_id
from literacy_tutor.records import events
from literacy_tutor.records.facts import Fact
from literacy_tutor.records.learners import tidy_text

if TYPE_CHECKING:
    from literacy_tutor.records.store import Database, Transaction

Kind = Literal["note", "question"]
LONGEST = 2000
"""Characters of a note, and of an answer."""

_WHO = "coalesce((SELECT person FROM alias WHERE alias.learner = note.learner), note.learner)"
_COLUMNS = f"note.id, kind, class, coalesce({_WHO}, ''), text, answer, written_at, coalesce(done_at, '')"


class Note(NamedTuple):
    """`learner` is the person whom it is about, "" for nobody. Times are ISO 8601; "" as long as it is not done."""

    id: str
    kind: Kind
    class_: str
    learner: str
    text: str
    answer: str
    written_at: str
    done_at: str


def write_note(db: Database, kind: Kind, class_: str, text: str, learner: str = "") -> str:
    """Returns its id. `class_` is "" where there is none yet. Raises UserError for words that cannot be kept."""
    id, words = new_id(), _tidy(text)
    with db.write() as transaction:
        transaction.execute(
            "INSERT INTO note (id, kind, class, learner, text, written_at) VALUES (?, ?, ?, ?, ?, ?)",
            (id, kind, class_, learner or None, words, transaction.at),
        )
        _log(transaction, "note_written", id)
    return id


def correct_note(db: Database, id: str, text: str) -> None:
    """Raises UserError for words that cannot be kept."""
    words = _tidy(text)
    with db.write() as transaction:
        transaction.execute("UPDATE note SET text = ? WHERE id = ?", (words, id))
        _log(transaction, "note_corrected", id)
    db.forget_deleted()


def answer_question(db: Database, id: str, answer: str) -> None:
    """Nothing takes an answer back. Raises UserError for words that cannot be kept."""
    words = _tidy(answer, may_be_empty=True)
    with db.write() as transaction:
        transaction.execute("UPDATE note SET answer = ? WHERE id = ?", (words, id))
        _log(transaction, "note_answered", id)
    db.forget_deleted()


def mark_done(db: Database, id: str) -> None:
    """Read, or told to whoever asked."""
    with db.write() as transaction:
        transaction.execute("UPDATE note SET done_at = ? WHERE id = ?", (transaction.at, id))
        _log(transaction, "note_done", id)


def open_again(db: Database, id: str) -> None:
    with db.write() as transaction:
        transaction.execute("UPDATE note SET done_at = NULL WHERE id = ?", (id,))
        _log(transaction, "note_opened_again", id)


def remove_note(db: Database, id: str) -> None:
    with db.write() as transaction:
        transaction.execute("DELETE FROM note WHERE id = ?", (id,))
        _log(transaction, "note_removed", id)
    db.forget_deleted()


def notes(db: Database, class_: str) -> list[Note]:
    """Of one class: those that are open come first, and of them the newest."""
    return _list(db, "class = ?", class_)


def notes_about(db: Database, learner: str) -> list[Note]:
    """Of all classes, about one person, in the same order."""
    return _list(db, f"{_WHO} = ?", learner)


def _list(db: Database, condition: str, value: str) -> list[Note]:
    rows = db.rows(
        f"""SELECT {_COLUMNS} FROM note WHERE {condition}
        ORDER BY done_at IS NOT NULL, written_at DESC, note.id DESC""",
        (value,),
    )
    return [Note(*row) for row in rows]


def _log(transaction: Transaction, kind: str, id: str) -> None:
    """Nobody's row: whom a note is about has not touched anything."""
    events.append(transaction, [Fact(kind, {"note": id})], None)
    transaction.touch("notes")


def _tidy(text: str, *, may_be_empty: bool = False) -> str:
    try:
        tidy = "\n".join(tidy_text(line) for line in text.splitlines()).strip()
    except UserError as unwritable:
        raise UserError(
            "The note holds a character that cannot be shown: please take it out.",
            "表示できない 文字が 入っています。その文字を 消してください。",
        ) from unwritable
    if not tidy and not may_be_empty:
        raise UserError("The note is empty. Please write something.", "まだ 何も 書かれていません。")
    if len(tidy) > LONGEST:
        raise UserError(
            f"The note has {len(tidy)} characters: please shorten it to {LONGEST}.",
            f"{len(tidy)}文字 あります。{LONGEST}文字までに 短くしてください。",
        )
    return tidy
