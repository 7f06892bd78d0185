"""What lies on a stick, for what is tested."""

from __future__ import annotations

from pathlib import Path

from literacy_tutor.instructor.group_key import GroupKey


def copies_on(stick: Path, key: GroupKey) -> list[Path]:
    """Those that the newest sheet opens, the oldest first."""
    return sorted((stick / f"literacy-tutor-{key.mark}").glob("records-*.db.age"))
