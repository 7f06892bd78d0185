"""The list of lessons: whole, in order, quick when nothing changed, and never stopped by a broken one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons import catalogue as module
from literacy_tutor.lessons.catalogue import Catalogue, open_catalogue
from literacy_tutor.lessons.loader import load_lesson
from tests.lessons.folders import change, put_lesson, put_service


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "lessons"


def ids(catalogue: Catalogue) -> list[str]:
    return [entry.id for entry in catalogue.entries]


def test_lessons_stand_by_track_then_order_then_id(root: Path) -> None:
    for name in ("fraud/one", "basics/two", "basics/one", "procedures/one", "basics/zero"):
        put_lesson(root, name)
    change(root / "basics" / "zero" / "lesson.yaml", "order: 900", "order: 1")
    assert ids(open_catalogue(root)) == [
        "basics/zero",
        "basics/one",
        "basics/two",
        "procedures/one",
        "fraud/one",
    ]


def test_an_entry_says_what_a_list_shows(root: Path) -> None:
    lesson = load_lesson(put_lesson(root))
    entry = open_catalogue(root).find("basics/answer")
    assert entry is not None
    assert entry.title == {"ja": "メッセージに ｜返事《へんじ》をする", "en": "Answer a message"}
    assert entry.goal["en"] == "Read a friend's message and send a short answer."
    assert (entry.track, entry.minutes, entry.level, entry.steps, entry.order) == ("basics", 5, 1, 5, 900)
    assert entry.hash == lesson.hash


def test_templates_services_and_hidden_folders_are_no_lessons(root: Path) -> None:
    put_lesson(root, "basics/_draft")
    put_lesson(root, "basics/.hidden")
    put_lesson(root, "_template")
    put_service(root)
    assert open_catalogue(root) == Catalogue(())


def test_a_folder_that_is_not_there_holds_nothing(root: Path) -> None:
    assert open_catalogue(root / "nowhere") == Catalogue(())


def test_a_broken_lesson_is_named_and_left_out_and_the_others_work(root: Path, tmp_path: Path) -> None:
    put_lesson(root, "basics/good")
    change(put_lesson(root, "fraud/bad") / "lesson.yaml", "level: 1 ", "level: one ")
    change(put_lesson(root, "basics/english") / "en.yaml", "title:", "titel:")
    (put_lesson(root, "procedures/torn") / "lesson.yaml").write_text("title: [", "utf-8")
    for _ in range(2):
        catalogue = open_catalogue(root, tmp_path / "cache")
        assert ids(catalogue) == ["basics/good"]
        assert [(one.id, one.track) for one in catalogue.broken] == [
            ("basics/english", "basics"), ("procedures/torn", "procedures"), ("fraud/bad", "fraud"),
        ]  # fmt: skip
    assert "level is “one”, but must be a whole number" in catalogue.problems[2]
    assert "fraud/bad" in catalogue.broken[2].reason.ja


def test_a_mended_lesson_comes_back(root: Path, tmp_path: Path) -> None:
    lesson = put_lesson(root) / "lesson.yaml"
    change(lesson, "level: 1 ", "level: one ")
    assert ids(open_catalogue(root, tmp_path)) == []
    change(lesson, "level: one ", "level: 1 ")
    assert ids(open_catalogue(root, tmp_path)) == ["basics/answer"]


def test_a_lesson_outside_of_the_tracks_is_named(root: Path) -> None:
    put_lesson(root, "basic/answer")
    (broken,) = open_catalogue(root).broken
    assert broken.id == "basic/answer"
    assert "a lesson stands in one of basics, procedures, fraud, not in basic" in broken.reason.en


def test_nothing_is_read_again_while_nothing_changes(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        put_lesson(root, f"basics/lesson-{number}")
    first = open_catalogue(root, tmp_path / "cache")
    read: list[str] = []
    real = module.read_lesson
    monkeypatch.setattr(
        module, "read_lesson", lambda folder, *rest: read.append(folder.name) or real(folder, *rest)
    )  # type: ignore[func-returns-value]
    assert open_catalogue(root, tmp_path / "cache") == first
    assert read == []
    change(root / "basics" / "lesson-1" / "en.yaml", "title: Answer", "title: Please answer")
    assert open_catalogue(root, tmp_path / "cache").entries[1].title["en"] == "Please answer a message"
    assert set(read) == {"lesson-1"}


def test_a_lesson_is_read_again_when_its_service_changes(root: Path, tmp_path: Path) -> None:
    service = put_service(root)
    change(put_lesson(root) / "lesson.yaml", "  needed: [messages]", "  services: shop\n  needed: [messages]")
    before = open_catalogue(root, tmp_path).entries[0].hash
    change(service / "service.yaml", "入りました", "はいりました")
    assert open_catalogue(root, tmp_path).entries[0].hash != before


def test_lessons_come_and_go(root: Path, tmp_path: Path) -> None:
    put_lesson(root, "basics/one")
    put_lesson(root, "basics/two")
    assert ids(open_catalogue(root, tmp_path)) == ["basics/one", "basics/two"]
    os.rename(root / "basics" / "one", root / "basics" / "three")
    assert ids(open_catalogue(root, tmp_path)) == ["basics/three", "basics/two"]


def test_english_added_later_is_noticed(root: Path, tmp_path: Path) -> None:
    folder = put_lesson(root)
    english = (folder / "en.yaml").read_text("utf-8")
    (folder / "en.yaml").unlink()
    assert open_catalogue(root, tmp_path).entries[0].title["en"] == "メッセージに ｜返事《へんじ》をする"
    (folder / "en.yaml").write_text(english, "utf-8")
    assert open_catalogue(root, tmp_path).entries[0].title["en"] == "Answer a message"


def test_what_the_lessons_teach_is_known_without_reading_them_again(tmp_path: Path) -> None:
    first = open_catalogue(lessons_dir(), tmp_path / "cache")
    again = open_catalogue(lessons_dir(), tmp_path / "cache")
    assert again.taught == first.taught
    assert again.taught["basics/tap"] == ("tap", "home-key", "open-app", "call-contact", "hang-up")
    assert all(again.taught.values())
