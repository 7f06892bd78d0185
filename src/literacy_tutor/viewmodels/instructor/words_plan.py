"""Words of the page about an hour's plan, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # which hour
    "beginToday": ("きょうの授業をはじめる", "Begin today's class"),
    "otherHours": ("ほかの回", "Other hours"),
    "fewerHours": ("近い回だけ", "Nearest only"),
    "today": ("きょう", "today"),
    "coming": ("これから", "to come"),
    "newHour": ("つぎの回を 決める", "Set the next class"),
    "newHourOn": ("つぎの回：{day}", "The next class: {day}"),
    "dayBefore": ("1日 早く", "One day earlier"),
    "dayAfter": ("1日 おそく", "One day later"),
    "weekAfter": ("1週間 おそく", "One week later"),
    "holdThen": ("この日にする", "On this day"),
    "notNow": ("やめる", "Not now"),
    # for whom
    "forWhom": ("だれの予定ですか", "Whose plan"),
    "everybody": ("クラス全員", "The whole class"),
    "oneByOne": ("ひとりずつ", "One person"),
    "fewerPeople": ("人を かくす", "Hide people"),
    "ownPlan": ("予定あり", "own plan"),
    "asClass": (
        "いまは クラスの予定と 同じです。変えると、{who}だけの予定に なります。",
        "The same as the class for now. Change it, and {who} has a plan apart.",
    ),
    "asTeam": (
        "いまは グループの予定と 同じです。変えると、{who}だけの予定に なります。",
        "The same as the group for now. Change it, and {who} has a plan apart.",
    ),
    "backToClass": ("クラスの予定に もどす", "Back to the class's plan"),
    "backToTeam": ("グループの予定に もどす", "Back to the group's plan"),
    # the plan
    "planned": ("{hour}の 練習", "{hour}: lessons"),
    "plannedThen": ("{hour}の 練習（おわった回）", "{hour}: lessons (over)"),
    "nothing": (
        "まだ 何も 入っていません。「おすすめ」か「練習を えらぶ」で「入れる」を えらんでください。",
        "Nothing is planned yet. Choose “Add” under “Suggested” or “Choose lessons”.",
    ),
    "keptAtOnce": ("変えるたびに 保存されます。", "Every change is saved at once."),
    "copyLast": ("前の回から うつす", "Copy from the last hour"),
    "up": ("上へ", "Up"),
    "down": ("下へ", "Down"),
    "remove": ("はずす", "Remove"),
    "inOrder": ("順番に", "In this order"),
    "free": ("自由に えらぶ", "Free choice"),
    "review": ("はじめに おさらい", "Review first"),
    "noReview": ("おさらいなし", "No review"),
    "gone": ("この練習は もう ありません", "This lesson is no longer there"),
    "wait": ("入りきらない", "does not fit"),
    "print": ("この予定を 印刷する", "Print this plan"),
    # the frame
    "frame": ("時間の使い方", "How the time falls"),
    "begins": ("はじまり {time}", "Begins {time}"),
    "earlier": ("15分 早く", "15 min earlier"),
    "later": ("15分 おそく", "15 min later"),
    # what to choose from
    "suggested": ("おすすめ", "Suggested"),
    "lessons": ("練習を えらぶ", "Choose lessons"),
    "track.basics": ("スマホの基本", "Smartphone basics"),
    "track.procedures": ("ネットの手続き", "Online procedures"),
    "track.fraud": ("だまされない力", "Fraud and cyber-attacks"),
    "add": ("入れる", "Add"),
    "isIn": ("入っています", "In the plan"),
    "doneBy": ("{of}人中 {done}人が できた", "done by {done} of {of}"),
    "done": ("できた", "done"),
    "underWay": ("とちゅう", "under way"),
    "notBegun": ("まだ", "not begun"),
    "reviewWaits": (
        "{count}人が おさらいの ころです。「はじめに おさらい」を えらべます。",
        "Something is due for review for {count}. Choose “Review first”.",
    ),
    "reviewWaitsOne": (
        "おさらいの ころです。「はじめに おさらい」を えらべます。",
        "Something is due for review. Choose “Review first”.",
    ),
    # said after a change
    "saidAdded": ("「{lesson}」を 入れて、保存しました。", "“{lesson}” added and saved."),
    "saidRemoved": ("「{lesson}」を はずして、保存しました。", "“{lesson}” removed and saved."),
    "saidMoved": ("順番を 変えて、保存しました。", "The order is changed and saved."),
    "saidSaved": ("保存しました。", "Saved."),
    "saidCopied": ("{hour}から うつして、保存しました。", "Copied from {hour} and saved."),
    "saidRestored": ("元の予定に もどして、保存しました。", "Back to the shared plan, and saved."),
    "saidHeld": ("{hour}を 作りました。", "{hour} is set."),
    # empty
    "noHour": (
        "まだ 授業の日が ありません。きょう はじめるか、つぎの回を 決めてください。",
        "There is no class hour yet. Begin today's, or set the next class.",
    ),
    # the board's line
    "todaysPlan": ("きょうの予定：{lessons}", "Today's plan: {lessons}"),
    "onlyReview": ("おさらい", "review"),
    "toPlan": ("予定を見る", "See the plan"),
}  # fmt: skip


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
