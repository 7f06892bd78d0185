"""The checker: whatever makes a lesson poor is named at its place, everything at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from literacy_tutor.common.errors import UserError
from literacy_tutor.lessons.check import Report, check
from tests.lessons.folders import SHOP, SHOP_ENGLISH, TEMPLATE, change, line_of, put_lesson, put_service

TODAY = date(2026, 11, 23)
HELLO = "こんにちは。佐藤です。"
FACTS = "# facts:\n#   - say: …\n#     source: …\n#     checked: 2026-11-23"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put_lesson(tmp_path)


def checked(*paths: Path) -> Report:
    return check(paths, TODAY)


def told(report: Report) -> list[str]:
    return [f"{one.file.name}:{one.line}:{one.column} {one.where} {one.what}" for one in report.problems]


# --- counting ---------------------------------------------------------------------------------------------


def test_the_template_has_no_problems() -> None:
    assert checked(TEMPLATE).closing_line == "1 lessons, 0 services, 0 problems"


def test_a_tree_is_counted_whole(tmp_path: Path, folder: Path) -> None:
    assert folder.exists()
    put_lesson(tmp_path, "fraud/other")
    put_service(tmp_path)
    assert checked(tmp_path).closing_line == "2 lessons, 1 services, 0 problems"
    assert (
        checked(tmp_path / "fraud", tmp_path / "services" / "shop").closing_line
        == "1 lessons, 1 services, 0 problems"
    )
    assert checked(folder / "en.yaml").closing_line == "1 lessons, 0 services, 0 problems"


def test_a_folder_named_twice_is_counted_once(tmp_path: Path, folder: Path) -> None:
    assert checked(folder, folder, tmp_path).lessons == 1


def test_a_lesson_alone_may_lie_anywhere(tmp_path: Path) -> None:
    assert (
        checked(put_lesson(tmp_path / "stick", "homework")).closing_line
        == "1 lessons, 0 services, 0 problems"
    )


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_path_with_nothing_is_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError):
        checked(tmp_path / name)


def test_problems_are_sorted_and_each_stands_once(tmp_path: Path) -> None:
    for name in ("fraud/b", "basics/a"):
        lesson = put_lesson(tmp_path, name) / "lesson.yaml"
        change(lesson, "order: 900", "order: last")
        change(lesson, "level: 1 ", "level: one ")
    report = checked(tmp_path)
    assert [(one.file.parent.name, one.where) for one in report.problems] == [
        ("a", "order"), ("a", "level"), ("b", "order"), ("b", "level"),
    ]  # fmt: skip


def test_a_problem_is_one_line_with_file_line_column_and_key(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(folder / "lesson.yaml", "level: 1 ", "level: one ")
    monkeypatch.chdir(folder.parent.parent)
    line = line_of(folder / "lesson.yaml", "level: one")
    (problem,) = checked(folder).problems
    assert str(problem) == f"basics/answer/lesson.yaml:{line}:8: level is “one”, but must be a whole number"


# --- each check -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        # words
        (
            "lesson.yaml",
            "**タップ** しましょう。",
            "**タップ** しましょう。" + "よみかたは かぞえません" * 3,
            "steps.open.say is 50 characters long; at most 40",
        ),
        (
            "en.yaml",
            "say: Tap **Messages**.",
            f"say: Tap {'on and on ' * 10}",
            "steps.open.say is 103 characters long; at most 90",
        ),
        (
            "lesson.yaml",
            "｜緑《みどり》の ｜四角",
            "緑の ｜四角",
            "hint has “緑” without its reading: write ｜緑《…》",
        ),
        (
            "lesson.yaml",
            "  - ｜昼《ひる》すぎ",
            "  - 昼《ひる》すぎ",
            "scene[0] has a mark that is not whole",
        ),
        (
            "lesson.yaml",
            "title: メッセージに ｜返事《へんじ》",
            "title: メッセージに 返事",
            "title has “返事” without its reading",
        ),
        (
            "lesson.yaml",
            "text: 10｜時《じ》",
            "text: 10時",
            "steps.when.question.answers.ten.text has “時” without its reading",
        ),
        ("lesson.yaml", "    - ｜短《みじか》い", "    - 短い", "finish.can[1] has “短” without its reading"),
        (
            "en.yaml",
            "    hint: Touch the green square lightly, and let go at once.\n",
            "",
            "steps.open.hint has no English in en.yaml: “｜緑",
        ),
        (
            "en.yaml",
            "title: Answer a message",
            "title: 返事 message",
            "title still holds Japanese: “返事 message”",
        ),
        (
            "en.yaml",
            "    do: [tap messages.draft, type yes]\n",
            "",
            "steps.write.do[1] has no English in en.yaml: “type はい”",
        ),
        ("en.yaml", "title:", "titel:", "titel is not in the Japanese file; did you mean “title”?"),
        # the glass
        ("lesson.yaml", HELLO, "｜佐藤《さとう》です", "has a reading, but the words on a phone have none"),
        ("lesson.yaml", HELLO, "0120-444-555 へ", "names 0120-444-555, which could be somebody's number"),
        ("lesson.yaml", HELLO, "０８０－１２３４－５６７８", "names 080-1234-5678, which could be"),
        ("lesson.yaml", HELLO, "+81 90 1234 5678 から", "names +81 90 1234 5678, which could be"),
        (
            "lesson.yaml",
            "number: sato\n        unread",
            "number: 0335814321\n        unread",
            "number is “0335814321”, which could be somebody's number",
        ),
        (
            "lesson.yaml",
            HELLO,
            "www.city-library.jp へ",
            "names “www.city-library.jp”, which could be somebody's address",
        ),
        ("lesson.yaml", HELLO, "info@bank.com", "names “bank.com”, which could be"),
        ("lesson.yaml", HELLO, '"http://1.2.3.4/x"', "names “1.2.3.4”, which could be"),
        (
            "lesson.yaml",
            HELLO + ", time",
            "見て, link: ここ, address: shop/top, time",
            "leads to “shop”, but the lesson's phone has no such service",
        ),
        (
            "lesson.yaml",
            HELLO + ", time",
            "見て, link: ここ, address: pay.mihon.com, time",
            "names “pay.mihon.com”",
        ),
        (
            "lesson.yaml",
            HELLO + ", time",
            '見て, link: ここ, address: "app:phone/0312345678", time',
            "address is “0312345678”, which could be",
        ),
        (
            "lesson.yaml",
            HELLO + ", time",
            '見て, link: ここ, address: "app:camera", time',
            "opens the app “camera”, but there is no such app",
        ),
        (
            "lesson.yaml",
            "contacts: [sato]",
            "contacts: [{id: tanaka, name: Tanaka, picture: nobody, number: sato}]",
            "picture is “nobody”, but there is no such icon",
        ),
        (
            "lesson.yaml",
            "｜緑《みどり》の ｜四角",
            "090-1234-5678 の ｜四角",
            "steps.open.hint names 090-1234-5678",
        ),
        ("lesson.yaml", "｜緑《みどり》の ｜四角", "bank.com の ｜四角", "steps.open.hint names “bank.com”"),
        # facts
        (
            "lesson.yaml",
            FACTS,
            "facts: [{say: a, source: b, checked: 2026-11-24}]",
            "facts[0].checked is 2026-11-24, a day that has not come: today is 2026-11-23",
        ),
        (
            "lesson.yaml",
            FACTS,
            "facts: [{say: a, source: b, checked: 2026-13-01}]",
            "facts[0].checked is “2026-13-01”, but must be a day such as 2026-11-23",
        ),
        (
            "lesson.yaml",
            FACTS,
            "facts: [{say: a, source: '', checked: 2026-11-01}]",
            "facts[0].source is empty",
        ),
        ("lesson.yaml", FACTS, "facts: [{say: a, checked: 2026-11-01}]", "facts[0] lacks the key “source”"),
        # teaching
        (
            "lesson.yaml",
            "      item: template-when\n",
            "      item: template-when\n      truth: fraud\n",
            "has a truth, but no answer that counts as genuine: judging needs all three",
        ),
        (
            "lesson.yaml",
            "      item: template-when\n",
            "      item: template-when\n      truth: fraud\n",
            "does not let “ask” lead on",
        ),
        (
            "lesson.yaml",
            "          leads: on\n",
            "          leads: again\n",
            "has no answer that leads on: nobody could finish",
        ),
        ("lesson.yaml", "    do: [tap messages.send]\n", "", "steps.send lacks “do”"),
        # playing
        (
            "lesson.yaml",
            "    do: [tap home.messages]",
            "    do: [tap home.mesages]",
            "steps.open.do[0] touches “home.mesages”, which is not on the glass then; did you mean “home.messages”?",
        ),
        (
            "lesson.yaml",
            "    do: [tap home.messages]",
            "    do: [tap home.phone]",
            "steps.open.do does not pass the step: still waiting for done[0]",
        ),
        (
            "lesson.yaml",
            "    do: [tap home.messages]",
            "    do: [tap home.messages, wait 1]",
            "steps.open.do[1] comes after the step is passed",
        ),
        (
            "lesson.yaml",
            "    done: field messages.draft = はい",
            "    done: text_typed field=messages.draft",
            "steps.write.do[1] passes the step before it is all typed",
        ),
        (
            "lesson.yaml",
            "    do: [tap messages.draft, type はい]",
            "    do: [type はい]",
            "steps.write.do[0] types, but no field has the cursor",
        ),
        (
            "lesson.yaml",
            "type はい]",
            "type 返事]",
            "steps.write.do[1] “type 返事” cannot be typed on the practice phone",
        ),
        (
            "lesson.yaml",
            "    do: [answer ten, next]",
            "    do: [answer tenn, next]",
            "steps.when.do[0] answers “tenn”, which is no answer here; did you mean “ten”?",
        ),
        (
            "lesson.yaml",
            "    do: [answer ten, next]",
            "    do: [next, answer ten]",
            "steps.when.do[0] goes on before an answer is given",
        ),
        (
            "lesson.yaml",
            "        point: nav.back\n        do: [tap home.phone]",
            "        point: nav.bak\n        do: [tap home.phone]",
            "steps.open.mistakes.phone.point is “nav.bak”, which is not on the glass then; did you mean “nav.back”",
        ),
        ("lesson.yaml", "        do: [tap home.phone]\n", "", "steps.open.mistakes.phone lacks “do”"),
        (
            "lesson.yaml",
            "        do: [tap home.phone]\n",
            "        do: [tap home.browser]\n",
            "steps.open.mistakes.phone.when is not what its do comes to; the tutor takes it for “elsewhere”",
        ),
        (
            "lesson.yaml",
            "        do: [tap home.phone]\n",
            "        do: [tap home.messages]\n",
            "steps.open.mistakes.phone.do passes the step instead of missing it",
        ),
        (
            "lesson.yaml",
            "        do: [tap home.phone]\n        repair: [press back]",
            "        do: [tap home.phone]\n        repair: [wait 1]",
            "steps.open.mistakes.phone is not mended: after its repair steps.open.do[0] touches “home.messages”",
        ),
        (
            "lesson.yaml",
            "        when: app_opened app=phone",
            "        when: app_opened app=phone or showing home.phon",
            "steps.open.mistakes.phone.when asks for “home.phon”, which is never on the glass; did you mean “home.phone”",
        ),
        (
            "lesson.yaml",
            "      answers:\n",
            "      cues: [{say: ここ, point: messages.words.s3.1}]\n      answers:\n",
            "steps.when.question.cues[0].point is “messages.words.s3.1”, which is not on the glass at this question",
        ),
        (
            "lesson.yaml",
            "          counts: ask\n          leads: again\n",
            "          counts: ask\n          leads: on\n          do: [press home]\n",
            "steps.when.question.answers.ask leads nowhere: after it steps.write.do[0] touches “messages.draft”",
        ),
        (
            "lesson.yaml",
            "          leads: on\n",
            "          leads: on\n          do: [tap messages.sent]\n",
            "answers.ten.do[0] touches “messages.sent”, which is not on the glass then; did you mean “messages.send”",
        ),
    ],
)
def test_what_is_wrong_is_named(folder: Path, file: str, old: str, new: str, said: str) -> None:
    change(folder / file, old, new)
    found = told(checked(folder))
    assert any(said in one for one in found), found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            HELLO,
            "188、#9110、110、0120-95-0178、090-0555-0000、03-0123-4567、+1-202-555-0143",
        ),
        (HELLO, "口座 1234567、金額 ￥498216、2026-11-23、9:00-17:00、1234 5678 9012"),
        (HELLO, "https://mihon-city.example/a?b=c、x@mihon.test、Ver.2、写真.jpg、10.5km"),
        ("｜緑《みどり》の ｜四角", "188 か caa.go.jp の ｜四角"),
    ],
)
def test_what_belongs_to_nobody_and_help_lines_are_welcome(folder: Path, old: str, new: str) -> None:
    change(folder / "lesson.yaml", old, new)
    assert told(checked(folder)) == []


def test_a_lesson_without_a_repaired_mistake_is_named(folder: Path) -> None:
    lesson = folder / "lesson.yaml"
    lesson.write_text(lesson.read_text("utf-8").replace("        repair: [press back]\n", ""), "utf-8")
    assert any("steps show no mistake with its repair" in one for one in told(checked(folder)))


def test_words_are_checked_also_where_the_lesson_is_broken(folder: Path) -> None:
    change(folder / "lesson.yaml", "level: 1 ", "level: one ")
    change(folder / "lesson.yaml", "｜緑《みどり》の", "緑の")
    change(folder / "lesson.yaml", HELLO, "0120-444-555 へ")
    change(folder / "en.yaml", "title: Answer a message\n", "")
    found = "\n".join(told(checked(folder)))
    for said in ("level is “one”", "“緑” without its reading", "names 0120-444-555", "title has no English"):
        assert said in found


def test_a_missing_translation_is_one_problem(folder: Path) -> None:
    (folder / "en.yaml").unlink()
    assert told(checked(folder)) == ["en.yaml:1:1  there is no English: this file is missing"]


def test_what_is_wrong_only_in_english_says_so(folder: Path) -> None:
    change(
        folder / "lesson.yaml", "    done: message_sent thread=sato", "    done: field messages.draft = はい"
    )
    change(folder / "lesson.yaml", "    do: [tap messages.send]", "    do: [tap messages.draft]")
    found = told(checked(folder))
    assert (
        [one for one in found if "(in English)" in one]
        == [one for one in found if "does not pass" in one]
        != []
    )


def test_the_column_of_a_kanji_without_reading_is_its_own(folder: Path) -> None:
    change(
        folder / "lesson.yaml", "    hint: ｜緑《みどり》の ｜四角", "    hint: ｜緑《みどり》の 四角に｜四角"
    )
    line = line_of(folder / "lesson.yaml", "の 四角")
    (found,) = told(checked(folder))
    assert found.startswith(f"lesson.yaml:{line}:20 steps.open.hint has “四角”")


# --- folders ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["page.qml", "run.py", "drawing.svg", "lesson.yml", "notes.html", "lesson.yaml~", "data.json"]
)
def test_a_stranger_in_the_folder_is_named(folder: Path, name: str) -> None:
    (folder / name).write_text("x", "utf-8")
    (found,) = told(checked(folder))
    assert found.startswith(f"{name}:1:1  this file does not belong here")


def test_notes_pictures_and_what_systems_leave_are_welcome(folder: Path) -> None:
    (folder / "images").mkdir()
    for name in ("notes.md", "photo.PNG", "images/garden.jpg", ".DS_Store", "Thumbs.db"):
        (folder / name).write_text("x", "utf-8")
    assert told(checked(folder)) == []


def test_folders_and_links_inside_are_named(folder: Path, tmp_path: Path) -> None:
    (folder / "more").mkdir()
    (folder / "images").mkdir()
    (folder / "images" / "run.sh").write_text("x", "utf-8")
    (folder / "link.png").symlink_to("/etc/passwd")
    (tmp_path / "basics" / "linked").symlink_to(folder)
    found = told(checked(tmp_path))
    assert [one.split(" ")[0] for one in found] == ["run.sh:1:1", "link.png:1:1", "more:1:1", "linked:1:1"]


def test_lessons_in_the_wrong_place_of_a_tree_are_named(tmp_path: Path, folder: Path) -> None:
    assert folder.exists()
    put_lesson(tmp_path, "basic/answer")
    put_lesson(tmp_path, "basics/deep/answer")
    (tmp_path / "basics" / "half").mkdir()
    (tmp_path / "basics" / "half" / "en.yaml").write_text("title: x", "utf-8")
    found = told(checked(tmp_path))
    assert (
        sum(
            "a lesson stands in a folder of its own in one of basics/, procedures/, fraud/" in one
            for one in found
        )
        == 2
    )
    assert sum("there is no lesson.yaml or service.yaml beside this file" in one for one in found) == 1


# --- services ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "shop.mihon-city.example",
            "shop.mihon.com",
            "service.yaml:2:10 address — “shop.mihon.com” is not a practice address",
        ),
        ("go: inside", "go: insde", "pages.top.parts.enter.tap[0].go — there is no page “insde”"),
        ("needs: card", "needs: crad", "pages.top.parts.enter.tap[0].needs — there is no field “crad”"),
        ("\\d{8}", "(a+)+", "fields.card.rules[0] — the pattern “(a+)+” is outside what content may use"),
        (
            "text: 入りました。",
            "text: お電話は 080-1111-2222",
            "pages.inside.parts.done.text names 080-1111-2222",
        ),
        ("{field: card}", "{feild: card}", "pages.top.parts[1] lacks the key “kind”"),
        (
            "text: 入る,",
            "text: 入る, icon: nothing,",
            "pages.top.parts.enter.icon is “nothing”, but there is no such icon",
        ),
        ("event: entered", "event: entered, open: other/page", "drop `go` or `open`"),
    ],
)
def test_what_is_wrong_in_a_service_is_named_at_its_place(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in SHOP
    found = told(checked(put_service(tmp_path, japanese=SHOP.replace(old, new, 1))))
    assert any(said in one for one in found), found


def test_a_service_needs_its_english(tmp_path: Path) -> None:
    service = put_service(tmp_path, english=SHOP_ENGLISH.replace("title: Mihon Shop\n", ""))
    assert told(checked(service)) == ["service.yaml:1:8 title has no English in en.yaml: “みほん商店”"]


def test_a_page_that_only_a_lesson_opens_is_not_lost(tmp_path: Path, folder: Path) -> None:
    alone = SHOP + "  news:\n    title: お知らせ\n    parts: [{kind: words, id: news, text: 休みです。}]\n"
    english = SHOP_ENGLISH + "  news: {title: News, parts: {news: {text: Closed.}}}\n"
    service = put_service(tmp_path, japanese=alone, english=english)
    assert any("no tap leads to the page “news”" in one for one in told(checked(service)))
    lesson = folder / "lesson.yaml"
    change(lesson, "  needed: [messages]", "  services: [shop]\n  needed: [messages]")
    change(lesson, HELLO + ", time", "見て, link: お店, address: shop/news, time")
    change(folder / "en.yaml", 's1: {text: "Hello, it’s Yoshiko."}', "s1: {text: Look, link: The shop}")
    assert told(checked(tmp_path)) == []
