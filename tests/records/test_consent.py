"""Consent: what somebody said last holds, and on which day."""

from __future__ import annotations

from datetime import date

from literacy_tutor.records.consent import Consent, consent_of, consents, give_consent, withdraw_consent
from literacy_tutor.records.database import Database
from literacy_tutor.records.joining import join, part
from literacy_tutor.records.learners import Learner, add_learner
from literacy_tutor.records.register import rebuild_register


def test_of_two_who_are_one_what_was_said_last_holds(db: Database, hana: Learner) -> None:
    twice = add_learner(db, "はな", "", "dog").id
    give_consent(db, hana.id, date(2026, 4, 1))
    give_consent(db, twice, date(2026, 4, 3))
    withdraw_consent(db, twice)
    join(db, twice, hana.id)
    assert (consent_of(db, hana.id), consents(db)) == (Consent(given=False, day="2026-04-07"), {})
    give_consent(db, hana.id, date(2026, 4, 14))
    rebuild_register(db)
    assert consents(db) == {hana.id: "2026-04-14"}
    part(db, twice)
    assert consent_of(db, hana.id) == Consent(given=True, day="2026-04-14")
    assert consent_of(db, twice) == Consent(given=False, day="2026-04-07")


def test_who_agreed_after_saying_no_under_another_name_agrees(db: Database, hana: Learner) -> None:
    twice = add_learner(db, "はな", "", "dog").id
    withdraw_consent(db, hana.id)
    give_consent(db, twice, date(2026, 4, 7))
    join(db, twice, hana.id)
    assert consents(db) == {hana.id: "2026-04-07"}


def test_nobody_has_said_anything_at_first(db: Database, hana: Learner) -> None:
    assert (consent_of(db, hana.id), consents(db)) == (None, {})


def test_it_is_given_on_the_day_of_the_sheet_corrected_and_withdrawn(db: Database, hana: Learner) -> None:
    give_consent(db, hana.id, date(2026, 4, 7))
    give_consent(db, hana.id, date(2026, 4, 6))
    assert consent_of(db, hana.id) == Consent(given=True, day="2026-04-06")
    assert consents(db) == {hana.id: "2026-04-06"}
    withdraw_consent(db, hana.id)
    assert consent_of(db, hana.id) == Consent(given=False, day="2026-04-07")
    assert consents(db) == {}
    give_consent(db, hana.id, date(2026, 4, 14))
    assert consent_of(db, hana.id) == Consent(given=True, day="2026-04-14")
    assert len(db.rows("SELECT 1 FROM event WHERE kind LIKE 'consent_%'")) == 4
