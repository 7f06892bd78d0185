"""Columns are known by the many ways in which offices head them, wherever the heading stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from literacy_tutor.instructor.roster.columns import find_heading, use_of
from literacy_tutor.instructor.roster.grid import letter
from tests.instructor.roster.files import people, preview, text

TITLES = {
    "name": "氏名 名前 お名前 お名前（必須） お名前をご記入ください 受講者氏名 参加者名 氏　名"
    " ご芳名 利用者様氏名 氏名/Name 氏名（漢字） Name 氏名（戸籍上） Full_Name 対象者",
    "family": "姓 氏 苗字 姓（漢字） FamilyName Last_Name",
    "given": "名 下の名前 名（漢字） First-Name",
    "reading": "フリガナ ふりがな ﾌﾘｶﾞﾅ カナ 氏名カナ 氏名（フリガナ） フリガナ（全角） よみがな 読み仮名 お名前（かな）"
    " シメイ Kana ふりがなを入力してください（ひらがな）",
    "family_reading": "セイ せい 姓カナ フリガナ（姓） 姓（フリガナ） ｾｲ",
    "given_reading": "メイ めい 名カナ フリガナ（名） 名（ふりがな）",
    "called": "呼び名 ニックネーム よび名 呼ばれたい名前 Nickname",
    "number": "No. № 番号 会員番号 No ＩＤ 受付番号 申込番号 ＃",
    "birth": "生年月日 生年月日（西暦） 誕生日 お生まれ Birthday",
    "address": "住所 ご住所 〒 郵便番号 Address 町名 お住まいの地域",
    "phone": "電話 電話番号（自宅） 携帯 ＴＥＬ 連絡先",
    "mail": "メール メールアドレス E-mail",
    "contact": "緊急連絡先 緊急連絡先氏名 家族氏名 世帯主名 保護者電話",
    "age": "年齢 年齢（歳） 年代",
    "sex": "性別",
    "group": "班 クラス グループ 席 座席番号",
    "note": "備考 メモ",
    "day": "申込日",
    "unknown": "担当者氏名 好きな食べ物 機種",
}


@pytest.mark.parametrize(
    ("use", "title"), [(use, one) for use, all_ in TITLES.items() for one in all_.split(" ")]
)
def test_a_column_is_known_by_its_title(use: str, title: str) -> None:
    assert use_of(title) == use


def test_title_rows_empty_rows_and_empty_columns_may_stand_around_the_heading(tmp_path: Path) -> None:
    rows = "\n令和8年度　スマホ教室　名簿,,,,\n,,,作成：9月1日,\n,,,,\n,氏　名,,ふりがな,\n,田中,,たなか,\n"
    assert people(preview(text(tmp_path, rows))) == [(6, "田中", "たなか")]


def test_the_row_that_names_most_columns_is_the_heading() -> None:
    heading = find_heading([["参加者"], ["氏名", "フリガナ"], ["かな", "かな"]])
    assert heading is not None
    assert heading.last == 1


def test_a_heading_of_two_rows_tells_family_and_given_names_apart(tmp_path: Path) -> None:
    rows = "番号,氏名,,フリガナ,,住所\n,姓,名,姓,名,\n1,田中,花,ﾀﾅｶ,ﾊﾅ,東京都\n"
    shown = preview(text(tmp_path, rows))
    assert people(shown) == [(3, "田中 花", "たなか はな")]
    assert [column.title for column in shown.not_taken] == ["番号", "住所"]


def test_the_lower_row_of_a_heading_may_say_all(tmp_path: Path) -> None:
    rows = "受講者,,,\n姓,名,セイ,メイ\n田中,花,タナカ,ハナ\n"
    assert people(preview(text(tmp_path, rows))) == [(3, "田中 花", "たなか はな")]


def test_columns_that_are_not_taken_are_said(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "氏名,住所,生年月日,電話,機種\n田中,港町1-2-3,S20.1.5,090-0000-0000,A1\n"))
    said = "".join(remark.ja for remark in shown.remarks)
    assert "「住所」（B列）は取りこみません。" in said
    assert "「生年月日」（C列）は取りこみません。" in said
    assert "「電話」（D列）は取りこみません。" in said
    assert "「機種」（E列）は、何の列かわからないので" in said
    assert "“機種” (column E) is not taken: what it is is not known." in [
        remark.en for remark in shown.remarks
    ]


def test_nothing_but_names_and_readings_is_in_the_preview(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "氏名,住所,生年月日,電話,機種\n田中,港町,S20.1.5,090,A1\n"))
    assert not [secret for secret in ("港町", "1945", "S20", "090", "A1") if secret in repr(shown)]


def test_a_second_column_of_names_is_said_and_not_taken(tmp_path: Path) -> None:
    shown = preview(text(tmp_path, "No,氏名,No,氏名\n1,はな,2,いち\n"))
    assert people(shown) == [(2, "はな", "はな")]
    assert [(column.letter, column.use) for column in shown.not_taken if column.use == "repeated"] == [
        ("D", "repeated")
    ]
    assert any("（D列）は、左の列と同じ見出し" in remark.ja for remark in shown.remarks)


def test_columns_are_lettered_as_in_excel() -> None:
    assert [letter(column) for column in (0, 25, 26, 701, 702, 16383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]
