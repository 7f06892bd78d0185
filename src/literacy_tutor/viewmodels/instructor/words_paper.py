"""Words of the page where papers are chosen, looked at, printed and saved, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "what": ("何を 印刷しますか", "What to print"),
    "handout": ("練習の てびき", "Lesson handout"),
    "whichClass": ("どのクラス", "Which class"),
    "whichHour": ("どの回", "Which hour"),
    "who": ("どなたの分", "For whom"),
    "everybody": ("クラスの全員", "Everybody in the class"),
    "which": ("どの練習", "Which lesson"),
    "allLessons": ("この ぜんぶ", "All of these"),
    "track.plan": ("きょうの予定", "Today's plan"),
    "track.all": ("すべて", "All lessons"),
    "track.basics": ("スマホの基本", "Smartphone basics"),
    "track.procedures": ("ネットの手続き", "Online procedures"),
    "track.fraud": ("だまされない力", "Fraud and cyber-attacks"),
    "hour": ("第{number}回 {day}", "{number}. {day}"),
    "look": ("できあがりを 見る", "See how it looks"),
    "course": (
        "練習ごとに 1つずつ、PDFを 作ります。見て 印刷するには、練習を 1つ えらんでください。",
        "A PDF is made for each lesson. To look at one and print it, choose a single lesson.",
    ),
    "noClass": (
        "まだ クラスが ありません。左の「学習者」で クラスを 作ってください。",
        "There is no class yet. Make one under “Learners” on the left.",
    ),
    "noMember": (
        "このクラスには まだ だれも いません。左の「学習者」で 入れてください。",
        "Nobody is in this class yet. Add people under “Learners” on the left.",
    ),
    "noHour": (
        "このクラスには まだ 授業が ありません。左の「出席」で はじめてください。",
        "This class has had no hour yet. Begin one under “Attendance” on the left.",
    ),
    # looking
    "making": ("用意しています", "Getting it ready"),
    "nobodyDue": (
        "まだ だれも 参加していないか、練習を 終えていないので、渡す人が いません。",
        "Nobody has come or finished a lesson yet, so there is nobody to give one to.",
    ),
    "leftOut": (
        "まだ 来ていない {count}人の分は ありません。",
        "Without {count} who have not come yet.",
    ),
    "again": ("えらびなおす", "Choose again"),
    "pageOf": ("{page} / {count} ページ", "Page {page} of {count}"),
    "before": ("前のページ", "Page before"),
    "after": ("次のページ", "Next page"),
    "larger": ("大きく", "Larger"),
    "smaller": ("ページ全体", "Whole page"),
    "print": ("印刷する", "Print"),
    "saveDocuments": ("PDFを「ドキュメント」に 保存", "Save the PDF to Documents"),
    "saveStick": ("PDFを USBメモリ（{stick}）に 保存", "Save the PDF to the stick “{stick}”"),
    "hasNames": (
        "この紙には 名前が のっています。保存した PDFも、名前が 読めます。置き場所に 気をつけてください。",
        "This paper has names on it, and so has the PDF: anybody who opens it can read them. Mind where it is kept.",
    ),
    "saved": ("{path} に 保存しました。", "Saved as {path}"),
    "savedAll": ("{count}つの PDFを {path} に 保存しました。", "{count} PDFs saved in {path}"),
    "makingAll": ("PDFを 作っています", "Making the PDFs"),
    # printing
    "whichPrinter": ("プリンター", "Printer"),
    "noPrinter": (
        "この パソコンには プリンターが ありません。PDFを 保存して、印刷できる パソコンで 開いてください。",
        "This computer has no printer. Save the PDF, and open it on a computer that can print.",
    ),
    "copies": ("{count}部", "{count} copies"),
    "oneCopy": ("1部", "1 copy"),
    "fewer": ("へらす", "Fewer"),
    "more": ("ふやす", "More"),
    "allPages": ("ぜんぶの ページ", "All pages"),
    "thisPage": ("見ている ページだけ", "Only the page shown"),
    "bothSides": ("両面に 印刷", "Print on both sides"),
    "start": ("印刷を はじめる", "Start printing"),
    "back": ("もどる", "Back"),
    "printing": ("印刷しています", "Printing"),
    "printed": ("プリンターに 送りました。", "Sent to the printer."),
}
STATIC = (
    "what", "whichClass", "whichHour", "who", "which", "look", "course", "again", "before", "after", "larger",
    "smaller", "print", "saveDocuments", "noPrinter", "whichPrinter", "fewer", "more", "bothSides", "start", "back",
)  # fmt: skip


def static(language: str) -> dict[str, str]:
    """For QML."""
    return {name: spoken(name, language) for name in STATIC}


def spoken(name: str, language: str, **parts: object) -> str:
    return WORDS[name][0 if language == "ja" else 1].format(**parts)
