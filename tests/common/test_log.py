"""The log tells us what failed and where, never what somebody typed, and never grows without end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from literacy_tutor.common import log

SECRET = "さくら1234"


@pytest.fixture(autouse=True)
def _own_handlers() -> Iterator[None]:
    logger = logging.getLogger("literacy_tutor")
    before = list(logger.handlers)
    yield
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def ours() -> logging.Logger:
    return logging.getLogger("literacy_tutor.somewhere")


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise LookupError(SECRET) from error


def test_a_failure_is_there_with_its_place_and_without_its_words(
    tmp_path: Path, ours: logging.Logger
) -> None:
    log.start_log(tmp_path)
    try:
        fail()
    except LookupError:
        ours.exception("it failed")
    text = (tmp_path / log.FILE_NAME).read_text(encoding="utf-8")
    assert "literacy_tutor.somewhere: it failed" in text
    assert "in fail" in text
    assert text.endswith("LookupError\n")
    assert SECRET not in text


def test_nothing_is_written_before_something_is_wrong(tmp_path: Path, ours: logging.Logger) -> None:
    log.start_log(tmp_path)
    ours.info("all is well")
    assert list(tmp_path.iterdir()) == []


def test_a_long_log_is_put_away_once(
    tmp_path: Path, ours: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST", 2000)
    log.start_log(tmp_path)
    for number in range(200):
        ours.warning("number %d", number)
    assert {path.name for path in tmp_path.iterdir()} == {"log.txt", "older-log.txt"}
    assert all(path.stat().st_size < 3000 for path in tmp_path.iterdir())
    assert "number 199" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path, ours: logging.Logger) -> None:
    log.start_log(tmp_path / "not there")
    ours.warning("nobody will read this")
    assert list(tmp_path.iterdir()) == []
