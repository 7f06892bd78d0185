"""A handout's pages: large, nothing cut, nothing over something else; and the PDF that comes of them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from literacy_tutor.common import ruby
from literacy_tutor.common.paths import lessons_dir
from literacy_tutor.lessons.catalogue import open_catalogue
from literacy_tutor.lessons.handout import Handout, HandoutStep, Picture, derive_handout
from literacy_tutor.lessons.loader import load_lesson
from literacy_tutor.phone.state import Language
from literacy_tutor.qtkit.printing.handout_pages import lay_out_handout
from literacy_tutor.qtkit.printing.handout_steps import SAY
from literacy_tutor.qtkit.printing.marks import Box, Glass, Mark, Page, Words, size_of
from literacy_tutor.qtkit.printing.painting import paint
from literacy_tutor.qtkit.printing.paper import BODY, BOTTOM, HEIGHT, PT, SIDE, TOP, WIDTH, set_text
from literacy_tutor.qtkit.printing.pdf_file import About, make_pdf

LESSONS = [entry.id for entry in open_catalogue(lessons_dir()).entries]
every_lesson = pytest.mark.parametrize(
    "handout",
    [(lesson, language) for lesson in LESSONS for language in ("ja", "en")],
    indirect=True,
    ids=lambda one: "-".join(one),
)
pytestmark = pytest.mark.usefixtures("family")


@pytest.fixture
def handout(request: pytest.FixtureRequest) -> Handout:
    return handout_of(*request.param)


@cache
def handout_of(lesson: str, language: Language) -> Handout:
    return derive_handout(load_lesson(lesson, language))


def place(mark: Mark) -> QRectF:
    return QRectF(mark.x, mark.y, *size_of(mark))


def pictures_of(step: HandoutStep) -> tuple[Picture, ...]:
    then = step.answer.picture if step.answer else None
    return (*step.pictures, then) if then else step.pictures


def grey(_: Picture) -> QImage:
    """Instead of the phone: it has tests of its own."""
    image = QImage(6, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    return image


def pdf_of(handout: Handout, picture_of: Callable[[Picture], QImage] = grey) -> PdfReader:
    made = make_pdf(lay_out_handout(handout), About(ruby.plain(handout.title), handout.language), picture_of)
    return PdfReader(io.BytesIO(made.content), strict=True)


def body(page: Page) -> Iterator[Mark]:
    """Between header and footer."""
    return (mark for mark in page if TOP <= mark.y < HEIGHT - BOTTOM)


# --- the pages --------------------------------------------------------------------------------------------


@every_lesson
def test_nothing_leaves_the_paper_or_lies_over_something_else(handout: Handout) -> None:
    look_for_faults(handout)


def test_words_without_end_go_on_on_the_next_page() -> None:
    handout = handout_of("fraud/parcel-sms", "ja")
    endless = "\n".join(["｜同《おな》じ ことを もう ｜一度《いちど》 ｜言《い》います。" * 4] * 12)
    steps = []
    for step in handout.steps:
        answer = step.answer and replace(
            step.answer, cues=tuple(replace(cue, detail=endless) for cue in step.answer.cues)
        )
        steps.append(replace(step, more=endless, answer=answer))
    look_for_faults(replace(handout, steps=tuple(steps)))


def look_for_faults(handout: Handout) -> None:
    room = QRectF(SIDE, TOP, WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM).adjusted(-1, -1, 1, 1)
    for number, page in enumerate(lay_out_handout(handout), 1):
        for mark in body(page):
            assert room.contains(place(mark)), f"page {number}: {mark}"
        solid = [mark for mark in page if isinstance(mark, Words | Glass)]
        for one, other in combinations(solid, 2):
            both = place(one).intersected(place(other))
            assert both.width() < 1 or both.height() < 1, f"page {number}: {one} and {other}"


@every_lesson
def test_print_is_large_and_the_instruction_larger(handout: Handout) -> None:
    labels = {
        handout.words.notes,
        handout.words.kind,
        handout.words.name,
        handout.words.date,
        handout.words.goal,
    }
    small = {ruby.plain(label) for label in labels} | {
        ruby.plain(handout.words.answer.format(step.number)) for step in handout.steps
    }
    for page in lay_out_handout(handout):
        for mark in body(page):
            if isinstance(mark, Words):
                bases = [one for one in mark.layout.texts if not one.is_reading]
                size = min((one.font.pixelSize() for one in bases), default=0)
                text = "".join(one.text for one in bases)
                assert size >= round(BODY * PT) or text.strip() in small, text
    assert SAY > BODY


@every_lesson
def test_every_picture_is_there_in_its_order_beside_its_step(handout: Handout) -> None:
    pages = lay_out_handout(handout)
    drawn = [mark.picture for page in pages for mark in page if isinstance(mark, Glass)]
    assert drawn == [picture for step in handout.steps for picture in pictures_of(step)]
    for step in handout.steps:
        (home,) = [page for page in pages if _holds(page, step.say)]
        assert any(isinstance(mark, Glass) and mark.picture is step.pictures[0] for mark in home)


def _holds(page: Page, words: str) -> bool:
    return any(isinstance(mark, Words) and _text(mark) == "".join(ruby.plain(words).split()) for mark in page)


def _text(words: Words) -> str:
    return "".join("".join(one.text for one in words.layout.texts if not one.is_reading).split())


@every_lesson
def test_no_heading_stands_alone_at_a_pages_end(handout: Handout) -> None:
    for page in lay_out_handout(handout):
        for heading, lines in (
            (handout.words.can, handout.can), (handout.words.home, handout.home), (handout.words.ask, handout.ask),
        ):  # fmt: skip
            if _holds(page, heading):
                assert all(_holds(page, line) for line in lines)


def test_readings_stand_over_kanji_unless_there_are_none() -> None:
    japanese = handout_of("basics/tap", "ja")
    shown = [
        one.text
        for page in lay_out_handout(japanese)
        for mark in page
        if isinstance(mark, Words)
        for one in mark.layout.texts
        if one.is_reading
    ]
    assert "はな" in shown
    assert len(shown) > 100


def test_readings_are_drawn_and_the_words_to_act_on_underlined() -> None:
    layout = set_text("｜花《はな》に **さわる**", BODY)
    image = QImage(round(layout.width), round(1.3 * layout.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, [Words(0, 0, layout)], grey)
    painter.end()
    base, reading, *_, act = layout.texts
    assert (base.text, reading.text, act.text) == ("花", "はな", "さわる")
    assert ink(image, QRectF(reading.x, 0, reading.width, reading.y)) > 0.05
    assert ink(image, QRectF(act.x, act.y + 0.18 * base.width, act.width, 3)) > 0.99
    assert ink(image, QRectF(base.x, base.y + 0.18 * base.width, base.width, 3)) == 0


def ink(image: QImage, where: QRectF) -> float:
    """How much of a place is dark, 0 to 1."""
    place = where.toRect()
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(place.left() + 2, place.right() - 1)
        for y in range(place.top(), place.bottom() + 1)
    )
    return dark / ((place.width() - 3) * place.height())


@every_lesson
def test_the_frame_with_what_is_never_dialled_is_on_the_last_page(handout: Handout) -> None:
    page = lay_out_handout(handout)[-1]
    said = "".join(ruby.plain(handout.words.never).split())
    never = next(mark for mark in page if isinstance(mark, Words) and _text(mark) == said)
    assert any(
        isinstance(mark, Box) and mark.thickness and place(mark).contains(place(never)) for mark in page
    )


# --- the PDF ----------------------------------------------------------------------------------------------


@every_lesson
def test_every_sentence_can_be_copied_and_no_reading_gets_between(handout: Handout) -> None:
    text = "".join("".join(page.extract_text().split()) for page in pdf_of(handout).pages).replace("’", "'")
    words = [
        handout.title,
        handout.goal,
        *handout.scene,
        *handout.can,
        *handout.home,
        *handout.ask,
        handout.words.never,
    ]
    for step in handout.steps:
        words += [step.say, step.more, *step.choices]
        if step.answer:
            words += [step.answer.text, step.answer.says]
            words += [said for cue in step.answer.cues for said in (cue.say, cue.detail)]
    for one in words:
        assert "".join(ruby.plain(one).split()).replace("’", "'") in text


def test_words_are_parted_by_spaces() -> None:
    text = pdf_of(handout_of("basics/tap", "en")).pages[0].extract_text()
    assert "Page 1 of " in text
    assert "\t" not in text


@pytest.mark.parametrize("language", ["ja", "en"])
def test_it_tells_its_title_and_language(language: Language) -> None:
    lesson = load_lesson("basics/tap", language)
    reader = pdf_of(derive_handout(lesson))
    assert reader.metadata
    assert reader.metadata.title == ruby.plain(lesson.title)
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_our_fonts_are_in_the_file_and_no_other() -> None:
    reader = pdf_of(handout_of("basics/tap", "ja"))
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    ]
    names = set()
    for font in fonts:
        assert "/FontFile2" in font
        names.add(re.sub(r"^/[A-Z]{6}\+", "", font["/FontName"]))
    assert names == {"BIZUDPGothic-Regular", "BIZUDPGothic-Bold"}


def test_each_picture_is_in_the_file_with_its_own_pixels() -> None:
    handout = handout_of("basics/tap", "ja")
    number = 0

    def numbered(_: Picture) -> QImage:
        nonlocal number
        number += 1
        image = QImage(5, 3, QImage.Format.Format_RGB32)  # 15 bytes a line, which Qt fills up
        image.fill(QColor(number, 2 * number, 3 * number))
        return image

    reader = pdf_of(handout, numbered)
    seen = []
    for page in reader.pages:
        uses = re.findall(rb"/(\w+)\s+Do", page.get_contents().get_data())  # type: ignore[union-attr]
        for name in uses:
            image = page["/Resources"]["/XObject"]["/" + name.decode()]
            assert (image["/Width"], image["/Height"]) == (5, 3)
            seen.append(image.get_data())
    assert seen == [bytes((n, 2 * n, 3 * n)) * 15 for n in range(1, 13)]


def test_it_is_a4_and_the_same_pages_come_of_the_same_lesson() -> None:
    handout = handout_of("basics/tap", "ja")
    first, again = pdf_of(handout), pdf_of(handout)
    assert len(first.pages) == len(lay_out_handout(handout))
    assert [round(float(side)) for side in first.pages[0].mediabox[2:]] == [595, 842]
    for one, other in zip(first.pages, again.pages, strict=True):
        assert one.get_contents().get_data() == other.get_contents().get_data()  # type: ignore[union-attr]


def test_a_name_our_font_cannot_write_is_drawn_in_its_place() -> None:
    layout = set_text("田中\U00020bb7さん", BODY)
    made = make_pdf([(Words(SIDE, TOP, layout),)], About("", "ja"), grey)
    text = PdfReader(io.BytesIO(made.content)).pages[0].extract_text()
    assert text.startswith("田中")
    assert text.rstrip().endswith("さん")
