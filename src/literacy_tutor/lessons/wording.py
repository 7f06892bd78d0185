"""How a sentence about a mistake in a lesson helps: what was perhaps meant, what there is. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def near(word: str, known: Iterable[str], *, many: int = 12) -> str:
    """A half sentence that helps with a misspelt word: “; did you mean …” or what there is."""
    import difflib  # for whoever writes a lesson, not for whoever does one

    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=2, cutoff=0.6)
    if close:
        return f"; did you mean {listed(close, 'or')}?"
    if not names:
        return ""
    more = f" and {len(names) - many} more" if len(names) > many else ""
    return f"; there is: {', '.join(names[:many])}{more}"


def listed(words: Sequence[str], joint: str) -> str:
    """“a”, “b” or “c”."""
    quoted = [f"“{word}”" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {joint} {quoted[-1]}"


def clipped(text: str, length: int = 40) -> str:
    """A text as a sentence can quote it."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1]}…"
