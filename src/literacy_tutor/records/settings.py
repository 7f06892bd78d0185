"""What was chosen, as JSON values: on this laptop for everybody, and by a learner for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from literacy_tutor.common.settings import Setting

if TYPE_CHECKING:
    from literacy_tutor.records.driver import Row
    from literacy_tutor.records.facts import JSON
    from literacy_tutor.records.store import Database


def get(db: Database, key: str, default: JSON = None) -> JSON:
    """What was put there last, or `default` if nothing readable was."""
    return _read(db.row("SELECT value FROM setting WHERE key = ?", (key,)), default)


def put(db: Database, key: str, value: JSON) -> None:
    from literacy_tutor.records.facts import canonical

    with db.write() as transaction:
        transaction.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (key, canonical(value)),
        )
        transaction.touch("settings")


def chosen(db: Database, setting: Setting) -> str:
    """What somebody chose, or the setting's default."""
    return setting.sound(get(db, setting.key, setting.default))


def choose(db: Database, setting: Setting, value: str) -> None:
    """ValueError (a bug) for a value that is none of the setting's choices."""
    _must_be_a_choice(setting, value)
    put(db, setting.key, value)


def chosen_by(db: Database, learner: str, setting: Setting) -> str | None:
    """What this learner chose for themselves; None where they left it as the laptop has it."""
    sql = "SELECT value FROM learner_setting WHERE learner = ? AND key = ?"
    value = _read(db.row(sql, (learner, setting.key)), None)
    return value if isinstance(value, str) and value in setting.choices else None


def choose_for(db: Database, learner: str, setting: Setting, value: str) -> None:
    """ValueError (a bug) for a value that is none of the setting's choices."""
    _must_be_a_choice(setting, value)
    from literacy_tutor.records.facts import canonical

    with db.write() as transaction:
        transaction.execute(
            "INSERT OR REPLACE INTO learner_setting (learner, key, value) VALUES (?, ?, ?)",
            (learner, setting.key, canonical(value)),
        )
        transaction.touch("settings")


def _must_be_a_choice(setting: Setting, value: str) -> None:
    if value not in setting.choices:
        raise ValueError(f"{setting.key} is one of {', '.join(setting.choices)}, not {value}")


def _read(row: Row | None, default: JSON) -> JSON:
    if row is None:
        return default
    import json  # with nothing chosen the first page waits for less

    try:
        value: JSON = json.loads(row["value"])
    except ValueError:  # a damaged byte in a setting must not keep the window from opening
        return default
    return value
