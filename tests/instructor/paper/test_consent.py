"""The consent sheet says what is kept, and that one may say no; it fits on one page, and its readings are whole."""

from __future__ import annotations

import re

import pytest

from literacy_tutor.common.ruby import plain
from literacy_tutor.instructor.paper.consent import derive_consent_sheet
from literacy_tutor.instructor.paper.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Marked,
    Paragraph,
    Signature,
    Text,
)
from literacy_tutor.qtkit.printing.document_pages import lay_out_document


def texts(document: Document) -> list[Text]:
    found: list[Text] = [document.title]
    for block in document.blocks:
        match block:
            case Heading(text) | Paragraph(text):
                found.append(text)
            case Bullets(items):
                found += items
            case Fields(fields):
                found += [one.label for one in fields]
            case Signature(label):
                found.append(label)
            case other:
                raise AssertionError(other)
    return found


def said(language: str) -> str:
    document = derive_consent_sheet("火曜クラス", "中央公民館", language)
    return "\n".join(plain(one.text) if isinstance(one, Marked) else one for one in texts(document))


def test_it_says_what_is_kept_what_never_and_that_one_may_say_no() -> None:
    for words in (
        "記録すること",
        "記録しないこと",
        "打った 文字",
        "いいえ",
        "いつまで",
        "消せます",
        "日にち",
        "自分で 書きます",
    ):
        assert words in said("ja"), words
    for words in (
        "What is recorded",
        "never recorded",
        "What you type",
        "say no",
        "until",
        "erased",
        "Signature",
    ):
        assert words in said("en"), words


def test_every_kanji_has_its_reading() -> None:
    for text in texts(derive_consent_sheet("", "", "ja")):
        assert isinstance(text, Marked)
        bare = re.sub(r"｜[^《]+《[^》]+》", "", text.text)
        assert not re.search(r"[一-龯々]", bare), text


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.usefixtures("qapp")
def test_it_is_one_page(language: str) -> None:
    assert len(lay_out_document(derive_consent_sheet("火曜クラス", "中央公民館 スマホの会", language))) == 1
