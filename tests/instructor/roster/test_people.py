"""What a row becomes: somebody with a name and a reading, or a reason, which says where and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.instructor.roster.files import people, preview, text

HEAD = "氏名,フリガナ,呼び名\n"


@pytest.mark.parametrize(
    ("row", "name", "reading"),
    [
        ("田中 花,タナカ ハナ,", "田中 花", "たなか はな"),
        ("　田中　　花　,ﾀﾅｶ  ﾊﾅ,", "田中 花", "たなか はな"),
        ("田中花,ガンバ・ヴァン,", "田中花", "がんば・ゔぁん"),
        ("Ｍａｒｙ　Ｂｒｏｗｎ,メアリー,", "Mary Brown", "めありー"),
        ("ﾀﾅｶ ﾊﾅ,,", "タナカ ハナ", "たなか はな"),
        ("田中 花(たなか はな),,", "田中 花", "たなか はな"),
        ("田中 花（旧姓 佐藤）,,", "田中 花(旧姓 佐藤)", ""),
        ("田中 花,タナカ ハナ,ハナさん", "ハナさん", "たなか はな"),
        ("田中 花,タナカ ハナ,-", "田中 花", "たなか はな"),
        ("田中 花,タナカ ハナ,なし", "田中 花", "たなか はな"),
        ("田中 花,不明,同じ", "田中 花", ""),
        ("田中 花,,ハナ（〒１００ー０００１）", "田中 花", ""),
        (",タナカ ハナ,", "たなか はな", "たなか はな"),
        ("\u200b田中\ufeff花,,", "田中花", ""),
        ("\ufa19田,,", "\ufa19田", ""),
        ("斎藤 正　様,サイトウ タダシ,", "斎藤 正", "さいとう ただし"),
        ("計良 一,けら いち,", "計良 一", "けら いち"),
        ("O'Brien-Smith,,", "O'Brien-Smith", ""),
    ],
)
def test_a_row_becomes_a_person(tmp_path: Path, row: str, name: str, reading: str) -> None:
    assert people(preview(text(tmp_path, HEAD + row))) == [(2, name, reading)]


@pytest.mark.parametrize(
    ("heading", "row", "name"),
    [
        ("姓,名", "田中,花", "田中 花"),
        ("姓,名", "田中,", "田中"),
        ("姓,名前", "田中,花", "田中 花"),
        ("姓,氏名", "田中,田中 花", "田中 花"),
        ("名,姓", "花,田中", "田中 花"),
        ("ニックネーム", "ハナちゃん", "ハナちゃん"),
    ],
)
def test_family_and_given_name_may_stand_apart(tmp_path: Path, heading: str, row: str, name: str) -> None:
    assert [entry.name for entry in preview(text(tmp_path, f"{heading}\n{row}\n")).people] == [name]


@pytest.mark.parametrize(
    ("row", "ja", "en"),
    [
        (
            '"=HYPERLINK(""http://x.example"",1)",,',
            "2行目の A列：計算式",
            "Row 2, column A: it looks like a formula",
        ),
        ("\u200b =1+1,,", "計算式", "formula"),
        ("＋１２３,,", "2行目の A列：計算式", "formula"),
        ("花,＝１,", "2行目の B列：計算式", "column B"),
        ("花,,@SUM(A1)", "2行目の C列：計算式", "column C"),
        ('"\t花",,', "計算式", "formula"),
        ("12345,,", "名前ではない", "not seem to be a name"),
        ("hana@example.jp,,", "名前ではない", "not seem to be a name"),
        ("合計　12名,,", "合計", "total"),
        ("※欠席の方は電話を,,", "説明の文", "remark"),
        ("以上12名,,", "説明の文", "remark"),
        ("令和8年4月1日 現在,,", "名前ではない", "not seem to be a name"),
        ("同上,,", "名前ではない", "not seem to be a name"),
        ("ー,,", "名前ではない", "not seem to be a name"),
        ("田中 花 090-1234-5678,,", "2行目の A列：電話番号のような数字", "leave the name only"),
        ("氏名,フリガナ,呼び名", "見出しのくりかえし", "repeats the heading"),
        ("花\u202e子,,", "2行目の A列：表示できない文字", "cannot be shown"),
        ("花,は\x1b[31m,", "2行目の B列：表示できない文字", "cannot be shown"),
        ("花,,\ue000田", "2行目の C列：外字", "column C: it has a letter of one computer's own (gaiji)"),
        (f"{'花' * 41},,", "40字より長い", "longer than 40"),
    ],
)
def test_a_row_that_is_nobody_is_left_out_with_its_place_and_a_reason(
    tmp_path: Path, row: str, ja: str, en: str
) -> None:
    shown = preview(text(tmp_path, f"{HEAD}{row}\nはな,,\n"))
    assert people(shown) == [(3, "はな", "はな")]
    (left,) = shown.left_out
    assert left.row == 2
    assert left.why.ja.startswith("2行目")
    assert ja in left.why.ja
    assert en in left.why.en


def test_rows_with_only_their_number_are_nobody_and_need_no_word(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "No,氏名,備考\n1,はな,\n2,,\n3,,\n,,\n"))
    assert (people(shown), shown.left_out) == ([(2, "はな", "はな")], ())


def test_a_row_with_a_birthday_and_no_name_may_be_a_person(tmp_path: Path) -> None:
    (left,) = preview(text(tmp_path, "氏名,生年月日\n,昭和20年1月5日\n")).left_out
    assert "人の行なら、名前の列に" in left.why.ja


def test_a_row_with_something_but_no_name_is_said(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "No,氏名,備考\n1,はな,\n2,,足が悪い\n3,,,合計2名\n"))
    assert [(left.row, left.why.ja) for left in shown.left_out] == [
        (3, "3行目：名前がありません。人の行なら、名前の列に書いてください。"),
        (4, "4行目：合計の行です。"),
    ]


@pytest.mark.parametrize("name", ["?橋 一", "〓田 花", "\ufffd田 花"])
def test_a_name_that_may_have_lost_letters_is_doubted(tmp_path: Path, name: str) -> None:
    (entry,) = preview(text(tmp_path, HEAD + name)).people
    assert "失われている" in entry.doubts[0].ja


def test_a_reading_in_kanji_is_doubted_and_not_taken(tmp_path: Path) -> None:
    (entry,) = preview(text(tmp_path, f"{HEAD}花,田中 花,")).people
    assert entry.reading == ""
    assert "kanji" in entry.doubts[0].en


def test_a_remark_in_brackets_is_doubted_for_it_would_stand_on_the_tile(tmp_path: Path) -> None:
    (entry,) = preview(text(tmp_path, f"{HEAD}伊藤（車いす）,,")).people
    assert "brackets" in entry.doubts[0].en
