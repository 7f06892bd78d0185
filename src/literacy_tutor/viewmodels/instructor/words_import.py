"""Words of the page that takes a list of people in, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "chooseFile": (
        "名簿のファイルを えらんでください。Excel か CSV のものです。",
        "Choose the file with the list: Excel or CSV.",
    ),
    "whereFiles": (
        "ダウンロード、デスクトップ、ドキュメント、USBメモリーの中を、新しい順に ならべています。",
        "These are in Downloads, on the desktop, in Documents and on USB sticks, newest first.",
    ),
    "noFiles": (
        "名簿になりそうなファイルが 見つかりません。ファイルを デスクトップか ダウンロードに置いて、"
        "「もう一度さがす」を えらんでください。",
        "No such file was found. Put it on the desktop or into Downloads, then choose “Look again”.",
    ),
    "lookAgain": ("もう一度 さがす", "Look again"),
    "otherFile": ("ほかの ファイルを えらぶ", "Choose another file"),
    "fileAt": ("{place}　{month}月{day}日 {time}", "{place}, {day} {month}, {time}"),
    "reading": ("{file} を 読んでいます", "Reading {file}"),
    "lettersRight": ("文字は 正しく読めていますか？", "Are the letters right?"),
    "lettersMore": (
        "名前が おかしな文字になっていたら、読みこまずに、Excel で .xlsx に保存しなおしてください。",
        "If names look garbled, do not go on: save the list as .xlsx in Excel and choose that.",
    ),
    "taken": ("取りこむ列：{columns}", "Columns taken: {columns}"),
    "notTaken": ("取りこまない列：{columns}", "Columns not taken: {columns}"),
    "nothingElse": (
        "住所や電話番号は、けっして 取りこみません。",
        "Addresses and telephone numbers are never taken.",
    ),
    "otherSheets": ("読むシート", "Sheet"),
    "toDecide": ("たしかめる方 {count}人", "to look at: {count}"),
    "people": ("名簿の方 {count}人", "In the list: {count}"),
    "rows": ("{first}～{last}人目 / {all}人", "{first} to {last} of {all}"),
    "before": ("前の {count}人", "{count} before"),
    "after": ("次の {count}人", "{count} after"),
    "add": ("入れる", "Add"),
    "addNew": ("新しい方として 入れる", "Add as somebody new"),
    "out": ("入れない", "Leave out"),
    "isKnown": ("今いる {name} と同じ方", "Is {name}, already here"),
    "likeRow": ("{row}行目の方と 名前が同じです", "the same name as in row {row}"),
    "namesake": (
        "{row}行目の方と 名前が同じですが、生年月日が ちがいます",
        "the same name as in row {row}, born on another day",
    ),
    "maybeKnown": ("もう いる方かもしれません", "may be here already"),
    "leftOut": ("入らない行 {count}", "Rows left out: {count}"),
    "more": ("ほかに {count}行", "and {count} more"),
    "intoClass": ("入れる クラス", "Class"),
    "noClass": ("クラスなし", "No class"),
    "takeIn": ("{count}人を 入れる", "Add them ({count})"),
    "takeInAnd": (
        "{count}人を 入れ、{known}人を クラスに 加える",
        "Add {count} new, put {known} into the class",
    ),
    "putIn": ("{known}人を クラスに 加える", "Put {known} into the class"),
    "nobodyChosen": ("だれも えらばれていません。", "Nobody is chosen."),
    "takingIn": ("名簿を 入れています", "Adding people"),
    "takenIn": ("{count}人を 入れました。", "Added: {count}. "),
    "putInDone": ("{known}人を クラスに 加えました。", "Put into the class: {known}."),
    "lastOne": ("前に入れた名簿（{count}人）", "The list added last ({count})"),
    "undo": ("取り消す", "Undo"),
    "undoMore": (
        "入れた方が まだ何も はじめていなければ、まとめて 取り消せます。",
        "As long as none of them has begun, all of it can be undone.",
    ),
    "undoing": ("取り消しています", "Undoing"),
    "undone": (
        "取り消しました。名簿を入れる前に もどりました。",
        "Undone. Everything is as before the list.",
    ),
    "toPeople": ("学習者を 見る", "See the learners"),
}
STATIC = (
    "chooseFile", "whereFiles", "lookAgain", "otherFile", "lettersRight", "lettersMore", "nothingElse", "otherSheets",
    "intoClass", "undo", "undoMore", "toPeople",
)  # fmt: skip
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def static(language: str) -> dict[str, str]:
    """For QML."""
    return {name: spoken(name, language) for name in STATIC}


def spoken(word: str, language: str, /, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[word][0 if language == "ja" else 1].format(**values)
