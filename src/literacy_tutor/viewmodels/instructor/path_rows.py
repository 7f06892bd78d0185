"""One learner's attempts as lines of a page: an attempt, and below an open one its steps, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.mistake_words import name_of_answer, name_of_mistake, step_of
from literacy_tutor.instructor.path import AttemptMade, Choice, StepTaken
from literacy_tutor.lessons.model import Lesson, Step
from literacy_tutor.viewmodels.instructor.words_path import day_words, duration, joined, spoken


@dataclass(frozen=True, slots=True)
class PathRow:
    kind: str
    """attempt | step"""
    id: str
    """The attempt's."""
    title: str
    when: str
    state: str
    """finished | open | abandoned; of a step passed | not_passed"""
    words: str
    """How it went; of a step what was answered."""
    troubles: str = ""
    """Of a step: a line for each mistake, and one for hints and calls."""
    unfolded: bool = False


@dataclass(frozen=True, slots=True)
class AtPath:
    """`lesson` is asked for only where steps are shown; `titles` has those of all lessons there are."""

    attempts: Sequence[AttemptMade]
    unfolded: frozenset[str]
    titles: Mapping[str, str]
    lesson: Callable[[str], Lesson | None]
    language: str


def derive_path_rows(at: AtPath) -> tuple[PathRow, ...]:
    return tuple(row for made in at.attempts for row in _rows(made, at))


def _rows(made: AttemptMade, at: AtPath) -> Iterator[PathRow]:
    unfolded = made.id in at.unfolded
    title = at.titles.get(made.lesson, made.lesson)
    yield PathRow(
        "attempt",
        made.id,
        title,
        day_words(made.began, at.language),
        made.end,
        _how(made, at.language),
        unfolded=unfolded,
    )
    if unfolded:
        lesson = at.lesson(made.lesson)
        for taken in made.steps:
            yield _step_row(made, taken, lesson, at.language)


def _how(made: AttemptMade, language: str) -> str:
    said = [
        spoken(made.end, language, passed=made.passed, steps=made.steps_in_all),
        duration(made.ms, language),
    ]
    said += [spoken("mistakes", language, count=made.mistakes)] if made.mistakes else []
    said += [spoken("hinted", language, count=made.hinted)] if made.hinted else []
    said += [spoken("calls", language, count=made.calls)] if made.calls else []
    if made.steps and not (made.mistakes or made.hinted):
        said.append(spoken("smooth", language))
    said += [spoken("changed", language)] if made.changed else []
    return joined(said, language)


def _step_row(made: AttemptMade, taken: StepTaken, lesson: Lesson | None, language: str) -> PathRow:
    step = step_of(lesson, taken.step)
    if lesson and step:
        title = spoken("step", language, number=lesson.steps.index(step) + 1, says=plain(step.say))
    else:
        title = spoken("stepGone", language, step=taken.step)
    took = [duration(taken.ms, language)] if taken.passed else []
    took += [] if taken.passed or taken.guided else [spoken("notPassed", language)]
    took += [spoken("guided", language)] if taken.guided else []
    return PathRow(
        "step",
        made.id,
        title,
        joined(took, language),
        "passed" if taken.passed else "not_passed",
        "\n".join(_chose(choice, step, language) for choice in taken.choices),
        "\n".join(_troubles(taken, step, language)),
    )


def _troubles(taken: StepTaken, step: Step | None, language: str) -> Iterator[str]:
    """A mistake that is an answer stands among the answers."""
    answered = {f"answer.{one.answer}" for one in taken.choices}
    for mistake, count in Counter(one for one in taken.mistakes if one not in answered).items():
        what = name_of_mistake(step, mistake, language)
        yield spoken("mistake" if count == 1 else "mistakeTimes", language, what=what, count=count)
    others = [spoken(f"hint{taken.hint}", language)] if taken.hint else []
    counts = (("asked", taken.hints_asked), ("undone", taken.undone), ("calls", taken.calls))
    others += [spoken(name, language, count=count) for name, count in counts if count]
    if others:
        yield joined(others, language)


def _chose(choice: Choice, step: Step | None, language: str) -> str:
    answer = name_of_answer(step, choice.answer)
    said = spoken("choseAgain" if choice.again else "chose", language, answer=answer)
    if not choice.truth or not choice.choice:
        return said
    truth = spoken(choice.truth, language)
    if choice.choice == "ask":
        judged = spoken("askedSomebody", language, truth=truth)
    elif choice.choice == choice.truth:
        judged = spoken("seen", language, truth=truth)
    else:
        judged = spoken("mistaken", language, choice=spoken(choice.choice, language), truth=truth)
    return joined([said, judged], language)
