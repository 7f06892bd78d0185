"""Reads one lesson or service file from the disk, wary of what it may be: a link, a pipe, a flood, another alphabet."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from literacy_tutor.lessons.cache import Cache, digest
from literacy_tutor.lessons.nodes import Node
from literacy_tutor.lessons.problems import Problem
from literacy_tutor.phone.state import Language

LARGEST = 1_000_000
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file: what stands in it, or why that cannot be read; its hash ("" where there is no such file)."""

    path: Path
    node: Node | None = None
    problems: tuple[Problem, ...] = ()
    hash: str = ""


def read_source(path: Path, language: Language, cache: Cache) -> Source:
    """Read `path`, which must lie in its own folder also after all links are followed."""
    try:
        data, state = _read(path)
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        return Source(path)
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        return _refused(path, "the file is not UTF-8 here: save it again as UTF-8", line)
    except (OSError, ValueError) as problem:
        return _refused(
            path, f"the file cannot be read: {problem.strerror if isinstance(problem, OSError) else problem}"
        )
    content_hash = digest(data)
    known = cache.tree(path, content_hash)
    if known is not None:
        return Source(path, known, (), content_hash)
    from literacy_tutor.lessons.yaml_file import parse  # imported late: a warm cache needs no YAML library

    node, problems = parse(text, path, language)
    if node is not None:
        cache.keep_tree(path, state, content_hash, node)
    return Source(path, node, problems, content_hash)


def _refused(path: Path, what: str, line: int = 1) -> Source:
    return Source(path, None, (Problem(path, line, 1, "", what),))


def _read(path: Path) -> tuple[bytes, os.stat_result]:
    """The bytes. Raises OSError, or ValueError with the reason for which the file is refused."""
    if not path.resolve().is_relative_to(path.parent.resolve()):
        raise ValueError("it is a link that leads out of its folder; put a copy of the file here")
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise ValueError("it is not a file")
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST:,} bytes; no lesson needs that much")
    return data, state
