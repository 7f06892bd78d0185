"""Printed sheets: whatever stands on them stays on the paper, is not cut, and can be copied out of the PDF."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF

from literacy_tutor.instructor.paper.attendance_sheet import (
    HourColumn,
    Person,
    derive_attendance_record,
    derive_attendance_sheet,
)
from literacy_tutor.instructor.paper.certificate import Achievement, derive_certificate
from literacy_tutor.instructor.paper.document import (
    Bar,
    Bars,
    Block,
    Bullets,
    Document,
    Field,
    Fields,
    Heading,
    Marked,
    Paragraph,
    Signature,
    Space,
    Stamp,
    Stamps,
    Table,
    WritingLines,
)
from literacy_tutor.instructor.paper.own_record import Learnt, derive_own_record
from literacy_tutor.instructor.paper.stamp_card import Finished, derive_stamp_card
from literacy_tutor.qtkit.printing.document_look import SMALLER, look_of
from literacy_tutor.qtkit.printing.document_pages import document_pdf, documents_pdf, lay_out_document
from literacy_tutor.qtkit.printing.marks import Mark, Page, Words, size_of

pytestmark = pytest.mark.usefixtures("family")

TODAY = date(2026, 4, 21)
SENTENCE = "この文は、紙の はばより ずっと 長いので、つぎの行に つづきます。"
EVERYTHING: tuple[Block, ...] = (
    Heading("見出し"),
    Paragraph(SENTENCE * 3),
    Paragraph(Marked("｜漢字《かんじ》の ｜上《うえ》に"), "large", centred=True, bold=True),
    Bullets((SENTENCE * 2, Marked("｜短《みじか》い"))),
    Bullets(("やってみる",), tick=True),
    Fields((Field("名前", 2, "ガブリエラ・マリアエレナ・長谷川"), Field("日にち"))),
    WritingLines("メモ", 4),
    Table(
        ("名前", "ようす"),
        tuple((f"{n}番", SENTENCE * (n % 3 + 1)) for n in range(25)),
        (1, 3),
        (0,),
        roomy=True,
    ),
    Stamps(tuple(Stamp(f"{n}回目", "4/7", got=n < 6) for n in range(9))),
    Bars((Bar("前", 0.8, "0.8", 0.3, 1.4), Bar("人", 2.0, "12人"), Bar("後", None, "まだ")), 3.0),
    Space(5),
    Signature("署名"),
)


def document(*blocks: Block, title: str = "火曜クラス", **what: bool) -> Document:
    return Document("ja", "ためし", title, "中央公民館", blocks, **what)


def place(mark: Mark) -> QRectF:
    return QRectF(mark.x, mark.y, *size_of(mark))


def said(page: Page) -> str:
    texts = (
        one.text
        for mark in page
        if isinstance(mark, Words)
        for one in mark.layout.texts
        if not one.is_reading
    )
    return "".join("".join(texts).split())


def copied(one: Document) -> str:
    reader = PdfReader(io.BytesIO(document_pdf(one).content), strict=True)
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def faults(one: Document) -> Iterator[str]:
    look = look_of(one, 1.0)
    room = QRectF(0, 0, look.width, look.height)
    for page in lay_out_document(one):
        for mark in page:
            if not room.contains(place(mark)):
                yield f"outside: {mark}"
        words = [mark for mark in page if isinstance(mark, Words) and mark.layout.texts]
        for mark, other in combinations(words, 2):
            both = place(mark).intersected(place(other))
            if both.width() >= 1 and both.height() >= 1:
                yield f"on each other: {mark.layout.texts[0].text} and {other.layout.texts[0].text}"


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("large", [False, True])
def test_every_kind_of_block_stands_well_and_can_be_copied(landscape: bool, large: bool) -> None:
    whole = document(*EVERYTHING, landscape=landscape, large=large)
    assert not list(faults(whole))
    text = copied(whole)
    for words in (
        "見出し",
        "".join((SENTENCE * 3).split()),
        "漢字の上に",
        "ガブリエラ・マリアエレナ・長谷川",
        "まだ",
        "署名",
    ):
        assert words in text
    assert "かんじ" not in text, "a reading is drawn, and not copied"


def test_what_somebody_typed_is_no_markup() -> None:
    odd = document(Paragraph("**太字** ではない ｜《》"), title="《あきら》｜**")
    assert "**太字**ではない｜《》" in copied(odd)
    assert "《あきら》｜**" in copied(odd)


def test_a_tables_head_stands_on_each_page_and_no_row_is_cut() -> None:
    table = Table(
        ("名前", "ようす"), tuple((f"〔{n}〕", SENTENCE * 4 + f"〈{n}〉") for n in range(40)), (1, 4)
    )
    pages = lay_out_document(document(table))
    assert len(pages) > 2
    for page in pages:
        assert said(page).count("名前ようす") == 1
    for number in range(40):
        (home,) = [page for page in pages if f"〔{number}〕" in said(page)]
        assert f"〈{number}〉" in said(home)


def test_a_cell_longer_than_a_page_goes_on_on_the_next() -> None:
    words = "".join(f"〔{n}〕の 文です。" for n in range(900))
    endless = document(Table(("名前", "ようす"), (("田中", words),)), Paragraph(words))
    assert not list(faults(endless))
    text = "".join(said(page) for page in lay_out_document(endless))
    assert all(text.count(f"〔{n}〕の文です。") == 2 for n in (0, 333, 899))


def test_a_heading_never_stands_alone_at_a_pages_end() -> None:
    for lines in range(20, 40):
        pages = lay_out_document(
            document(*[Paragraph("一行")] * lines, Heading("見出し"), Paragraph("つづき"))
        )
        (home,) = [page for page in pages if "見出し" in said(page)]
        assert "つづき" in said(home)


def test_a_sheet_of_one_page_shrinks_as_far_as_can_be_read_and_no_further() -> None:
    lines = [Paragraph(f"{n}行目") for n in range(35)]
    usual, fitted = document(*lines), document(*lines, one_page=True)
    assert len(lay_out_document(usual)) == 2
    (page,) = lay_out_document(fitted)
    sizes = [one.font.pixelSize() for mark in page if isinstance(mark, Words) for one in mark.layout.texts]
    assert min(sizes) >= SMALLER[-1] * 9 * 600 / 72
    endless = document(*lines * 5, one_page=True)
    assert said(lay_out_document(endless)[0]) == said(lay_out_document(endless._replace(one_page=False))[0])
    assert len(lay_out_document(endless)) > 2


def test_pages_are_numbered_for_each_paper_apart() -> None:
    long = document(*[Paragraph("一行")] * 60)
    made = documents_pdf((long, document(title="水曜クラス")))
    texts = ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made.content)).pages]
    assert ["1/2" in texts[0], "2/2" in texts[1], "1/1" in texts[2]] == [True] * 3
    assert "ためし火曜クラス" in texts[1], "a later page says of what it is"


def test_it_tells_its_title_and_language_has_our_fonts_and_is_a4() -> None:
    reader = PdfReader(io.BytesIO(document_pdf(document(*EVERYTHING, landscape=True)).content), strict=True)
    assert reader.metadata
    assert (reader.metadata.title, reader.trailer["/Root"]["/Lang"]) == ("ためし: 火曜クラス", "ja")
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages} == {(842, 595)}
    names = {
        re.sub(r"^/[A-Z]{6}\+", "", font.get_object()["/BaseFont"].removeprefix("/"))
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert {name.split("+")[-1] for name in names} == {"BIZUDPGothic-Regular", "BIZUDPGothic-Bold"}


# --- papers of a class ------------------------------------------------------------------------------------

LONGEST = {
    "ja": "ガブリエラ・マリアエレナ・フォンテーヌ・デ・ラ・クルス・長谷川・みほん市よし子",
    "en": "Maximiliana Featherstonehaugh-Cholmonde",
}
GROUP = "特定非営利活動法人みほん市シニアのためのスマホ教室をささえる会"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_thirty_people_stand_on_one_sheet(language: str) -> None:
    people = [Person(str(number), f"長谷川 よし子{number}") for number in range(30)]
    sheet = derive_attendance_sheet("火曜クラス", GROUP, people, ["2026-04-07"], language)
    assert len(lay_out_document(sheet)) == 1
    assert not list(faults(sheet))
    marks = [HourColumn("2026-04-07", {one.id: "present" for one in people})] * 8
    record = derive_attendance_record("火曜クラス", GROUP, people, marks, language)
    assert len(lay_out_document(record)) == 1


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_longest_name_stands_well_on_every_paper(language: str) -> None:
    name = LONGEST[language]
    assert len(name) in (39, 40)
    learnt = Learnt("｜長《なが》い ｜名前《なまえ》の レッスン" * 2, "2026-04-07", (SENTENCE,), (SENTENCE,))
    course = "木曜の午後 いわしろ公民館 つづきのクラス"
    done = [Finished("｜宅配《たくはい》の にせ｜通知《つうち》", "2026-04-07")] * 28
    people = [Person(str(number), name, name) for number in range(30)]
    papers = (
        derive_certificate(Achievement(name, course, 12, 28), GROUP, TODAY, language),
        derive_stamp_card(name, GROUP, ["2026-04-07"] * 9, done, language),
        derive_own_record(name, GROUP, [learnt] * 28, language),
        derive_attendance_sheet(name, GROUP, people, [], language),
    )
    for paper in papers:
        assert not list(faults(paper))
        assert "".join(name.split()) in copied(paper)
    assert len(lay_out_document(papers[0])) == 1
