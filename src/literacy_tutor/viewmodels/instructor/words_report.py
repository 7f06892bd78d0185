"""Words of the pages that show reports, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "everybody": ("全部の クラス", "All classes"),
    "otherSpan": ("月を えらぶ", "Choose months"),
    "firstEarlier": ("はじめを 1か月 前へ", "Begin a month earlier"),
    "firstLater": ("はじめを 1か月 後へ", "Begin a month later"),
    "lastEarlier": ("おわりを 1か月 前へ", "End a month earlier"),
    "lastLater": ("おわりを 1か月 後へ", "End a month later"),
    "more": ("つづきを 見る（あと {count}行）", "Show more ({count} lines left)"),
    "showFigures": ("数字で 見る", "Show the figures"),
    "hideFigures": ("ことばで 見る", "Show it in words"),
    "exportCsv": ("CSVに書き出す", "Export CSV"),
    "exportExcel": ("Excelに書き出す", "Export Excel"),
    "exportPdf": ("PDFに書き出す", "Export PDF"),
    "counting": ("1人ずつ 数えています…", "Counting, one person after another…"),
    "countAgain": ("もう一度 数える", "Count again"),
    "exported": ("書き出しました：{path}", "Written: {path}"),
    "noClass": (
        "まだ クラスが ありません。左の「学習者」で クラスを 作ってください。",
        "There is no class yet. Make one under “Learners” on the left.",
    ),
}


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
