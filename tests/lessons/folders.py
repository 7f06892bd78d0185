"""Lessons and services on the disk for tests: copies of the template, changed where a test wants them changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from literacy_tutor.common.paths import lessons_dir

TEMPLATE = lessons_dir() / "_template"

SHOP = """\
title: みほん商店
address: shop.mihon-city.example
start: top
fields:
  card:
    label: 会員番号
    face: digits
    rules: [{problem: 8けたの 番号です。, pattern: '\\d{8}'}]
pages:
  top:
    title: はじめ
    parts:
      - {kind: heading, id: hello, text: ようこそ}
      - {field: card}
      - {button: enter, text: 入る, tap: {needs: card, go: inside, event: entered}}
  inside:
    title: 中
    parts: [{kind: words, id: done, text: 入りました。}]
"""
SHOP_ENGLISH = """\
title: Mihon Shop
fields: {card: {label: Member number, rules: [{problem: It has 8 digits., pattern: '\\d{8}'}]}}
pages:
  top: {title: Start, parts: {hello: {text: Welcome}, enter: {text: Enter}}}
  inside: {title: Inside, parts: {done: {text: You are in.}}}
"""


def put_lesson(root: Path, name: str = "basics/answer") -> Path:
    """The template as a lesson of this id in a tree of lessons."""
    folder = root / name
    folder.mkdir(parents=True)
    for file in ("lesson.yaml", "en.yaml"):
        shutil.copy(TEMPLATE / file, folder)
    return folder


def put_service(root: Path, name: str = "shop", japanese: str = SHOP, english: str = SHOP_ENGLISH) -> Path:
    folder = root / "services" / name
    folder.mkdir(parents=True)
    (folder / "service.yaml").write_text(japanese, "utf-8")
    (folder / "en.yaml").write_text(english, "utf-8")
    return folder


def change(file: Path, old: str, new: str) -> None:
    """Replace the first place where `old` stands; it must stand there."""
    text = file.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new, 1), "utf-8")


def line_of(file: Path, words: str) -> int:
    return file.read_text("utf-8").split(words)[0].count("\n") + 1
