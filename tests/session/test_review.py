"""What a learner knows: graded by what they did, brought back in time, said with its reasons, the same however counted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from random import Random

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_tutor.lessons.acts import Fill, GiveAnswer, GoOn, parse_act
from literacy_tutor.lessons.attempt import spell_out
from literacy_tutor.records.database import open_in_memory
from literacy_tutor.records.events import Event
from literacy_tutor.records.learners import add_learner
from literacy_tutor.session.lesson_session import begin_anew
from literacy_tutor.session.review.cards import (
    MOST_DAYS,
    Card,
    Practice,
    card_of,
    chance,
    practised,
    row_of,
    scheduler,
)
from literacy_tutor.session.review.due import LEAST_MS, MOST_MS, due
from literacy_tutor.session.review.grading import Grade, Graded, Reason, StepSeen, grade
from literacy_tutor.session.review.memory import Memory, Pace, learn, rebuild, skills_of
from literacy_tutor.session.review.standing import standing
from tests.lessons.small import small_lesson

JAPAN = timezone(timedelta(hours=9))
CLASS = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
"""A Tuesday morning."""
WEEK = timedelta(weeks=1)
SOON = timedelta(minutes=25)
FINE = StepSeen(ms=9_000, passed=True)


def graded(how: Grade) -> Graded:
    return Graded(how, (Reason("stumbled", 3, 9),), 9_000)


def card_after(
    *times: tuple[datetime, Grade], skill: str = "tap", lesson: str = "basics/tap", ms: int = 240_000
) -> Card:
    card: Card | None = None
    for at, how in times:
        card = practised(card, skill, Practice(lesson, at, ms), graded(how))
    assert card is not None
    return card


def kinds(steps: list[StepSeen], usual: int | None = None) -> tuple[Grade, list[str]]:
    found = grade(steps, usual)
    assert found is not None
    return found.grade, [reason.kind for reason in found.why]


# Grades


def test_a_first_time_without_trouble_is_good_and_however_quick_not_easy() -> None:
    assert kinds([FINE] * 9) == (Grade.GOOD, ["first_time"])
    assert kinds([FINE._replace(ms=1)] * 9) == (Grade.GOOD, ["first_time"])


def test_time_is_compared_with_the_learners_own_usual() -> None:
    assert kinds([FINE] * 9, 9_000) == (Grade.GOOD, ["usual_pace"])
    assert kinds([FINE] * 9, 12_000) == (Grade.EASY, ["quick"])
    assert kinds([FINE] * 9, 5_000) == (Grade.HARD, ["slow"])


def test_one_long_pause_is_not_slowness() -> None:
    assert kinds([FINE] * 8 + [FINE._replace(ms=900_000)], 9_000) == (Grade.GOOD, ["usual_pace"])


def test_a_few_slips_are_forgiven_but_leave_no_room_for_easy() -> None:
    slip = FINE._replace(mistakes=1)
    assert kinds([FINE] * 8 + [slip], 12_000) == (Grade.GOOD, ["stumbled", "quick"])
    assert grade([FINE] * 5 + [slip] * 3 + [FINE._replace(hint_level=1)], None) == Graded(
        Grade.HARD, (Reason("stumbled", 4, 9),), 9_000
    )


def test_what_was_shown_was_not_done() -> None:
    shown = FINE._replace(mistakes=3, hint_level=3)
    assert kinds([FINE] * 7 + [shown] * 2) == (Grade.HARD, ["shown"])
    assert kinds([FINE] * 8 + [shown]) == (Grade.GOOD, ["shown", "stumbled", "first_time"])
    assert kinds([FINE] * 6 + [shown] * 3) == (Grade.AGAIN, ["shown", "stumbled"])
    assert kinds([FINE._replace(hint_level=4)] * 9, 20_000) == (Grade.AGAIN, ["shown"])


def test_no_hint_and_no_mistake_ever_makes_a_grade_better() -> None:
    for usual in (None, 5_000, 9_000, 20_000):
        before = Grade.EASY
        for level in range(5):
            how, _ = kinds([FINE] * 5 + [FINE._replace(hint_level=level, mistakes=level)] * 4, usual)
            assert how <= before
            before = how


def test_what_the_class_went_past_together_was_not_done_either() -> None:
    assert grade([FINE] * 6, None, skipped=3) == Graded(Grade.AGAIN, (Reason("skipped", 3, 9),), 9_000)
    found = grade([FINE] * 11, None, skipped=1)
    assert found is not None
    assert (found.grade, found.why[0]) == (Grade.GOOD, Reason("skipped", 1, 12))


def test_nothing_passed_is_no_grade() -> None:
    assert grade([], None) is None
    assert grade([StepSeen(misjudged=True)], None) is None


# Cards: same day, next class, two to four weeks


def test_a_first_time_comes_back_the_same_day_and_then_at_the_next_class() -> None:
    first = card_after((CLASS, Grade.GOOD))
    assert due([first], CLASS + timedelta(minutes=5)) == ()
    assert len(due([first], CLASS + SOON)) == 1
    second = card_after((CLASS, Grade.GOOD), (CLASS + SOON, Grade.GOOD))
    assert due([second], CLASS + timedelta(hours=8)) == ()
    assert len(due([second], CLASS + timedelta(days=2))) == 1


@pytest.mark.parametrize(("how", "weeks"), [(Grade.HARD, 2), (Grade.GOOD, 3), (Grade.EASY, 4)])
def test_after_the_next_class_it_comes_back_in_two_to_four_weeks(how: Grade, weeks: int) -> None:
    third = card_after((CLASS, Grade.GOOD), (CLASS + SOON, Grade.GOOD), (CLASS + WEEK, how))
    returns = [week for week in range(1, 9) if due([third], CLASS + WEEK + week * WEEK)]
    assert returns[0] == weeks


def test_without_its_second_time_on_the_same_day_it_goes_on_at_the_next_class() -> None:
    late = card_after((CLASS, Grade.GOOD), (CLASS + WEEK, Grade.GOOD))
    assert due([late], CLASS + 3 * WEEK) == ()
    assert len(due([late], CLASS + 4 * WEEK)) == 1


def test_a_difficult_success_is_not_due_every_day_until_it_is_easy() -> None:
    hard = card_after((CLASS, Grade.HARD), (CLASS + WEEK, Grade.HARD))
    assert len(due([hard], CLASS + WEEK + SOON)) == 1
    assert due([hard], CLASS + WEEK + timedelta(days=3)) == ()
    assert len(due([hard], CLASS + 2 * WEEK)) == 1


def test_what_is_known_for_long_still_comes_back_every_four_weeks() -> None:
    known = card_after(*((CLASS + 4 * week * WEEK, Grade.EASY) for week in range(9)))
    assert known.due - known.last == MOST_DAYS * 86_400


def test_a_failure_comes_back_the_same_day_and_at_the_next_class() -> None:
    times = ((CLASS, Grade.GOOD), (CLASS + SOON, Grade.GOOD), (CLASS + WEEK, Grade.AGAIN))
    assert len(due([card_after(*times)], CLASS + WEEK + SOON)) == 1
    mended = card_after(*times, (CLASS + WEEK + SOON, Grade.GOOD))
    assert due([mended], CLASS + WEEK + 2 * SOON) == ()
    assert len(due([mended], CLASS + 2 * WEEK)) == 1


def test_a_class_that_begins_a_little_earlier_meets_what_is_due_that_day() -> None:
    card = card_after((CLASS, Grade.GOOD), (CLASS + SOON, Grade.GOOD))
    earlier = (CLASS + timedelta(days=2)).replace(hour=8)
    assert card.due > earlier.timestamp()
    assert len(due([card], earlier)) == 1


def test_a_clock_that_was_years_ahead_once_hides_nothing() -> None:
    ahead = CLASS.replace(year=2036)
    card = card_after((CLASS, Grade.GOOD), (ahead, Grade.GOOD))
    assert len(due([card], CLASS + WEEK)) == 1
    healed = practised(card, "tap", Practice("basics/tap", CLASS + WEEK, 1), graded(Grade.GOOD))
    assert healed.due < (CLASS + 6 * WEEK).timestamp()


@given(st.integers(0, 400), st.sampled_from(Grade), st.sampled_from(Grade))
def test_the_chance_is_the_one_of_fsrs(days: int, first: Grade, second: Grade) -> None:
    card = card_after((CLASS, first), (CLASS + WEEK, second))
    now = CLASS + WEEK + timedelta(days=days)
    theirs = fsrs.Card(0, stability=card.stability, due=now, last_review=(CLASS + WEEK).astimezone(UTC))
    assert chance(card, int(now.timestamp())) == pytest.approx(
        scheduler().get_card_retrievability(theirs, now)
    )


def test_a_card_survives_its_json_to_the_last_bit() -> None:
    card = card_after((CLASS, Grade.HARD), (CLASS + WEEK, Grade.GOOD))
    text = json.dumps(row_of(card))
    assert card_of(json.loads(text)) == card
    assert len(text) < 250


# Standings


def test_each_state_says_why() -> None:
    assert standing(None, CLASS) == ("not_begun", (Reason("nothing_recorded"),))
    assert standing(None, CLASS, (4, 9)) == ("under_way", (Reason("passed", 4, 9),))
    hard = card_after((CLASS, Grade.HARD))
    assert standing(hard, CLASS) == ("shaky", (Reason("stumbled", 3, 9),))
    assert standing(hard, CLASS + 9 * WEEK).state == "shaky"
    good = card_after((CLASS, Grade.GOOD))
    assert standing(good, CLASS + timedelta(days=1)) == ("done", good.why)
    assert standing(good, CLASS + WEEK) == ("fading", (Reason("days_ago", 7), Reason("chance", 81, 90)))


def test_a_success_mends_what_was_shaky_or_fading() -> None:
    for first in (Grade.AGAIN, Grade.GOOD):
        card = card_after((CLASS, first), (CLASS + WEEK, Grade.GOOD))
        assert standing(card, CLASS + WEEK).state == "done"


# Today's review


def minutes(count: float) -> int:
    return round(count * 60_000)


def test_what_will_succeed_comes_first_and_only_as_much_as_fits() -> None:
    cards = [
        card_after((CLASS - days * timedelta(days=1), Grade.GOOD), skill=f"s{days}", lesson=f"basics/{days}", ms=minutes(3))
        for days in (30, 7, 3, 90)
    ]  # fmt: skip
    review = due(cards, CLASS)
    assert [one.lesson for one in review] == ["basics/3", "basics/7"]
    assert review[0].chance > review[1].chance
    assert LEAST_MS <= sum(one.ms for one in review) <= MOST_MS


def test_tracks_take_turns() -> None:
    lessons = ("basics/a", "basics/b", "fraud/c", "fraud/d", "procedures/e")
    cards = [card_after((CLASS - WEEK, Grade.GOOD), skill=one, lesson=one, ms=minutes(1)) for one in lessons]
    assert [one.lesson for one in due(cards, CLASS)] == [
        "basics/a",
        "fraud/c",
        "basics/b",
        "fraud/d",
        "procedures/e",
    ]


def test_skills_of_one_lesson_are_one_exercise() -> None:
    cards = [card_after((CLASS - WEEK, Grade.GOOD), skill=skill) for skill in ("tap", "hang-up")]
    (one,) = due(cards, CLASS)
    assert (one.lesson, one.skills) == ("basics/tap", ("hang-up", "tap"))


def test_a_review_is_not_cut_short_by_what_comes_first() -> None:
    lengths = (("basics/a", 4.5), ("basics/b", 4), ("basics/c", 4))
    cards = [
        card_after((CLASS - WEEK, Grade.GOOD), skill=one, lesson=one, ms=minutes(length))
        for one, length in lengths
    ]
    assert [one.lesson for one in due(cards, CLASS)] == ["basics/b", "basics/c"]
    assert [one.lesson for one in due(cards[:1], CLASS)] == ["basics/a"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["basics", "fraud"]), st.floats(0.1, 12), st.integers(3, 90)), max_size=20
    )
)
def test_a_review_of_any_cards_keeps_its_time(due_ones: list[tuple[str, float, int]]) -> None:
    cards = [
        card_after(
            (CLASS - days * timedelta(days=1), Grade.GOOD), skill=f"{number}", lesson=f"{track}/{number}", ms=minutes(length)
        )
        for number, (track, length, days) in enumerate(due_ones)
    ]  # fmt: skip
    review = due(cards, CLASS)
    spent = sum(one.ms for one in review)
    assert bool(review) == bool(cards)
    assert spent <= MOST_MS or len(review) == 1
    left = [card.lesson_ms for card in cards if card.lesson not in {one.lesson for one in review}]
    assert spent >= LEAST_MS or all(ms > MOST_MS - spent for ms in left)
    for track in ("basics", "fraud"):
        chances = [one.chance for one in review if one.lesson.startswith(track)]
        assert chances == sorted(chances, reverse=True)


def test_what_fades_goes_before_what_is_only_kept_up() -> None:
    month = 4 * WEEK
    known = [(CLASS - 3 * month, Grade.GOOD), (CLASS - 2 * month, Grade.EASY), (CLASS - month, Grade.EASY)]
    kept_up = card_after(*known, skill="a", lesson="basics/a", ms=minutes(3))
    fading = card_after((CLASS - 2 * WEEK, Grade.GOOD), skill="b", lesson="basics/b", ms=minutes(3))
    assert [one.lesson for one in due([kept_up], CLASS)] == ["basics/a"]
    assert [one.lesson for one in due([kept_up, fading], CLASS)] == ["basics/b", "basics/a"]
    long = fading._replace(lesson_ms=minutes(11))
    assert [one.lesson for one in due([kept_up, long], CLASS)] == ["basics/b"]


def test_where_nothing_is_short_enough_the_shortest_comes_alone() -> None:
    cards = [
        card_after((CLASS - WEEK, Grade.GOOD), skill=one, lesson=one, ms=minutes(length))
        for one, length in (("basics/a", 14), ("basics/b", 9))
    ]
    assert [one.lesson for one in due(cards, CLASS)] == ["basics/b"]


# From the log

TAUGHT: Mapping[str, tuple[str, ...]] = {
    "basics/tap": ("tap", "call-contact"),
    "fraud/report": ("ask-first", "call-contact"),
    "basics/plain": (),
}
LESSONS = (*TAUGHT, "basics/taken-away")


def step_passed(step: str = "find", mistakes: int = 0, hint_level: int = 0, ms: int = 9_000) -> Happened:
    return "step_passed", {"step": step, "index": 0, "mistakes": mistakes, "hint_level": hint_level, "ms": ms}


def judged(choice: str, first: bool = True) -> Happened:
    return "judged", {"step": "ask", "truth": "fraud", "choice": choice, "first": first}


Happened = tuple[str, dict[str, object]]
Course = tuple[str, str, list[Happened], Happened, int]
"""Learner, lesson, what happened, how it ended, minutes after the one before."""
FINISHED: Happened = ("attempt_finished", {"mistakes": 0, "hints": 0, "ms": 9})


def attempt(lesson: str, name: str, at: datetime, *facts: tuple[str, Mapping[str, object]]) -> list[Event]:
    begun = ("attempt_started", {"lesson": lesson, "lesson_hash": "h", "language": "ja", "steps": 9})
    return [Event(kind, payload, name, at.isoformat()) for kind, payload in (begun, *facts)]  # type: ignore[arg-type]


def known(*events: Event) -> Memory:
    return rebuild((("hana", event) for event in events), TAUGHT).get("hana", Memory())


def test_every_skill_of_a_finished_lesson_is_a_card() -> None:
    events = attempt("basics/tap", "a", CLASS, step_passed(), FINISHED)
    assert set(known(*events).cards) == {"tap", "call-contact"}
    assert set(known(*attempt("basics/plain", "a", CLASS, step_passed(), FINISHED)).cards) == {"basics/plain"}
    assert known(*attempt("basics/taken-away", "a", CLASS, step_passed(), FINISHED)).cards == {}


def test_another_lesson_with_the_skill_is_a_second_time() -> None:
    memory = known(
        *attempt("basics/tap", "a", CLASS, step_passed(), FINISHED),
        *attempt("fraud/report", "b", CLASS + WEEK, step_passed(hint_level=4), FINISHED),
    )
    assert {skill: card.times for skill, card in memory.cards.items()} == {
        "tap": 1,
        "call-contact": 2,
        "ask-first": 1,
    }
    assert standing(memory.cards["call-contact"], CLASS + WEEK) == ("shaky", (Reason("shown", 1, 1),))


def test_what_was_left_or_begun_anew_changes_nothing() -> None:
    left = attempt("basics/tap", "a", CLASS, step_passed(hint_level=4))
    anew = attempt("basics/tap", "b", CLASS, step_passed(hint_level=4), ("attempt_abandoned", {}))
    assert known(*left, *anew).cards == {}


def test_calling_a_fraud_genuine_is_shaky_and_asking_is_not() -> None:
    def grade_of(*choices: tuple[str, Mapping[str, object]]) -> int:
        facts = (*choices, step_passed("ask"), step_passed(), FINISHED)
        return known(*attempt("fraud/report", "a", CLASS, *facts)).cards["ask-first"].grade

    assert grade_of(judged("genuine"), judged("fraud", first=False)) == Grade.HARD
    assert grade_of(judged("ask"), judged("genuine", first=False)) == Grade.GOOD
    assert grade_of(judged("ask")) == grade_of(judged("fraud")) == Grade.GOOD


def test_a_step_passed_twice_keeps_what_went_wrong_in_it() -> None:
    """A lesson that changed under a learner goes on at a step that may have been passed before."""
    facts = (step_passed(hint_level=4, ms=2_000), step_passed(ms=3_000), FINISHED)
    card = known(*attempt("basics/tap", "a", CLASS, *facts)).cards["tap"]
    assert (card.why, card.lesson_ms) == ((Reason("shown", 1, 1),), 5_000)


def test_the_usual_is_learnt_from_the_lesson_itself() -> None:
    def weekly(*times: int) -> Iterator[Event]:
        for week, ms in enumerate(times):
            yield from attempt("basics/tap", f"{week}", CLASS + week * WEEK, step_passed(ms=ms), FINISHED)

    assert known(*weekly(9_000, 9_000, 20_000)).cards["tap"].why == (Reason("slow", 20_000, 9_000),)
    assert known(*weekly(20_000, 20_000, 9_000)).cards["tap"].why == (Reason("quick", 9_000, 20_000),)
    assert known(*weekly(1, 2, 3, 4, 5, 6, 7)).paces == {"basics/tap": (3, 4, 5, 6, 7)}


facts = st.one_of(
    st.builds(step_passed, st.sampled_from("abcd"), st.integers(0, 3), st.integers(0, 4), st.integers(0, 60_000)),
    st.builds(judged, st.sampled_from(["genuine", "fraud", "ask", ""]), st.booleans()),
    st.sampled_from([("step_missed", {"step": "a", "mistake": "held"}), ("teacher_called", {"step": "a"})]),
)  # fmt: skip
endings = st.sampled_from(
    [FINISHED, FINISHED, FINISHED, ("attempt_abandoned", {}), ("touched", {"step": "a"})]
)
courses = st.lists(
    st.tuples(st.sampled_from(["hana", "yoshi"]), st.sampled_from(LESSONS), st.lists(facts, max_size=6), endings,
              st.integers(-5, 50 * 1440)),
    max_size=12,
)  # fmt: skip


@settings(deadline=None)
@given(courses, st.randoms(use_true_random=False))
def test_one_attempt_at_a_time_makes_the_same_as_the_whole_log(courses: list[Course], order: Random) -> None:
    """Attempts of a log lie between one another, and between two of them cards go through the disk."""
    waiting, at = {}, CLASS
    for number, (learner, lesson, happened, ending, later) in enumerate(courses):
        at += timedelta(minutes=later)
        waiting[f"{number}"] = (learner, lesson, attempt(lesson, f"{number}", at, *happened, ending))
    log = [(learner, event) for learner, _, events in waiting.values() for event in events]
    log = interleaved(log, order)
    rows: defaultdict[str, dict[str, tuple[object, ...]]] = defaultdict(dict)
    paces: defaultdict[str, dict[str, Pace]] = defaultdict(dict)
    for _, event in log:
        if event.kind == "attempt_finished":
            learner, lesson, events = waiting[str(event.attempt)]
            cards = {skill: card_of(rows[learner][skill]) for skill in skills_of(lesson, TAUGHT) if skill in rows[learner]}  # type: ignore[arg-type]  # fmt: skip
            learnt = learn(lesson, events, TAUGHT, cards, paces[learner].get(lesson, ()))
            rows[learner].update({card.skill: row_of(card) for card in learnt.cards})
            paces[learner][lesson] = learnt.pace
    again = rebuild(log, TAUGHT)
    assert {
        who: {skill: row_of(card) for skill, card in one.cards.items()} for who, one in again.items()
    } == rows
    assert {who: one.paces for who, one in again.items()} == paces


def interleaved(log: list[tuple[str, Event]], order: Random) -> list[tuple[str, Event]]:
    """Each attempt's events keep their order, the attempts are mixed."""
    places = [event.attempt for _, event in log]
    order.shuffle(places)
    queues: defaultdict[str | None, list[tuple[str, Event]]] = defaultdict(list)
    for who, event in reversed(log):
        queues[event.attempt].append((who, event))
    return [queues[place].pop() for place in places]


def test_fsrs_is_not_imported_before_the_first_grade() -> None:
    names = ("grading", "cards", "memory", "standing", "due")
    imports = "; ".join(f"import literacy_tutor.session.review.{name}" for name in names)
    program = f"import sys; {imports}; print('fsrs' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        == "False\n"
    )


def test_the_facts_of_a_lesson_really_done_are_understood() -> None:
    """Through runner, recorder and disk: the learner opens the telephone by mistake, and doubts a genuine letter."""
    lesson = small_lesson()
    acts = [parse_act("tap home.phone"), parse_act("press back")]
    acts += [act for step in lesson.steps for act in step.do]
    doubt = acts.index(GiveAnswer("genuine"))
    acts[doubt:doubt] = [GiveAnswer("fraud"), GoOn()]
    with open_in_memory() as db:
        learner = add_learner(db, "はな", "", "").id
        session = begin_anew(db, learner, lesson)
        for act in acts:
            for one in spell_out(session.now.phone, act) if isinstance(act, Fill) else (act,):
                session.do(one)
        session.save()
        assert session.saved.run.finished
        rows = db.rows(
            "SELECT kind, payload, attempt, at FROM event WHERE learner = ? ORDER BY n", (learner,)
        )
        log = [(learner, Event(row[0], json.loads(row[1]), row[2], row[3])) for row in rows]
    (card,) = rebuild(log, {lesson.id: lesson.skills})[learner].cards.values()
    assert (card.skill, card.lesson, card.lesson_ms) == ("read-message", lesson.id, 3_000)
    assert card.why == (Reason("stumbled", 2, 5), Reason("misjudged", 1, 5))
