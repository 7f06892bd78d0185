"""Words of the pages about one person and about a class's groups, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # one person
    "name": ("よんでほしい名前", "Name to be called by"),
    "reading": ("ふりがな", "Reading in kana"),
    "save": ("保存する", "Save"),
    "choosePicture": ("絵を変える", "Another picture"),
    "keepPicture": ("このままにする", "Keep this one"),
    "inClasses": ("クラスと 席", "Classes and seat"),
    "noClasses": (
        "まだ クラスが ありません。「学習者」の ページで 作れます。",
        "There is no class yet. Make one on the page “Learners”.",
    ),
    "inClass": ("このクラスに入っている", "In this class"),
    "seat": ("席", "Seat"),
    "seatHint": ("3、A2", "3, A2"),
    "team": ("グループ", "Group"),
    "noTeam": ("なし", "None"),
    "needs": ("見え方・使い方", "Needs"),
    "needsMore": (
        "この方が 自分の絵を えらんだときから、この見え方に なります。",
        "It looks like this from the moment they choose their picture.",
    ),
    "text_size": ("文字の大きさ", "Text size"),
    "text_size.100": ("ふつう", "Normal"),
    "text_size.150": ("大きい", "Large"),
    "text_size.200": ("とても大きい", "Very large"),
    "readings": ("ふりがな", "Readings"),
    "readings.on": ("あり", "On"),
    "readings.off": ("なし", "Off"),
    "phone_side": ("画面に さわる手", "Hand that touches"),
    "phone_side.right": ("右手（スマホは 右）", "Right (phone at the right)"),
    "phone_side.left": ("左手（スマホは 左）", "Left (phone at the left)"),
    "voice": ("声", "Voice"),
    "voice.on": ("あり", "On"),
    "voice.off": ("なし", "Off"),
    "theme": ("画面の色", "Colours"),
    "theme.light": ("明るい", "Light"),
    "theme.dark": ("暗い", "Dark"),
    "theme.contrast": ("くっきり", "High contrast"),
    "consent": ("記録を のこす 同意", "Consent to keep records"),
    "consentNone": ("まだ 聞いていません。", "Not asked yet."),
    "consentGiven": ("{day} に 同意しました。", "Given on {day}."),
    "consentWithdrawn": (
        "{day} に とりやめました。これからは「名前なしで ためす」で 練習できます。それまでの 記録は、消すまで のこります。",
        "Withdrawn on {day}. From now on they can practise with “Try without a name”. "
        "What was recorded before stays until it is erased.",
    ),
    "consentMore": (
        "同意書は「印刷」に あります。記録を のぞまない方も、「名前なしで ためす」で 練習できます。",
        "The sheet is under “Print”. Those who say no can practise all the same with “Try without a name”.",
    ),
    "giveConsent": ("きょう 同意書に 署名した", "Signed the sheet today"),
    "dayBefore": ("日付を 1日 前に", "Date: one day earlier"),
    "dayAfter": ("日付を 1日 後に", "Date: one day later"),
    "withdrawConsent": ("同意を とりやめる", "Withdraw consent"),
    "day": ("{year}年{month}月{day}日", "{day} {long} {year}"),
    "months": ("", "January February March April May June July August September October November December"),
    "toPath": ("これまでの 練習", "Lessons so far"),
    "printRecord": ("わたしの きろくを 印刷する", "Print their record"),
    "printCertificate": ("修了証を 印刷する", "Print a certificate"),
    "eraseMore": (
        "お名前は、記録からも バックアップからも 消え、もとに もどせません。来なくなった方は、"
        "「名簿から はずす」で じゅうぶんです。",
        "The name goes from the records and from every backup, and cannot be brought back. For somebody who has only stopped "
        "coming, “Take off the list” is enough.",
    ),
    "toErase": ("お名前を 完全に 消す…", "Erase for good…"),
    "archive": ("名簿から はずす", "Take off the list"),
    "bringBack": ("名簿に もどす", "Put back on the list"),
    "isArchived": (
        "いまは 名簿から はずれています。学習者の画面には 出ません。",
        "Off the list for now, and not on the learners' page.",
    ),
    "gone": ("この方は もう 名簿に いません。", "This person is no longer here."),
    # groups
    "noClass": (
        "まだ クラスが ありません。「学習者」の ページで 作ってください。",
        "There is no class yet. Make one on the page “Learners”.",
    ),
    "noMember": (
        "このクラスには まだ だれも いません。「学習者」の ページで 入れてください。",
        "Nobody is in this class yet. Add people on the page “Learners”.",
    ),
    "divide": ("4人ずつ 分ける", "Divide into groups of four"),
    "undoDivide": ("分けるのを 取り消す", "Undo dividing"),
    "makeTeam": ("グループを ふやす", "Add a group"),
    "teamTitle": ("グループ{number}", "Group {number}"),
    "teamName": ("グループの名前", "Name of the group"),
    "dropTeam": ("グループを なくす", "Remove this group"),
    "changeTeam": ("変える", "Change"),
    "ledBy": ("担当", "Helper"),
    "nobodyLeads": ("きまっていません", "Nobody yet"),
    "unplaced": ("グループなし", "In no group"),
    "memberCount": ("{count}人", "{count} people"),
    "memberCountOne": ("1人", "1 person"),
    "moveHint": (
        "動かす人を タップし、つぎに 入れる グループの「ここへ」を タップします。",
        "Touch whoever is to move, then “Here” at the group they go to.",
    ),
    "putHere": ("ここへ", "Here"),
    "takeOut": ("出す", "Take out"),
    "helpers": ("ボランティア", "Helpers"),
    "helpersMore": (
        "ボランティアは、学習者の数に 入りません。",
        "Helpers are never counted as learners.",
    ),
    "newHelper": ("ボランティアの名前", "Name of a helper"),
    "addHelper": ("加える", "Add"),
    "dismissHelper": ("名簿から はずす", "Take off the list"),
    "formerHelpers": ("名簿から はずした ボランティア", "Helpers off the list"),
    "sameSeat": ("席 {seat} に {count}人 います：{names}", "{count} people have seat {seat}: {names}"),
    "keepName": ("保存する", "Save"),
}
PERSON = (
    "name", "reading", "save", "choosePicture", "keepPicture", "inClasses", "noClasses", "inClass", "seat", "seatHint",
    "team", "needs", "needsMore", "consent", "consentMore", "giveConsent", "dayBefore", "dayAfter",
    "withdrawConsent", "toPath", "printRecord", "printCertificate", "eraseMore", "toErase", "archive", "bringBack", "isArchived",
)  # fmt: skip
GROUPS = (
    "divide", "undoDivide", "makeTeam", "teamName", "dropTeam", "changeTeam", "ledBy", "nobodyLeads", "unplaced",
    "moveHint", "putHere", "takeOut", "helpers", "helpersMore", "newHelper", "addHelper", "dismissHelper",
    "formerHelpers", "bringBack", "seat", "keepName",
)  # fmt: skip


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    return WORDS[name][0 if language == "ja" else 1].format(**values)


def said_day(day: str, language: str) -> str:
    """An ISO day as people write it."""
    year, month, number = (int(part) for part in day.split("-"))
    names = spoken("months", language).split()
    return spoken("day", language, year=year, month=month, day=number, long=names[month - 1] if names else "")
