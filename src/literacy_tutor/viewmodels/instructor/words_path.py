"""Words of the page about one learner's path, in both languages; volunteers read kanji."""

from __future__ import annotations

from datetime import datetime

WORDS: dict[str, tuple[str, str]] = {
    "summary": (
        "練習 {begun}回、うち 終えたもの {finished}回。はじめ {first}、最後 {last}。",
        "Lessons begun: {begun}, finished: {finished}. First {first}, last {last}.",
    ),
    "standings": ("もう一度 練習すると よいもの", "Worth practising again"),
    "standing": ("{lesson}：{state}。{why}", "{lesson}: {state}. {why}"),
    "reading": ("読んでいます…", "Reading…"),
    "readAgain": ("もう一度 読む", "Read again"),
    "nobody": (
        "「進みぐあい」で 名前に さわると、その方の 練習が 1回ずつ ここに 出ます。",
        "Touch a name under “Progress”: that person's lessons appear here, one by one.",
    ),
    "nothing": (
        "まだ 練習を はじめていません。練習すると、1回ずつ ここに 出ます。",
        "Nothing has been begun yet. Each lesson appears here once it has.",
    ),
    "finished": ("終わりまで", "Finished"),
    "open": ("とちゅう（{passed}／{steps}）", "Under way ({passed} of {steps})"),
    "abandoned": ("やめて はじめから（{passed}／{steps}）", "Left for a new start ({passed} of {steps})"),
    "changed": ("とちゅうで 教材が 変わりました", "the lesson changed on the way"),
    "mistakes": ("まちがい {count}", "mistakes: {count}"),
    "hinted": ("ヒントの 手順 {count}", "steps with a hint: {count}"),
    "calls": ("先生を よんだ {count}回", "teacher called: {count}"),
    "smooth": ("まちがいも ヒントも なし", "no mistake, no hint"),
    "step": ("手順{number} {says}", "Step {number}: {says}"),
    "stepGone": ("手順「{step}」（いまの教材には ありません）", "Step “{step}” (no longer in the lesson)"),
    "notPassed": ("まだ", "not passed"),
    "guided": ("みんなで 先へ", "went on with the class"),
    "mistake": ("まちがい：{what}", "Mistake: {what}"),
    "mistakeTimes": ("まちがい：{what}（{count}回）", "Mistake: {what} ({count} times)"),
    "hint1": ("ヒント1：べつの言い方", "Hint 1: in other words"),
    "hint2": ("ヒント2：囲み", "Hint 2: outlined"),
    "hint3": ("ヒント3：指の お手本", "Hint 3: a hand showed it"),
    "hint4": ("ヒント4：かわりに やった", "Hint 4: done for them"),
    "asked": ("自分で ヒントを たのんだ {count}回", "asked for a hint: {count}"),
    "undone": ("手順の はじめに もどった {count}回", "back to the step's beginning: {count}"),
    "chose": ("答え：「{answer}」", "Answer: “{answer}”"),
    "choseAgain": ("つぎの答え：「{answer}」", "Next answer: “{answer}”"),
    "seen": ("見分けられた（{truth}）", "told rightly ({truth})"),
    "mistaken": ("{choice}と 思った、本当は {truth}", "took it for {choice}; it was {truth}"),
    "askedSomebody": ("相談することに した（本当は {truth}）", "chose to ask somebody (it was {truth})"),
    "genuine": ("本物", "genuine"),
    "fraud": ("にせ物", "fake"),
    "seconds": ("{count}秒", "{count} s"),
    "minutes": ("{count}分", "{count} min"),
    "day": (
        "{year}年{month}月{day}日（{weekday}）{hour}:{minute:02}",
        "{weekday} {day} {monthName} {year}, {hour}:{minute:02}",
    ),
    "shortDay": ("{year}年{month}月{day}日", "{day} {monthName} {year}"),
    "weekdays": ("月 火 水 木 金 土 日", "Mon Tue Wed Thu Fri Sat Sun"),
    "months": ("1 2 3 4 5 6 7 8 9 10 11 12", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)


def duration(ms: int, language: str) -> str:
    seconds = round(ms / 1000)
    if seconds < 100:
        return spoken("seconds", language, count=seconds)
    return spoken("minutes", language, count=round(seconds / 60))


def day_words(at: str, language: str, form: str = "day") -> str:
    """Of an ISO 8601 time, by the clock it was written by."""
    when = datetime.fromisoformat(at)
    return spoken(
        form,
        language,
        year=when.year,
        month=when.month,
        monthName=spoken("months", language).split()[when.month - 1],
        day=when.day,
        weekday=spoken("weekdays", language).split()[when.weekday()],
        hour=when.hour,
        minute=when.minute,
    )


def joined(words: list[str], language: str) -> str:
    return ("、" if language == "ja" else ", ").join(words)
