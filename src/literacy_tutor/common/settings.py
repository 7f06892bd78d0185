"""Below everything: what can be set, as data. A new setting is one entry here; its value is kept by `records`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """`choices` are all the values there are; the first one is taken until somebody chooses."""

    key: str
    choices: tuple[str, ...]

    @property
    def default(self) -> str:
        return self.choices[0]

    def sound(self, value: object) -> str:
        """The value, or the default where it is none of the choices (written by another version, say)."""
        return value if isinstance(value, str) and value in self.choices else self.default


LANGUAGE = Setting("language", ("ja", "en"))

SETTINGS: tuple[Setting, ...] = (LANGUAGE,)
