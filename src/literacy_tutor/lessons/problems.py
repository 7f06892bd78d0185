"""What is wrong with a lesson or a service: one sentence each, naming file, line, column and key, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from literacy_tutor.common.errors import UserError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`what` goes on from `where`: "steps.open.say" + "is 47 characters long; at most 40"."""

    file: Path
    line: int
    column: int
    where: str
    """The keys that lead there: `steps.open.say`; "" for the whole file."""
    what: str

    def __str__(self) -> str:
        sentence = f"{self.where} {self.what}" if self.where else self.what
        return f"{shown(self.file)}:{self.line}:{self.column}: {sentence}"


class ContentError(UserError):
    """A lesson or a service (`name`) cannot be used. `problems` has every reason, in the order of the files."""

    def __init__(self, what: str, problems: Iterable[Problem]) -> None:
        self.name = what
        self.problems = tuple(sorted(set(problems)))
        first, more = self.problems[0], len(self.problems) - 1
        rest = f" There are {more} more problems: `literacy-tutor check` lists them all." if more else ""
        rest_ja = f" ほかに {more} か所あります。literacy-tutor check で すべて 出ます。" if more else ""
        super().__init__(
            f"{what} cannot be used: {first}.{rest}",
            f"「{what}」は まちがいが あるので 使えません。{first}。{rest_ja}",
        )


def shown(path: Path) -> str:
    """The path as a person at this prompt would write it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
