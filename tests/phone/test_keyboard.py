"""The keyboard by scripts: what is tapped on the left, what then stands in the field on the right.

In a script a word is a key ("ka" is key.ka), "wait" two seconds of rest, "blink" one.
"""

from __future__ import annotations

import unicodedata
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.phone import keyboard
from literacy_tutor.phone.events import KeyboardTurned, TextTyped
from literacy_tutor.phone.keyboard.faces import CHANGES, LETTERS, WAYS, WHITE, Face
from literacy_tutor.phone.screen import Field, Key, walk
from literacy_tutor.phone.state import Focus, Keys, Language, Phone, Text, World

FIELD = "practice.name"
TYPABLE = "".join(WAYS)
FACES: tuple[Face, ...] = ("kana", "latin", "digits")


def phone_with(text: str = "", *, language: Language = "ja", **focus: Any) -> Phone:
    """A phone whose cursor stands at the end of `text`."""
    phone = Phone(world=World(language=language)).with_text(FIELD, Text(text))
    return keyboard.open_for(phone, Focus(FIELD, **focus))


def tap(phone: Phone, script: str) -> Phone:
    for word in script.split():
        match word:
            case "wait":
                phone = keyboard.pass_time(phone, 2_000)
            case "blink":
                phone = keyboard.pass_time(phone, 1_000)
            case _:
                phone = keyboard.press(phone, f"key.{word}").phone
    return phone


def field(phone: Phone, **options: Any) -> Field:
    return keyboard.field(phone, FIELD, label="名前", **options)


def key(phone: Phone, name: str) -> Key:
    tree = keyboard.view(phone)
    assert tree is not None
    return next(one for one in walk(tree) if isinstance(one, Key) and one.name == name)


# --- tapping kana -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("ka", "か"),
        ("ka ka ka ka ka", "こ"),
        ("ka ka ka ka ka ka", "か"),
        ("a a a a a a", "ぁ"),
        ("ta ta ta ta ta ta", "っ"),
        ("ya ya ya ya", "ゃ"),
        ("wa wa", "を"),
        ("wa wa wa wa wa", "ー"),
        ("marks marks marks", "？"),
        ("ka sa", "かさ"),
    ],
)
def test_tapping_a_key_again_turns_its_letter(script: str, text: str) -> None:
    assert tap(phone_with(), script).text(FIELD) == text


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("ka next ka", "かか"),
        ("ka wait ka", "かか"),
        ("ka blink ka", "き"),
        ("ka blink blink ka", "かか"),
        ("ka blink ka blink ka", "く"),
        ("ka next ka ka", "かき"),
        ("ka small ka", "がか"),
        ("ka space ka", "か か"),
        ("ka face face face ka", "かか"),
        ("ka enter ka", "かか"),
    ],
)
def test_a_letter_is_settled_by_next_two_seconds_or_another_key(script: str, text: str) -> None:
    assert tap(phone_with(), script).text(FIELD) == text


def test_tapping_the_field_again_settles_the_letter_and_keeps_the_face() -> None:
    phone = keyboard.open_for(tap(phone_with(), "face latin_2"), Focus(FIELD))
    assert tap(phone, "latin_2").text(FIELD) == "aa"


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("ha small", "ば"),
        ("ha small small", "ぱ"),
        ("ha small small small", "は"),
        ("ta ta ta small", "っ"),
        ("ta ta ta small small", "づ"),
        ("ya small", "ゃ"),
        ("a a a small small", "ゔ"),
        ("ha wait small", "ば"),
        ("ha next small next small", "ぱ"),
        ("na small", "な"),
        ("small", ""),
    ],
)
def test_small_changes_the_letter_before_the_cursor(script: str, text: str) -> None:
    assert tap(phone_with(), script).text(FIELD) == text


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("ka ka ka turn_back", "き"),
        ("ka turn_back", "こ"),
        ("ka turn_back ka", "か"),
        ("ka wait turn_back", "か"),
        ("turn_back", ""),
    ],
)
def test_turn_back_shows_the_letter_before_in_the_cycle(script: str, text: str) -> None:
    assert tap(phone_with(), script).text(FIELD) == text


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("ka sa delete", "か"),
        ("ka delete", ""),
        ("delete", ""),
        ("ka delete ka", "か"),
        ("ka next sa delete sa", "かさ"),
    ],
)
def test_delete_takes_what_is_before_the_cursor(script: str, text: str) -> None:
    assert tap(phone_with(), script).text(FIELD) == text


# --- faces ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("latin_2", "a"),
        ("latin_2 latin_2 latin_2 latin_2", "A"),
        ("latin_2 case", "A"),
        ("latin_2 case case", "a"),
        ("latin_7 latin_7 latin_7 latin_7 latin_9", "sw"),
        ("latin_1 latin_1", "."),
        ("latin_2 face 1 1 2 hyphen hyphen", "a112/"),
        ("latin_2 face face ka", "aか"),
        ("latin_2 face face small", "a"),
    ],
)
def test_latin_letters_digits_and_kana_meet_in_one_field(script: str, text: str) -> None:
    assert tap(phone_with(face="latin"), script).text(FIELD) == text


@pytest.mark.parametrize(("language", "first"), [("ja", "kana"), ("en", "latin")])
def test_the_first_face_is_the_one_for_the_phones_language(language: Language, first: str) -> None:
    assert phone_with(language=language).keys.face == first


def test_a_field_can_ask_for_its_face() -> None:
    assert phone_with(face="digits").keys.face == "digits"
    assert phone_with(face="digits", secret=True, language="en").keys.face == "digits"


def test_a_password_begins_with_latin_letters() -> None:
    assert phone_with(secret=True).keys.face == "latin"


def test_the_face_key_says_what_comes_next_and_comes_round() -> None:
    phone, seen = phone_with(), []
    for _ in FACES:
        seen.append(key(phone, "key.face").face)
        turned = keyboard.press(phone, "key.face")
        assert turned.events == (KeyboardTurned(turned.phone.keys.face),)
        phone = turned.phone
    assert seen == ["ABC", "123", "あいう"]
    assert phone.keys.face == "kana"


# --- enter, space, hide -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "word", "shown"),
    [
        ("ja", "", "完了"), ("en", "", "Done"), ("ja", "検索", "検索"), ("en", "Send", "Send"),
        ("ja", keyboard.NEW_LINE, "改行"), ("en", keyboard.NEW_LINE, "New line"),
    ],
)  # fmt: skip
def test_enter_says_what_it_does(language: Language, word: str, shown: str) -> None:
    assert key(phone_with(language=language, enter=word), "key.enter").face == shown


@pytest.mark.parametrize("word", ["", "検索"])
def test_enter_is_the_apps_business_and_types_nothing(word: str) -> None:
    pressed = keyboard.press(phone_with("さくら", enter=word), "key.enter")
    assert (pressed.submit, pressed.events, pressed.phone.text(FIELD)) == (True, (), "さくら")


def test_enter_breaks_the_line_in_a_field_of_several_lines() -> None:
    pressed = keyboard.press(phone_with("さくら", enter=keyboard.NEW_LINE), "key.enter")
    assert (pressed.submit, pressed.events) == (False, (TextTyped(FIELD),))
    assert pressed.phone.text(FIELD) == "さくら\n"


def test_hide_puts_the_keyboard_away_and_keeps_the_text() -> None:
    phone = tap(phone_with(), "ka hide")
    assert (phone.focus, phone.text(FIELD), keyboard.view(phone)) == (None, "か", None)


# --- the laptop's own keys --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("さくら", "さくら"),
        ("か\N{COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK}", "が"),
        ("a\tb\r\nc\x00\x7f", "abc"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b\N{LINE SEPARATOR}c\ud83d", "abc"),
        ("漢字😀", "漢字😀"),
        ("", ""),
    ],
)
def test_text_from_the_laptop_comes_in_clean(typed: str, text: str) -> None:
    phone, events = keyboard.type_text(phone_with(), typed)
    assert phone.text(FIELD) == text
    assert events == ((TextTyped(FIELD),) if text else ())


def test_a_sound_mark_typed_alone_joins_the_letter_before_it() -> None:
    phone, _ = keyboard.type_text(phone_with("か"), "\N{COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK}")
    assert phone.texts[FIELD] == Text("が", 1)


def test_the_laptops_keys_settle_the_letter() -> None:
    phone, _ = keyboard.type_text(tap(phone_with(), "ka"), "a")
    assert tap(phone, "ka").text(FIELD) == "かaか"


def test_text_goes_in_and_out_at_the_cursor() -> None:
    phone = phone_with().with_text(FIELD, Text("さら", 1))
    phone, _ = keyboard.type_text(phone, "く")
    assert phone.texts[FIELD] == Text("さくら", 2)
    phone, events = keyboard.backspace(phone)
    assert (phone.texts[FIELD], events) == (Text("さら", 1), (TextTyped(FIELD),))


def test_next_moves_the_cursor_when_there_is_nothing_to_settle() -> None:
    phone = tap(phone_with().with_text(FIELD, Text("さら", 1)), "ka next")
    assert phone.texts[FIELD].cursor == 2
    assert tap(phone, "next next next").texts[FIELD].cursor == 3


def test_backspace_on_an_empty_field_is_no_event() -> None:
    assert keyboard.backspace(phone_with())[1] == ()


@pytest.mark.parametrize("script", ["ka", "na", "na na", "space", "small"])
def test_a_field_holds_200_characters(script: str) -> None:
    full = phone_with("か" * 199 + "な")
    assert tap(full, script).text(FIELD) == full.text(FIELD)
    assert keyboard.press(full, "key.ka").events == ()
    assert len(keyboard.type_text(phone_with("か" * 198), "さくら")[0].text(FIELD)) == 200


def test_the_last_letter_of_a_full_field_can_still_be_turned() -> None:
    assert tap(phone_with("な" * 199), "ka ka ka").text(FIELD) == "な" * 199 + "く"


# --- events and bugs --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "name", "events"),
    [
        ("", "key.ka", (TextTyped(FIELD),)),
        ("ka", "key.ka", (TextTyped(FIELD),)),
        ("ka", "key.small", (TextTyped(FIELD),)),
        ("na", "key.small", ()),
        ("ka", "key.turn_back", (TextTyped(FIELD),)),
        ("ka", "key.next", ()),
        ("ka", "key.delete", (TextTyped(FIELD),)),
        ("", "key.delete", ()),
        ("", "key.space", (TextTyped(FIELD),)),
        ("ka", "key.enter", ()),
    ],
)
def test_an_event_is_told_exactly_when_the_text_changes(
    script: str, name: str, events: tuple[TextTyped, ...]
) -> None:
    assert keyboard.press(tap(phone_with(), script), name).events == events


def test_typing_without_a_field_is_a_bug() -> None:
    phone = Phone(world=World())
    for type_it in (
        lambda: keyboard.press(phone, "key.ka"),
        lambda: keyboard.type_text(phone, "か"),
        lambda: keyboard.backspace(phone),
    ):
        with pytest.raises(ValueError, match="no field has the cursor"):
            type_it()


@pytest.mark.parametrize("name", ["key.latin_2", "key.case", "key.1", "key.unknown", "messages.send"])
def test_a_key_that_is_not_on_the_face_is_a_bug(name: str) -> None:
    with pytest.raises(ValueError, match="is not on the kana keyboard"):
        keyboard.press(phone_with(), name)


def test_a_text_that_the_app_took_away_is_not_cycled_on() -> None:
    sent = tap(phone_with(), "ka ka").with_text(FIELD, Text())
    assert field(sent).composing == 0
    assert tap(sent, "ka").text(FIELD) == "か"


# --- what is on the glass ---------------------------------------------------------------------------------


def test_a_field_shows_text_cursor_and_the_unsettled_letter() -> None:
    phone = tap(phone_with("さ"), "ka")
    shown = field(phone, placeholder="ここに", problem="みじかい")
    assert (shown.text, shown.cursor, shown.composing, shown.focused) == ("さか", 2, 1, True)
    assert (shown.name, shown.label) == (FIELD, "名前")
    assert (shown.placeholder, shown.problem) == ("ここに", "みじかい")
    assert field(tap(phone, "wait")).composing == 0


def test_a_field_without_the_cursor_is_not_focused() -> None:
    shown = keyboard.field(tap(phone_with(), "ka"), "practice.other", label="電話")
    assert (shown.text, shown.focused, shown.composing) == ("", False, 0)


@pytest.mark.parametrize(
    ("script", "shown", "composing"),
    [
        ("latin_2", "a", 1),
        ("latin_2 latin_3", "●d", 1),
        ("latin_2 latin_3 wait", "●●", 0),
        ("latin_2 next", "●", 0),
        ("face 1", "1", 0),
        ("face 1 1", "●1", 0),
        ("face 1 1 wait", "●●", 0),
        ("latin_2 latin_3 delete", "●", 0),
    ],
)
def test_a_secret_shows_dots_and_its_newest_letter_for_two_seconds(
    script: str, shown: str, composing: int
) -> None:
    seen = field(tap(phone_with(secret=True), script), secret=True)
    assert (seen.text, seen.composing, seen.secret) == (shown, composing, True)


def test_a_secret_typed_on_the_laptop_is_all_dots() -> None:
    assert field(keyboard.type_text(phone_with(secret=True), "ab1")[0], secret=True).text == "●●●"


@pytest.mark.parametrize("met", [True, False])
def test_a_secret_that_was_not_kept_shows_eight_dots(met: bool) -> None:
    phone = keyboard.open_for(phone_with().with_text(FIELD, Text(met=met)), Focus(FIELD, secret=True))
    assert field(phone, secret=True).text == "●" * 8
    assert phone.texts[FIELD].met is met


@pytest.mark.parametrize(("script", "text"), [("latin_2", "a"), ("delete", "")])
def test_typing_into_a_secret_that_was_not_kept_begins_it_anew(script: str, text: str) -> None:
    phone = phone_with(secret=True).with_text(FIELD, Text(met=True))
    pressed = keyboard.press(phone, f"key.{script}")
    assert pressed.phone.texts[FIELD] == Text(text, len(text))
    assert pressed.events == (TextTyped(FIELD),)


def test_without_a_field_there_is_no_keyboard() -> None:
    assert keyboard.view(Phone(world=World())) is None


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("face", FACES)
def test_every_key_on_the_glass_has_a_label_and_can_be_tapped(language: Language, face: Face) -> None:
    phone = phone_with("か", language=language)._replace(keys=Keys(face=face))
    tree = keyboard.view(phone)
    assert tree is not None
    keys = [one for one in tree.children if isinstance(one, Key)]
    assert (tree.columns, len(keys), len({one.name for one in keys})) == (5, 19, 19)
    for one in keys:
        keyboard.press(phone, one.name)
        assert one.label
        assert bool(one.face) != bool(one.icon)


def test_the_keys_stand_where_japanese_phones_have_them() -> None:
    tree = keyboard.view(phone_with())
    assert tree is not None
    names = [one.name.removeprefix("key.") for one in tree.children]
    rows = [" ".join(names[start : start + 5]) for start in range(0, 20, 5)]
    assert rows == [
        "next a ka sa delete",
        "turn_back ta na ha space",
        "face ma ya ra enter",
        "hide small wa marks",
    ]


def test_a_label_tells_the_letters_in_the_phones_language() -> None:
    assert key(phone_with(), "key.ka").label == "か行、かきくけこ"
    assert key(phone_with(language="en"), "key.latin_2").label == "a b c"
    assert key(phone_with(language="en"), "key.delete").label == "Delete"


# --- the letters as data ----------------------------------------------------------------------------------


def test_every_face_has_twelve_white_keys_and_no_name_twice() -> None:
    assert [len(WHITE[face]) for face in FACES] == [12, 12, 12]
    names = [one.name for keys in WHITE.values() for one in keys]
    assert len(names) == len(set(names))


def test_no_letter_is_twice_on_a_key_or_in_two_families() -> None:
    for keys in LETTERS.values():
        assert all(len(set(letters)) == len(letters) for letters in keys.values())
    families = "".join(family for all_of_them in CHANGES.values() for family in all_of_them)
    assert len(set(families)) == len(families)


def test_the_letters_are_single_settled_characters() -> None:
    assert unicodedata.normalize("NFC", TYPABLE) == TYPABLE


HIRAGANA = "".join(map(chr, range(ord("ぁ"), ord("ゔ") + 1))).translate(dict.fromkeys(map(ord, "ゐゑ")))


@pytest.mark.parametrize(
    "text",
    [
        HIRAGANA,
        "、。？！・「」〜ー",
        "".join(map(chr, range(0x20, 0x7F))),
        "090-1234-5678",
        "hana@mihon.example",
    ],
)
def test_can_type_what_a_phone_can(text: str) -> None:
    assert keyboard.can_type(text)


@pytest.mark.parametrize("text", ["漢字", "カナ", "a\N{COMBINING ACUTE ACCENT}", "１", "　", "a" * 201])
def test_cannot_type_what_has_no_key(text: str) -> None:
    assert not keyboard.can_type(text)


# --- which key comes next ---------------------------------------------------------------------------------


def presses_to(wanted: str, phone: Phone) -> list[str]:
    """The way of a person who always touches what is pointed at."""
    names = []
    while name := keyboard.next_press(phone, FIELD, wanted):
        names.append(name)
        phone = keyboard.press(phone, name).phone
    return names


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("", ""),
        ("こ", "ka ka ka ka ka"),
        ("かか", "ka next ka"),
        ("かき", "ka next ka ka"),
        ("ぱ", "ha small small"),
        ("ばは", "ha small ha"),
        ("っ", "ta ta ta small"),
        ("ー", "wa wa wa wa wa"),
        ("か か", "ka space ka"),
        ("あB", "a face latin_2 latin_2 case"),
        ("あ11", "a face face 1 1"),
    ],
)
def test_a_text_is_typed_as_a_teacher_would_show_it(text: str, script: str) -> None:
    assert presses_to(text, phone_with()) == [f"key.{word}" for word in script.split()]


@pytest.mark.parametrize("pause_s", [0.5, 1.5, 3, 5, 9, 15])
@pytest.mark.parametrize("text", ["かき", "さくら", "matsu38", "ぽっぽ"])
def test_no_text_is_out_of_reach_of_a_slow_hand(text: str, pause_s: float) -> None:
    """Who touches a key only so often, gets there by the hints all the same: the phone learns to wait."""
    phone = phone_with()
    for presses in count():
        key = keyboard.next_press(phone, FIELD, text)
        if key is None:
            break
        assert presses < 80, f"in circles at “{phone.text(FIELD)}”"
        phone = keyboard.pass_time(keyboard.press(phone, key).phone, round(pause_s * 1000))
    assert phone.text(FIELD) == text


def test_a_letter_that_somebody_left_turning_is_settled_first() -> None:
    assert presses_to("かか", tap(phone_with(), "ka")) == ["key.next", "key.ka"]
    assert presses_to("かか", tap(phone_with(), "ka wait")) == ["key.ka"]


@pytest.mark.parametrize(
    ("script", "wanted", "expected"),
    [
        ("", "か", "ka"),
        ("ka", "か", None),
        ("ka", "こ", "ka"),
        ("ka ka ka", "き", "turn_back"),
        ("ka wait", "こ", "delete"),
        ("ha wait", "ぽ", "delete"),
        ("ha", "ば", "small"),
        ("ha wait small", "ぱ", "small"),
        ("ha", "ぽ", "ha"),
        ("ka", "かき", "next"),
        ("sa ka", "さ", "delete"),
        ("sa", "か", "delete"),
        ("sa ka", "かさ", "delete"),
        ("face latin_2 face", "A", "face"),
        ("face", "か", "face"),
    ],
)
def test_next_press_is_one_step_nearer(script: str, wanted: str, expected: str | None) -> None:
    found = keyboard.next_press(tap(phone_with(), script), FIELD, wanted)
    assert found == (f"key.{expected}" if expected else None)


def test_next_press_points_at_the_field_that_has_not_the_cursor() -> None:
    assert keyboard.next_press(tap(phone_with(), "hide"), FIELD, "か") == FIELD
    assert keyboard.next_press(phone_with(), "practice.other", "か") == "practice.other"


@pytest.mark.parametrize(("met", "expected"), [(True, None), (False, "key.latin_2")])
def test_next_press_takes_a_fitting_secret_as_done(met: bool, expected: str | None) -> None:
    phone = phone_with(secret=True).with_text(FIELD, Text(met=met))
    assert keyboard.next_press(phone, FIELD, "a1") == expected


@pytest.mark.parametrize("wanted", ["漢", "か" * 201])
def test_next_press_refuses_what_can_never_stand_there(wanted: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be typed|holds 200"):
        keyboard.next_press(phone_with(), FIELD, wanted)


# --- for every text, from every state ---------------------------------------------------------------------

typable_texts = st.text(alphabet=TYPABLE, max_size=8)
standing_texts = st.text(alphabet=TYPABLE + "漢カ😀", max_size=6)
key_names = sorted({name for keys in LETTERS.values() for name in keys})
deeds = st.sampled_from(
    [*key_names, *CHANGES, "key.next", "key.turn_back", "key.face", "key.delete", "key.enter", "wait"]
)


@st.composite
def phones(draw: st.DrawFn) -> Phone:
    """Any state of field and keyboard, also such as no learner could bring about."""
    phone = phone_with(
        language=draw(st.sampled_from(["ja", "en"])),
        secret=draw(st.booleans()),
        enter=draw(st.sampled_from(["", "検索", keyboard.NEW_LINE])),
    )
    text, met = draw(standing_texts), draw(st.sampled_from([None, None, None, False]))
    cursor = draw(st.integers(0, len(text)))
    keys = Keys(
        face=draw(st.sampled_from(FACES)),
        cycling=draw(st.sampled_from(["", *key_names])),
        turn=draw(st.integers(0, 14)),
        idle_ms=draw(st.integers(0, 999)),
    )
    return phone._replace(keys=keys).with_text(FIELD, Text(text, cursor) if met is None else Text(met=met))


@st.composite
def turning_phones(draw: st.DrawFn) -> Phone:
    """The last letter is still turning, which is where a hint is hardest."""
    phone = draw(phones())
    face = phone.keys.face
    name = draw(st.sampled_from(sorted(LETTERS[face])))
    turn = draw(st.integers(0, len(LETTERS[face][name]) - 1))
    text = phone.text(FIELD) + LETTERS[face][name][turn]
    phone = phone._replace(keys=Keys(face=face, cycling=name, turn=turn))
    return phone.with_text(FIELD, Text(text, len(text)))


@settings(deadline=None, max_examples=300)
@given(phone=phones() | turning_phones(), wanted=typable_texts)
def test_next_press_always_leads_to_the_goal(phone: Phone, wanted: str) -> None:
    assert keyboard.can_type(wanted)
    longest = 20 * (len(phone.text(FIELD)) + len(wanted) + 1)
    for _ in range(longest):
        name = keyboard.next_press(phone, FIELD, wanted)
        if name is None:
            break
        phone = keyboard.press(phone, name).phone
    assert keyboard.next_press(phone, FIELD, wanted) is None
    assert phone.text(FIELD) == wanted or phone.texts[FIELD].met


@settings(deadline=None)
@given(phone=phones() | turning_phones(), wanted=typable_texts.filter(bool))
def test_next_press_is_a_key_on_the_glass(phone: Phone, wanted: str) -> None:
    name = keyboard.next_press(phone, FIELD, wanted)
    tree = keyboard.view(phone)
    assert tree is not None
    assert name is None or name in {one.name for one in tree.children}


@settings(deadline=None)
@given(phone=phones(), walk_of=st.lists(deeds, max_size=40))
def test_whatever_is_tapped_the_field_stays_whole(phone: Phone, walk_of: list[str]) -> None:
    for deed in walk_of:
        if deed == "wait" or key_is_on_glass(phone, deed):
            phone = tap(phone, deed.removeprefix("key."))
        text, shown = phone.texts[FIELD], field(phone, secret=True)
        assert 0 <= text.cursor <= len(text.text) <= 200
        assert unicodedata.is_normalized("NFC", text.text)
        assert sum(char != "●" for char in shown.text) <= 1


def key_is_on_glass(phone: Phone, name: str) -> bool:
    tree = keyboard.view(phone)
    return tree is not None and name in {one.name for one in tree.children}


@settings(deadline=None)
@given(phone=phones(), typed=st.text(max_size=30))
def test_whatever_the_laptop_types_comes_in_clean(phone: Phone, typed: str) -> None:
    text = keyboard.type_text(phone, typed)[0].texts[FIELD]
    assert 0 <= text.cursor <= len(text.text) <= 200
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in text.text)
    text.text.encode()
