"""What was chosen on this laptop, as JSON values: text size, language, readings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from literacy_tutor.common.settings import Setting
from literacy_tutor.records.facts import JSON, canonical

if TYPE_CHECKING:
    from literacy_tutor.records.database import Database


def get(db: Database, key: str, default: JSON = None) -> JSON:
    """What was put there last, or `default` if nothing readable was."""
    row = db.row("SELECT value FROM setting WHERE key = ?", (key,))
    if row is None:
        return default
    try:
        value: JSON = json.loads(row["value"])
    except ValueError:  # a damaged byte in a setting must not keep the window from opening
        return default
    return value


def put(db: Database, key: str, value: JSON) -> None:
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
    if value not in setting.choices:
        raise ValueError(f"{setting.key} is one of {', '.join(setting.choices)}, not {value}")
    put(db, setting.key, value)
