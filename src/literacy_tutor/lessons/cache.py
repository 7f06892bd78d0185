"""Keeps what was read from lesson files, so that the slow YAML library is needed only after a change.

Plain JSON with a checksum, one file for each name, in a folder that may be lost at any time: what is damaged, foreign
or of another version counts as absent, and where nothing can be written the program works without.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from literacy_tutor.common.digest import blake2b
from literacy_tutor.lessons.nodes import Node

VERSION = 4
"""To be raised when what is kept changes its shape or its meaning."""
DIGEST_BYTES = 16

T = TypeVar("T")
_log = logging.getLogger(__name__)


def digest(data: bytes) -> str:
    """32 hexadecimal letters."""
    return blake2b(data, digest_size=DIGEST_BYTES).hexdigest()


class Tree(msgspec.Struct, frozen=True):
    """A YAML file as it was read, without problems. It is good as long as the file has this hash."""

    version: int
    path: str
    size: int
    mtime_ns: int
    hash: str
    node: Node


class Cache:
    """What was read before, in this process and (with a folder) in earlier ones."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._trees: dict[Path, Tree] = {}

    def tree(self, path: Path, content_hash: str) -> Node | None:
        """The tree of this file with this content, if it was read before."""
        tree = self._trees.get(path) or self.load(_name(path), Tree)
        if tree is None or (tree.version, tree.path, tree.hash) != (VERSION, str(path), content_hash):
            return None
        self._trees[path] = tree
        return tree.node

    def keep_tree(self, path: Path, state: os.stat_result, content_hash: str, node: Node) -> None:
        tree = Tree(VERSION, str(path), state.st_size, state.st_mtime_ns, content_hash, node)
        self._trees[path] = tree
        self.save(_name(path), tree)

    def load(self, name: str, kind: type[T]) -> T | None:
        """What was saved under this name, or None where that is absent or anything but whole."""
        if self.folder is None:
            return None
        try:
            checksum, _, body = (self.folder / name).read_bytes().partition(b"\n")
            if checksum.decode("ascii", "replace") != digest(body):
                return None
            return msgspec.json.decode(body, type=kind)
        except (OSError, msgspec.DecodeError, RecursionError):
            return None

    def save(self, name: str, value: object) -> None:
        """Whole or not at all; a folder that cannot be written is no failure."""
        if self.folder is None:
            return
        import tempfile  # 0.5 MiB that almost no start needs

        body = msgspec.json.encode(value)
        temporary = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            with os.fdopen(handle, "wb") as file:
                file.write(digest(body).encode("ascii") + b"\n" + body)
            os.replace(temporary, self.folder / name)
        except OSError as problem:
            _log.info("nothing kept in %s: %s", self.folder, problem)
            if temporary:
                with suppress(OSError):
                    os.unlink(temporary)


def _name(path: Path) -> str:
    return f"file-{digest(str(path).encode('utf-8', 'surrogateescape'))}.json"
