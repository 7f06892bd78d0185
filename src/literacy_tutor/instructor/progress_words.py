"""Words of a class's progress, the same on the page and in the spreadsheets."""

from __future__ import annotations

from literacy_tutor.instructor.progress_table import State

_STATES: dict[State, tuple[str, str]] = {
    "done": ("できた", "Done"),
    "fading": ("わすれかけ", "Fading"),
    "shaky": ("つまずき", "Shaky"),
    "under_way": ("とちゅう", "Under way"),
    "": ("まだ", "Not begun"),
}


def state_words(language: str) -> dict[State, str]:
    return {state: _in(words, language) for state, words in _STATES.items()}


def title_of(class_title: str, language: str) -> str:
    return _in(("進みぐあい", "Progress"), language) + f" {class_title}"


def name_column(language: str) -> str:
    return _in(("名前", "Name"), language)


def _in(words: tuple[str, str], language: str) -> str:
    return words[0 if language == "ja" else 1]
