"""Words of the teacher's pages about classes, people and attendance, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # attendance
    "attendance": ("出席", "Attendance"),
    "beginToday": ("きょうの授業をはじめる", "Begin today's class"),
    "markAllPresent": ("全員 出席にする", "Mark everyone present"),
    "present": ("出席", "Present"),
    "online": ("オンライン", "Online"),
    "absent": ("欠席", "Absent"),
    "allHours": ("ほかの回", "Other hours"),
    "fewerHours": ("新しい回だけ", "Newest only"),
    "dayBefore": ("日付を 1日 前に", "Date: one day earlier"),
    "dayAfter": ("日付を 1日 後に", "Date: one day later"),
    "cancelHour": ("この回を 取り消す", "Cancel this class hour"),
    "cancelHourReally": ("この回を 取り消しますか？ 出欠も 消えます。", "Cancel this hour, with its marks?"),
    "yesCancel": ("はい、取り消す", "Yes, cancel it"),
    "noKeep": ("いいえ", "No, keep it"),
    "came": ("出席 {came} / {all}", "Present {came} of {all}"),
    "cameShort": ("{came}人", "{came} came"),
    "hour": ("第{number}回 {month}{day}日（{weekday}）", "{number}. {weekday} {day} {month}"),
    "weekdays": ("月 火 水 木 金 土 日", "Mon Tue Wed Thu Fri Sat Sun"),
    "months": (
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
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
        "まだ 授業が ありません。はじめる日に「きょうの授業をはじめる」を えらんでください。",
        "There has been no class yet. On the day, choose “Begin today's class”.",
    ),
    "noHourToday": (
        "きょうの授業は まだ はじまっていません。前の授業は 上で えらぶと 見られます。",
        "Today's class has not begun yet. Choose an earlier one above to look at it.",
    ),
    # the board
    "countCame": ("出席", "Present"),
    "countBegan": ("きょう 練習した人", "Practised today"),
    "notBegunToday": ("きょうの授業は まだ はじまっていません。", "Today's class has not begun."),
    "countCalled": ("手をあげている", "Hand up"),
    "countStuck": ("こまっている", "Stuck"),
    "planMore": ("ほか {count}つ", "{count} more"),
    "calm": (
        "いま、手をあげている人も、こまっている人も いません。",
        "Nobody has a hand up, and nobody seems stuck.",
    ),
    "countDone": ("きょう 終えた練習", "Lessons done today"),
    "tell": ("こう 伝えます：\n{says}", "Tell them:\n{says}"),
    "openLesson": ("練習を 開く", "Open a lesson"),
    "stumbles": ("この1時間に つまずいた手順", "Steps people stumbled on in the last hour"),
    "stumble": ("{lesson}・手順{step}「{says}」", "{lesson}, step {step}: {says}"),
    "people": ("{count}人", "{count}"),
    "noPeople": (
        "まだ だれも いません。左の「学習者」で 加えてください。",
        "Nobody is here yet. Add people under “Learners” on the left.",
    ),
    # progress
    "track.basics": ("スマホの基本", "Smartphone basics"),
    "track.procedures": ("ネットの手続き", "Online procedures"),
    "track.fraud": ("だまされない力", "Fraud and cyber-attacks"),
    "lessonsDone": ("終えた練習 {count}", "{count} lessons done"),
    "whyOfCell": ("{who}さん「{lesson}」：{state}。{why}", "{who}, {lesson}: {state}. {why}"),
    "askWhy": ("マスを えらぶと、その わけが 出ます。", "Choose a square to see why."),
    "reports": ("報告書", "Reports"),
    "exportCsv": ("CSVに書き出す", "Export CSV"),
    "exportExcel": ("Excelに書き出す", "Export Excel"),
    "exportPdf": ("PDFに書き出す", "Export PDF"),
    "exported": ("書き出しました：{path}", "Written: {path}"),
    # people and classes
    "newClass": ("新しいクラス", "New class"),
    "newClassHint": ("例：火曜クラス", "Such as: Tuesday"),
    "anotherClass": ("クラスを ふやす", "Add a class"),
    "makeClass": ("クラスを作る", "Make the class"),
    "renameClass": ("名前を変える", "Rename"),
    "closeClass": ("このクラスを終える", "Close this class"),
    "closeClassReally": (
        "このクラスを終えますか？ 記録は のこり、いつでも もどせます。",
        "Close this class? Its records stay, and it can be opened again.",
    ),
    "yesClose": ("はい、終える", "Yes, close it"),
    "closedClasses": ("終えたクラス", "Closed classes"),
    "reopenClass": ("もう一度 はじめる", "Open again"),
    "everybody": ("全員", "Everyone"),
    "newPerson": ("新しい人", "New person"),
    "personName": ("よんでほしい名前", "Name to be called by"),
    "personReading": ("ふりがな", "Reading in kana"),
    "readList": ("名簿を 読みこむ", "Import a list"),
    "sameTwice": ("同じ方が 2人 いるとき", "Somebody is here twice"),
    "guestWork": ("お試しの 記録", "Practice without a name"),
    "addPerson": ("加える", "Add"),
    "inClass": ("このクラス", "In this class"),
    "bringBack": ("名簿に もどす", "Put back on the list"),
    "archived": ("名簿から はずした方", "Off the list"),
    "save": ("保存する", "Save"),
    "memberCount": ("{count}人", "{count}"),
    "toGroups": ("グループと席", "Groups and seats"),
    "seatOf": ("席 {seat}", "seat {seat}"),
    "search": ("名前か ふりがなで さがす", "Find by name or reading"),
    "noneFound": ("「{typed}」の方は いません。", "Nobody is called “{typed}”."),
    "nobody": ("まだ だれも いません。上の らんで 加えてください。", "Nobody yet. Add people above."),
}


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
