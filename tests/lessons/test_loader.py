"""Folders in, lessons out in either language; or every problem with file, line, column, key and remedy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.acts import parse_act
from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.goals import parse_goal
from literacy_tutor.lessons.loader import (
    lesson_id,
    load_lesson,
    load_service,
    open_lesson,
    read_lesson,
    read_service,
)
from literacy_tutor.lessons.problems import ContentError
from literacy_tutor.phone.services.model import Branch, Part
from tests.lessons.folders import SHOP, change, line_of, put_lesson, put_service


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put_lesson(tmp_path)


def problems(folder: Path, language: str = "ja") -> list[str]:
    """As `line: key what`, for problems of the lesson's own two files."""
    reading = read_lesson(folder, "en" if language == "en" else "ja", Cache())
    assert (reading.value is None) == bool(reading.problems)
    return [f"{one.file.name}:{one.line}:{one.column} {one.where} {one.what}" for one in reading.problems]


# --- what comes out ---------------------------------------------------------------------------------------


def test_the_template_is_a_lesson_in_both_languages(folder: Path) -> None:
    japanese, english = load_lesson(folder, "ja"), load_lesson(folder, "en")
    assert (japanese.id, japanese.track) == (english.id, english.track) == ("basics/answer", "basics")
    assert japanese.title == "メッセージに ｜返事《へんじ》をする"
    assert english.title == "Answer a message"
    assert (japanese.world.language, english.world.language) == ("ja", "en")
    assert [step.id for step in japanese.steps] == [step.id for step in english.steps]
    assert japanese.steps[1].done == (
        parse_goal("thread_opened thread=sato"), parse_goal("showing messages.bubble.s2 for 2"),
    )  # fmt: skip
    assert english.steps[3].do[1] == parse_act("type yes")
    assert japanese.world.setups["messages"].threads[0].messages[1].id == "s2"


def test_each_step_knows_the_walkthrough_that_leads_to_it(folder: Path) -> None:
    steps = load_lesson(folder).steps
    assert steps[0].before == ()
    back = parse_act("press back")
    assert steps[2].before == (back, *steps[0].do, back, *steps[1].do)


def test_without_english_the_words_are_japanese_and_the_phone_speaks_english(folder: Path) -> None:
    (folder / "en.yaml").unlink()
    lesson = load_lesson(folder, "en")
    assert lesson.title == "メッセージに ｜返事《へんじ》をする"
    assert lesson.world.language == "en"


def test_a_lesson_is_found_by_its_id_in_a_tree(folder: Path, tmp_path: Path) -> None:
    assert load_lesson("basics/answer", root=tmp_path) == load_lesson(folder)
    assert open_lesson(tmp_path, "basics/answer", "en", tmp_path / "cache") == load_lesson(folder, "en")


@pytest.mark.parametrize(
    "name", ["basics/anser", "basics", "../basics/answer", "/etc/passwd", "basics/../basics/answer", ""]
)
def test_a_lesson_that_is_not_there_is_a_sentence_with_near_names(
    tmp_path: Path, folder: Path, name: str
) -> None:
    assert folder.exists()
    with pytest.raises(UserError) as caught:
        load_lesson(name, root=tmp_path)
    assert caught.value.en.startswith(f"there is no lesson “{name}”")
    assert "basics/answer" in caught.value.en


def test_a_folder_outside_of_any_track_counts_as_basics(tmp_path: Path) -> None:
    assert lesson_id(tmp_path / "stick" / "tap") == "basics/tap"
    assert lesson_id(tmp_path / "fraud" / "tap") == "fraud/tap"


# --- services ---------------------------------------------------------------------------------------------


def test_a_service_is_read_in_both_languages_and_short_parts_are_written_out(tmp_path: Path) -> None:
    put_service(tmp_path)
    japanese, english = load_service("shop", "ja", root=tmp_path), load_service("shop", "en", root=tmp_path)
    assert japanese.pages["top"].parts == (
        Part("heading", id="hello", text="ようこそ"),
        Part("field", field="card"),
        Part("button", id="enter", text="入る", tap=(Branch(needs=("card",), go="inside", event="entered"),)),
    )
    assert english.pages["top"].parts[2].text == "Enter"
    assert english.pages["top"].parts[2].tap == japanese.pages["top"].parts[2].tap
    assert english.fields["card"].label == "Member number"


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("{words: はい}", Part("words", text="はい")),
        ("{note: はい}", Part("note", text="はい")),
        ("{picture: tulip, description: 花}", Part("picture", picture="tulip", description="花")),
        ("{entry: book, text: 本, note: 3階}", Part("entry", id="book", text="本", note="3階")),
        ("{kind: entry, id: book, text: 本, note: 3階}", Part("entry", id="book", text="本", note="3階")),
        ("{card: box, parts: {words: はい}}", Part("card", id="box", parts=(Part("words", text="はい"),))),
        (
            "{tick: agree, text: はい, when: [agree, not agree]}",
            Part("tick", id="agree", text="はい", when=("agree", "not agree")),
        ),
    ],
)
def test_a_part_may_be_written_shorter(tmp_path: Path, part: str, whole: Part) -> None:
    text = f"title: 店\naddress: a.example\nstart: top\npages: {{top: {{title: 上, parts: {part}}}}}\n"
    put_service(tmp_path, japanese=text, english="title: Shop")
    assert load_service("shop", root=tmp_path).pages["top"].parts == (whole,)


def test_a_lesson_has_the_services_it_names(tmp_path: Path, folder: Path) -> None:
    put_service(tmp_path)
    change(folder / "lesson.yaml", "  needed: [messages]", "  services: [shop]\n  needed: [messages]")
    lesson = load_lesson(folder, "en")
    assert lesson.services == ("shop",)
    assert lesson.world.services["shop"].title == "Mihon Shop"


def test_a_service_that_is_not_there_is_told_where_it_is_named(folder: Path) -> None:
    change(
        folder / "lesson.yaml", "  needed: [messages]", "  services: [shop, ../shop]\n  needed: [messages]"
    )
    line = line_of(folder / "lesson.yaml", "services: [")
    assert problems(folder) == [
        f"lesson.yaml:{line}:14 phone.services[0] is “shop”, but there is no folder lessons/services/shop",
        f"lesson.yaml:{line}:20 phone.services[1] is “../shop”, but there is no folder lessons/services/../shop",
    ]


def test_what_is_wrong_in_a_service_is_told_in_its_own_file(tmp_path: Path, folder: Path) -> None:
    put_service(tmp_path, japanese=SHOP.replace("start: top", "start: [top]"))
    change(folder / "lesson.yaml", "  needed: [messages]", "  services: shop\n  needed: [messages]")
    said = problems(folder)
    assert said == [
        "service.yaml:3:8 start must be words, not a list and not keys; words with a colon need quotes round them"
    ]


# --- the hash ---------------------------------------------------------------------------------------------


def test_the_hash_is_of_both_languages_and_every_service(tmp_path: Path, folder: Path) -> None:
    service = put_service(tmp_path)
    change(folder / "lesson.yaml", "  needed: [messages]", "  services: shop\n  needed: [messages]")
    hashes = [load_lesson(folder, "ja").hash, load_lesson(folder, "en").hash]
    for file in (folder / "lesson.yaml", folder / "en.yaml", service / "service.yaml", service / "en.yaml"):
        with file.open("a", encoding="utf-8") as text:
            text.write("# one word more\n")
        hashes.append(load_lesson(folder, "ja").hash)
    assert hashes[0] == hashes[1]
    assert len(set(hashes)) == 5


def test_the_hash_does_not_depend_on_the_place(tmp_path: Path) -> None:
    one, other = put_lesson(tmp_path / "a"), put_lesson(tmp_path / "b")
    assert load_lesson(one).hash == load_lesson(other).hash != ""


# --- what is wrong ----------------------------------------------------------------------------------------


def test_every_mistake_in_both_files_is_told_at_once_with_its_place_and_remedy(folder: Path) -> None:
    lesson = folder / "lesson.yaml"
    change(lesson, "minutes: 5 ", "minuts: 5 ")
    change(lesson, "level: 1 ", "level: one ")
    change(lesson, 'clock: "13:05"', "clock: 25:00")
    change(lesson, "[[messages, phone, browser, playground]]", "[[messages, phon, browser, messages]]")
    change(lesson, "part: know\n", "part: no\n")
    change(lesson, "do: [tap home.messages]", "do: [tap home.messages, fly]")
    change(lesson, "done: app_opened app=messages", "done: app_opend app=messages")
    change(lesson, "｜緑《みどり》の", "｜緑《みどり の")
    change(folder / "en.yaml", "title: Answer", "titel: Answer")
    told = "\n".join(problems(folder, "en"))
    for said in (
        f"en.yaml:{line_of(folder / 'en.yaml', 'titel')}:1 titel is not in the Japanese file; did you mean “title”?",
        f"lesson.yaml:{line_of(lesson, 'minuts')}:1  this file has no key “minuts”; did you mean “minutes”?",
        f"lesson.yaml:{line_of(lesson, 'level: one')}:8 level is “one”, but must be a whole number",
        f"lesson.yaml:{line_of(lesson, 'title:')}:1  this file lacks the key “minutes”",
        "phone.clock is “25:00”, but must be a time such as “10:24”",
        "phone.home[0][1] is “phon”, but there is no such app; did you mean “phone”?",
        "phone.home[0][3] puts “messages” on the home pages a second time",
        "steps.when.part is “no”, but must be “know”, “prepare”, “do” or “ask”",
        "steps.open.do[1] “fly” is not an act; acts are: tap NAME",
        "steps.open.done[0] “app_opend app=messages”: there is no event “app_opend”; did you mean “app_opened”",
    ):
        assert said in told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "｜緑《みどり》の ｜四角",
            "緑《みどり》の ｜四角",
            "steps.open.hint has a mark that is not whole: 《 without the full-width ｜",
        ),
        (
            "**タップ** し",
            "**タップ し",
            "steps.open.say has a mark that is not whole: this ** is never closed",
        ),
        (
            "    done: app_opened app=messages\n",
            "",
            "steps.open lacks “done” (what must happen) or a question",
        ),
        (
            "    do: [answer ten, next]",
            "    done: at home\n    do: [answer ten, next]",
            "steps.when.done is never asked",
        ),
        (
            "        repair: [press back]",
            "        repair: [press back]\n        resume: 2",
            "steps.open.mistakes.phone.resume is 2, but the step's do has 1 acts",
        ),
        (
            "          leads: on",
            "          leads: on\n          do: [answer one]",
            "steps.when.question.answers.ten.do[0] is done with the tutor's buttons",
        ),
        ("  - id: read", "  - id: open", "steps has two things with the id “open”"),
        ("  - id: read", "  - id: Read it", "steps has the id “Read it”; an id is small letters"),
        (
            "      - id: library\n        who",
            "      - id: sato\n        who",
            "phone.messages.threads has two things with the id “sato”",
        ),
        ("minutes: 5 ", "minutes: 0 ", ":10 minutes is 0, but must be 1 to 90"),
        ("minutes: 5 ", "minutes: 999999999 ", ":10 minutes is 999999999, but must be 1 to 90"),
        ("level: 1 ", "level: -1 ", ":8 level is -1, but must be 1 to 5"),
        ("level: 1 ", "level: 6 ", ":8 level is 6, but must be 1 to 5"),
        ("order: 900 ", "order: -3 ", ":8 order is -3, but must be 0 to 100000"),
        ("      - id: phone\n", f"      - id: {'x' * 201}\n", "steps.open.mistakes has the id “xxx"),
        ("item: template-when", f"item: {'x' * 201}", "when.question.item is “xxx"),
        ("title: メッセージに", f"title: {'め' * 3900}", ":8 title is 39"),
        ("｜緑《みどり》の", "｜緑《みどり》の\u202e", "steps.open.hint holds the invisible sign U+202E"),
        ("        unread: 1\n", "        unread: -1\n", "thread 'sato' has -1 unread; 0 to 99 may be"),
    ],
)
def test_what_would_fail_while_playing_is_refused(folder: Path, old: str, new: str, said: str) -> None:
    change(folder / "lesson.yaml", old, new)
    told = problems(folder)
    assert any(said in one for one in told), told


@pytest.mark.parametrize(
    ("setup", "key", "said"),
    [
        ("phone: {answers: {number: 188, line_ms: 0}}", "answers[0].line_ms", "is 0, but must be 100 or more"),
        ("phone: {answers: {number: 188, line_ms: -1}}", "answers[0].line_ms", "is -1, but must be 100 or more"),
        ("phone: {answers: {number: 188, after_ms: -3000}}", "answers[0].after_ms", "is -3000, but must be 0 or"),
        ("phone: {incoming: {after_ms: -1}}", "incoming[0].after_ms", "is -1, but must be 0 or more"),
        ("phone: {incoming: {after_ms: 1, line_ms: 99}}", "incoming[0].line_ms", "is 99, but must be 100 or more"),
        (
            "messages: {threads: {id: a, who: b}, answers: {thread: a, text: c, after_ms: -2}}",
            "answers[0].after_ms",
            "is -2, but must be 0 or more",
        ),
        (
            "messages: {threads: {id: a, who: b}, arrive: {thread: a, message: {id: c}, after_ms: -2}}",
            "arrive[0].after_ms",
            "is -2, but must be 0 or more",
        ),
    ],
)  # fmt: skip
def test_times_that_cannot_be_are_told_at_their_number(folder: Path, setup: str, key: str, said: str) -> None:
    lesson = folder / "lesson.yaml"
    head, rest = lesson.read_text("utf-8").split("  messages:\n    threads:", 1)
    lesson.write_text(f"{head}  {setup}\n{rest[rest.index('# --- 手順') :]}", "utf-8")
    app = setup.partition(":")[0]
    number = said.split(",")[0].removeprefix("is ")
    column = f"  {setup}".rindex(f" {number}") + 2
    line = line_of(lesson, f"  {setup}")
    assert any(
        one.startswith(f"lesson.yaml:{line}:{column} phone.{app}.{key} {said}") for one in problems(folder)
    )


def test_the_column_of_a_broken_mark_is_the_mark_itself(folder: Path) -> None:
    change(folder / "lesson.yaml", "hint: ｜緑《みどり》の ｜四角", "hint: ｜緑《みどり》の 四《よん》角")
    (told,) = problems(folder)
    assert told.startswith(f"lesson.yaml:{line_of(folder / 'lesson.yaml', '四《よん》')}:21 steps.open.hint")


def test_the_error_names_the_first_problem_and_counts_the_others(folder: Path) -> None:
    change(folder / "lesson.yaml", "level: 1 ", "level: one ")
    change(folder / "lesson.yaml", "order: 900 ", "order: last ")
    with pytest.raises(ContentError) as caught:
        load_lesson(folder)
    assert caught.value.en.startswith("basics/answer cannot be used: ")
    assert "order is “last”, but must be a whole number" in caught.value.en
    assert caught.value.en.endswith("There are 1 more problems: `literacy-tutor check` lists them all.")
    assert len(caught.value.problems) == 2


# --- files nobody vouches for -----------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert problems(tmp_path / "empty") == ["lesson.yaml:1:1  there is no such file"]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path, folder: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("title: secret", "utf-8")
    (folder / "lesson.yaml").unlink()
    (folder / "lesson.yaml").symlink_to(secret)
    (told,) = problems(folder)
    assert told.endswith(
        "the file cannot be read: it is a link that leads out of its folder; put a copy of the file here"
    )


def test_a_pipe_a_folder_and_a_flood_are_refused(folder: Path) -> None:
    lesson = folder / "lesson.yaml"
    lesson.unlink()
    lesson.mkdir()
    assert "it is not a file" in problems(folder)[0]
    lesson.rmdir()
    os.mkfifo(lesson)
    assert "it is not a file" in problems(folder)[0]
    lesson.unlink()
    lesson.write_bytes(b"#" * 1_000_001)
    assert "it is larger than 1,000,000 bytes" in problems(folder)[0]


def test_another_alphabet_is_told_with_its_line(folder: Path) -> None:
    lesson = folder / "lesson.yaml"
    lesson.write_bytes(b"title: x\ngoal: " + "図書館".encode("cp932"))
    assert problems(folder) == ["lesson.yaml:2:1  the file is not UTF-8 here: save it again as UTF-8"]


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    lesson = folder / "lesson.yaml"
    lesson.write_bytes(b"\xef\xbb\xbf" + lesson.read_bytes().replace(b"\n", b"\r\n"))
    assert problems(folder) == []


def test_a_folder_whose_name_is_no_id_is_told(tmp_path: Path) -> None:
    (told,) = problems(put_lesson(tmp_path, "basics/My Lesson"))
    assert told.partition("  ")[2].startswith("the folder “My Lesson” gives the lesson its id")


def test_reading_a_service_never_raises(tmp_path: Path) -> None:
    assert [one.what for one in read_service(tmp_path / "nowhere", "en", Cache()).problems] == [
        "there is no such file"
    ]


@pytest.mark.parametrize("pattern", ["(a+)+", "(", "(?=a)"])
def test_a_pattern_that_could_stop_the_program_is_refused(tmp_path: Path, pattern: str) -> None:
    service = put_service(tmp_path, japanese=SHOP.replace("\\d{8}", pattern))
    (problem,) = read_service(service, "ja", Cache()).problems
    assert (problem.where, problem.line) == ("fields.card.rules[0]", 8)


def test_a_link_into_an_app_that_is_not_there_is_refused(folder: Path) -> None:
    change(
        folder / "lesson.yaml", "佐藤です。, time", '佐藤です。, link: ここ, address: "app:camera/x", time'
    )
    (told,) = problems(folder)
    assert told.endswith(
        "s1.address opens the app “camera”, but there is no such app; there is: browser, messages, phone, playground"
    )
