"""Whatever stands in a lesson file: a lesson or problems, never an exception; and what is a lesson can be played."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.loader import read_lesson, read_service
from literacy_tutor.lessons.reading import Reading
from literacy_tutor.lessons.robot import perform
from literacy_tutor.lessons.yaml_file import parse
from tests.lessons.folders import SHOP, SHOP_ENGLISH, TEMPLATE, put_lesson, put_service

LESSON = (TEMPLATE / "lesson.yaml").read_text("utf-8")
ENGLISH = (TEMPLATE / "en.yaml").read_text("utf-8")
BITS = st.sampled_from([
    "", " ", "\n", "  ", "\t", ":", ": ", "- ", "[", "]", "{", "}", ",", "'", '"', "|", ">", "&a ", "*a", "!!x ", "#",
    "?", "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "no", "0", "-1", "99999999999", "1e400", "ja", "｜", "《",
    "》", "**", "tap home.phone", "answer ten", "next", "undo", "press power", "wait 99999", "showing x for 3", " or ",
    "steps:\n", "id: open\n", "\x00", "\x85", "\u2028", "\ufeff", "😀", "e\u0301", "../..", "a" * 300,
])  # fmt: skip
SETTINGS = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)


@st.composite
def mutations(draw: st.DrawFn, text: str) -> str:
    """Cut, doubled, swapped and spiced in a few places."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        kind = draw(st.sampled_from(("cut", "put", "double", "swap", "line")))
        match kind:
            case "cut":
                text = text[:start] + text[end:]
            case "put":
                text = text[:start] + draw(BITS) + text[start:]
            case "double":
                text = text[:end] + text[start:end] + text[end:]
            case "swap":
                text = text[:start] + draw(BITS) + text[end:]
            case _:
                lines = text.split("\n")
                del lines[draw(st.integers(0, len(lines) - 1))]
                text = "\n".join(lines)
    return text


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put_lesson(tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put_service(tmp_path_factory.mktemp("fuzz"))


def assert_sound(reading: Reading[object]) -> None:
    assert (reading.value is None) == bool(reading.problems)
    for problem in reading.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.what
        assert "\n" not in str(problem)


@SETTINGS
@given(japanese=mutations(LESSON), english=mutations(ENGLISH))
def test_a_mutated_lesson_is_a_lesson_or_problems(folder: Path, japanese: str, english: str) -> None:
    (folder / "lesson.yaml").write_bytes(japanese.encode("utf-8", "surrogatepass"))
    (folder / "en.yaml").write_bytes(english.encode("utf-8", "surrogatepass"))
    for language in ("ja", "en"):
        reading = read_lesson(folder, "en" if language == "en" else "ja", Cache())
        assert_sound(reading)
        if reading.value is not None:
            assert not [one for one in perform(reading.value).failures if "this program fails" in one.what]


@SETTINGS
@given(japanese=mutations(SHOP), english=mutations(SHOP_ENGLISH))
def test_a_mutated_service_is_a_service_or_problems(service: Path, japanese: str, english: str) -> None:
    (service / "service.yaml").write_bytes(japanese.encode("utf-8", "surrogatepass"))
    (service / "en.yaml").write_bytes(english.encode("utf-8", "surrogatepass"))
    assert_sound(read_service(service, "ja", Cache()))
    assert_sound(read_service(service, "en", Cache()))


@SETTINGS
@given(text=st.text(max_size=200) | st.lists(BITS, max_size=40).map("".join))
def test_any_text_is_a_tree_or_problems(text: str) -> None:
    node, problems = parse(text, Path("lesson.yaml"), "ja")
    assert (node is None) == bool(problems)


@SETTINGS
@given(data=st.binary(max_size=300))
def test_any_bytes_are_a_lesson_or_problems(folder: Path, data: bytes) -> None:
    (folder / "lesson.yaml").write_bytes(data)
    (folder / "en.yaml").write_bytes(b"title: x")
    assert_sound(read_lesson(folder, "en", Cache()))
