"""The city's names and numbers: called by id from lessons and services, in both languages, and wrong ids are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.lessons.cache import Cache
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.check import check
from literacy_tutor.lessons.goals import parse_goal
from literacy_tutor.lessons.loader import load_lesson, load_service, read_lesson, read_service
from literacy_tutor.phone.state import Contact
from tests.lessons.folders import SHOP, change, line_of, put_lesson, put_service
from tests.lessons.test_check import TODAY

CITY = """\
people:
  sato: {name: 佐藤 よし子, number: 090-0123-4567, picture: illustration/friend_sato}
  mori: {name: 森さん}
institutions:
  clinic: {name: 遠藤医院, number: 03-0145-2200}
"""
ENGLISH = """\
people: {sato: {name: Yoshiko Sato}, mori: {name: Mr Mori}}
institutions: {clinic: {name: Dr Endo’s surgery}}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "city").mkdir()
    (tmp_path / "city" / "city.yaml").write_text(CITY, "utf-8")
    (tmp_path / "city" / "en.yaml").write_text(ENGLISH, "utf-8")
    return tmp_path


def told(folder: Path) -> list[str]:
    problems = read_lesson(folder, "ja", Cache()).problems
    return [f"{one.file.name}:{one.line}:{one.column} {one.where} {one.what}" for one in problems]


# --- what comes out ---------------------------------------------------------------------------------------


def test_a_contact_is_called_by_id_and_has_the_citys_name_in_either_language(root: Path) -> None:
    folder = put_lesson(root)
    sato = Contact("sato", "佐藤 よし子", "090-0123-4567", "illustration/friend_sato")
    assert load_lesson(folder).world.contacts == (sato,)
    assert load_lesson(folder, "en").world.contacts[0].name == "Yoshiko Sato"


def test_a_lesson_may_bring_a_stranger_of_its_own_beside_the_citys_people(root: Path) -> None:
    folder = put_lesson(root)
    change(
        folder / "lesson.yaml",
        "contacts: [sato]",
        "contacts: [{id: tanaka, name: 田中さん, number: 090-0187-6024}, clinic]",
    )
    change(folder / "en.yaml", "phone:\n", "phone:\n  contacts: {tanaka: {name: Mr Tanaka}}\n")
    contacts = load_lesson(folder, "en").world.contacts
    assert [(one.name, one.number) for one in contacts] == [
        ("Mr Tanaka", "090-0187-6024"), ("Dr Endo's surgery", "03-0145-2200"),
    ]  # fmt: skip


def test_an_id_stands_for_a_number_in_threads_calls_and_goals(root: Path) -> None:
    folder = put_lesson(root)
    calls = "phone: {answers: [{number: clinic}], history: [{id: h, number: sato}], incoming: {number: clinic, after_ms: 9}}"
    change(folder / "lesson.yaml", "  contacts:", f"  {calls}\n  contacts:")
    change(
        folder / "lesson.yaml", "when: app_opened app=phone", "when: call_started number=clinic or in phone"
    )
    lesson = load_lesson(folder)
    app = lesson.world.setups["phone"]
    assert lesson.world.setups["messages"].threads[0].number == "090-0123-4567"
    assert (app.answers[0].number, app.history[0].number) == ("03-0145-2200", "090-0123-4567")
    assert app.incoming[0].number == "03-0145-2200"
    assert lesson.steps[0].mistakes[0].when == parse_goal("call_started number=0301452200 or in phone")


def test_words_of_lessons_and_services_take_names_and_numbers_from_the_city(root: Path) -> None:
    folder = put_lesson(root)
    change(folder / "lesson.yaml", "who: みほん市図書館", 'who: "{city.clinic.name}"')
    change(folder / "en.yaml", "who: Mihon City Library", 'who: "{city.clinic.name} {city.clinic.number}"')
    threads = [load_lesson(folder, one).world.setups["messages"].threads[1] for one in ("ja", "en")]
    assert [one.who for one in threads] == ["遠藤医院", "Dr Endo's surgery 03-0145-2200"]
    tap = 'tap: {open: "app:phone/{city.clinic.number}"}'
    put_service(root, japanese=SHOP.replace("tap: {needs: card, go: inside, event: entered}", tap))
    part = load_service("shop", root=root).pages["top"].parts[2]
    assert part.tap[0].open == "app:phone/03-0145-2200"


def test_what_a_field_holds_is_not_taken_for_the_city(root: Path) -> None:
    put_service(root, japanese=SHOP.replace("入りました。", '"{card} 番の方"'))
    assert load_service("shop", root=root).pages["inside"].parts[0].text == "{card} 番の方"


# --- what is wrong ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("contacts: [sato]", "contacts: [saot]", "— “saot” is no id of lessons/city; did you mean “sato”?"),
        ("contacts: [sato]", "contacts: [mori]", "— “mori” has no number in lessons/city"),
        ("number: sato", "number: clinik", "— “clinik” is no id of lessons/city; did you mean “clinic”?"),
        (
            "who: みほん市図書館",
            'who: "{city.clinc.number}"',
            "— “clinc” is no id of lessons/city; did you mean “clinic”?",
        ),
        (
            "who: みほん市図書館",
            'who: "{city.clinic.tel}"',
            "— “{city.clinic.tel}”: write {city.clinic.name} or {city.clinic.number}",
        ),
        (
            "when: app_opened app=phone",
            "when: call_started number=snato",
            "“call_started number=snato”: “snato” is no id of lessons/city; did you mean “sato”?",
        ),
    ],
)
def test_an_unknown_id_is_named_with_its_place_and_what_was_perhaps_meant(
    root: Path, old: str, new: str, what: str
) -> None:
    folder = put_lesson(root)
    change(folder / "lesson.yaml", old, new)
    (problem,) = told(folder)
    assert problem.startswith(f"lesson.yaml:{line_of(folder / 'lesson.yaml', new)}:")
    assert problem.endswith(what)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("03-0145-2200", "03-3581-4321", "institutions.clinic.number is “03-3581-4321”, which could be somebody's"),
        ("03-0145-2200", "090-0123-4567", "institutions gives “clinic” the number of “sato”"),
        ("clinic:", "mori:", "institutions has “mori”, which stands under people already"),
        ("picture: illustration/friend_sato", "picture: frend_sato", "people.sato.picture is “frend_sato”"),
        ("name: 森さん", "nmae: 森さん", "people.mori has no key “nmae”; did you mean “name”"),
    ],
)  # fmt: skip
def test_the_city_itself_is_checked(root: Path, old: str, new: str, what: str) -> None:
    change(root / "city" / "city.yaml", old, new)
    report = check([root / "city"], TODAY)
    assert any(what in str(one) for one in report.problems), report


def test_a_city_without_problems_is_counted_and_a_missing_translation_is_told(root: Path) -> None:
    assert check([root / "city"], TODAY).closing_line == "0 lessons, 0 services, the city, 0 problems"
    change(root / "city" / "en.yaml", "{name: Mr Mori}", "{}")
    (problem,) = check([root], TODAY).problems
    assert "people.mori.name has no English in en.yaml: “森さん”" in str(problem)


def test_what_is_wrong_with_the_city_stops_only_the_lessons_that_speak_of_it(root: Path) -> None:
    speaking, silent = put_lesson(root), put_lesson(root, "basics/silent")
    change(silent / "lesson.yaml", "contacts: [sato]", "contacts: []")
    change(silent / "lesson.yaml", "number: sato", "number: 090-0123-4567")
    change(root / "city" / "city.yaml", "name: 森さん", "nmae: 森さん")
    assert [one.id for one in open_catalogue(root).entries] == ["basics/silent"]
    assert any("city.yaml:3:10: people.mori has no key “nmae”" in str(one) for one in problems_of(speaking))


def problems_of(folder: Path) -> tuple[object, ...]:
    return read_lesson(folder, "ja", Cache()).problems


# --- changes ----------------------------------------------------------------------------------------------


def test_a_changed_city_changes_the_lessons_that_speak_of_it_and_no_others(
    root: Path, tmp_path: Path
) -> None:
    speaking, silent = put_lesson(root), put_lesson(root, "basics/silent")
    change(silent / "lesson.yaml", "contacts: [sato]", "contacts: []")
    change(silent / "lesson.yaml", "number: sato", "number: 090-0123-4567")
    before = open_catalogue(root, tmp_path / "cache")
    change(root / "city" / "en.yaml", "Yoshiko Sato", "Mrs Yoshiko Sato")
    after = open_catalogue(root, tmp_path / "cache")
    changed = [one.id for one, old in zip(after.entries, before.entries, strict=True) if one.hash != old.hash]
    assert changed == ["basics/answer"]
    assert load_lesson(speaking, "en").world.contacts[0].name == "Mrs Yoshiko Sato"


def test_a_service_that_speaks_of_the_city_changes_with_it(root: Path) -> None:
    folder = put_service(root, japanese=SHOP.replace("ようこそ", '"{city.clinic.name}"'))
    read = [source.path.parent.name for source in read_service(folder, "ja", Cache()).sources]
    assert read == ["shop", "shop", "city", "city"]
