"""What `doctor` says: one sentence a check, in both languages, and whether it needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Grade(IntEnum):
    """NOTE: good to know. PROBLEM: somebody must do something."""

    OK = 0
    NOTE = 1
    PROBLEM = 2


WORDS = {
    "ja": {Grade.OK: "OK  ", Grade.NOTE: "注意", Grade.PROBLEM: "問題"},
    "en": {Grade.OK: "OK     ", Grade.NOTE: "NOTE   ", Grade.PROBLEM: "PROBLEM"},
}


@dataclass(frozen=True, slots=True)
class Finding:
    grade: Grade
    ja: str
    en: str

    def line(self, language: str) -> str:
        words = self.ja if language == "ja" else self.en
        return f"{WORDS[language][self.grade]}  {' '.join(words.split())}"


def many(number: int, one: str) -> str:
    """1 lesson, 2 lessons."""
    return f"{number} {one}{'' if number == 1 else 's'}"


def ok(ja: str, en: str) -> Finding:
    return Finding(Grade.OK, ja, en)


def note(ja: str, en: str) -> Finding:
    return Finding(Grade.NOTE, ja, en)


def problem(ja: str, en: str) -> Finding:
    return Finding(Grade.PROBLEM, ja, en)


def graded(grade: Grade, ja: str, en: str, todo_ja: str, todo_en: str) -> Finding:
    """The same sentence, with what to do where it is not all right."""
    return (
        Finding(grade, ja, en) if grade is Grade.OK else Finding(grade, f"{ja}{todo_ja}", f"{en} {todo_en}")
    )
