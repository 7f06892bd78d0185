from __future__ import annotations

import pytest

from literacy_tutor.common.settings import LANGUAGE, LOOKS, SETTINGS, TEXT_SIZE, Setting
from literacy_tutor.records import settings
from literacy_tutor.records.database import Database
from literacy_tutor.records.driver import IntegrityError
from literacy_tutor.records.facts import JSON
from literacy_tutor.records.learners import Learner, add_learner


@pytest.mark.parametrize("value", [None, True, 150, 1.5, "ja", "語", [1, [2]], {"a": {"b": None}}])
def test_a_setting_comes_back_as_it_was_put(db: Database, value: JSON) -> None:
    settings.put(db, "key", value)
    assert settings.get(db, "key", "default") == value


def test_the_last_value_counts_and_absence_has_a_default(db: Database) -> None:
    assert settings.get(db, "text size", 100) == 100
    settings.put(db, "text size", 150)
    settings.put(db, "text size", 200)
    assert settings.get(db, "text size", 100) == 200


def test_a_damaged_setting_counts_as_never_put(db: Database) -> None:
    with db.write() as transaction:
        transaction.execute("INSERT INTO setting VALUES ('theme', '\"dar')")
    assert settings.get(db, "theme", "light") == "light"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_setting_has_its_default_until_somebody_chooses(db: Database, setting: Setting) -> None:
    assert settings.chosen(db, setting) == setting.default
    for choice in setting.choices:
        settings.choose(db, setting, choice)
        assert settings.chosen(db, setting) == choice


def test_a_value_that_is_no_choice_is_refused_and_one_from_elsewhere_is_passed_over(db: Database) -> None:
    with pytest.raises(ValueError, match="one of ja, en"):
        settings.choose(db, LANGUAGE, "fr")
    settings.put(db, "language", 7)
    assert settings.chosen(db, LANGUAGE) == "ja"


@pytest.mark.parametrize("setting", LOOKS, ids=lambda setting: setting.key)
def test_a_learners_choice_is_theirs_alone(db: Database, hana: Learner, setting: Setting) -> None:
    yoshi = add_learner(db, "佐藤 よし", "", "dog")
    assert settings.chosen_by(db, hana.id, setting) is None
    for choice in setting.choices:
        settings.choose_for(db, hana.id, setting, choice)
        assert settings.chosen_by(db, hana.id, setting) == choice
    assert settings.chosen_by(db, yoshi.id, setting) is None
    assert settings.chosen(db, setting) == setting.default


def test_a_learners_value_that_is_no_choice_is_refused_and_one_from_elsewhere_is_passed_over(
    db: Database, hana: Learner
) -> None:
    with pytest.raises(ValueError, match="one of 100, 150, 200"):
        settings.choose_for(db, hana.id, TEXT_SIZE, "400")
    with db.write() as transaction:
        transaction.execute("INSERT INTO learner_setting VALUES (?, 'text_size', '400')", (hana.id,))
    assert settings.chosen_by(db, hana.id, TEXT_SIZE) is None


def test_a_learners_choices_go_with_them(db: Database, hana: Learner) -> None:
    settings.choose_for(db, hana.id, TEXT_SIZE, "200")
    with db.write() as transaction:
        transaction.execute("DELETE FROM person WHERE id = ?", (hana.id,))
    assert db.rows("SELECT * FROM learner_setting") == []


def test_nobody_chooses_for_a_learner_who_is_not_there(db: Database) -> None:
    with pytest.raises(IntegrityError):
        settings.choose_for(db, "nobody", TEXT_SIZE, "200")
