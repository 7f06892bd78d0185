"""Words of the class plan on paper, in both languages; volunteers read kanji."""

from __future__ import annotations

_WORDS = {
    "kind": ("授業の予定", "Class plan"),
    "no_hour": (
        "この日の授業は まだ 決まっていません。「きょうの予定」で 決めてください。",
        "There is no class hour yet. Set it under “Today's plan”.",
    ),
    "no_plan": (
        "この回の練習は まだ 決まっていません。「きょうの予定」で えらんでください。",
        "Nothing is planned for this hour yet. Choose lessons under “Today's plan”.",
    ),
    "time": ("時間", "Time"),
    "what": ("すること", "What"),
    "frame": ("時間の使い方", "How the time falls"),
    "lessons": ("練習と めあて", "Lessons and their goals"),
    "free": ("この中から、めいめいが えらびます。", "Everybody chooses among these."),
    "lesson": ("練習", "Lesson"),
    "goal": ("めあて", "Goal"),
    "minutes": ("分", "Min"),
    "apart": ("べつの予定", "Plans apart"),
    "who": ("だれ", "Who"),
    "plan": ("予定", "Plan"),
    "nothing_planned": ("なし", "none"),
    "bring": ("そろえるもの", "What to bring"),
    "needs": ("気をつけること", "Who needs what"),
    "need": ("内容", "What"),
    "later": ("入りきらない：", "Does not fit:"),
    "notes": ("メモ", "Notes"),
    "large": ("大きな文字（{}％）", "large text ({}%)"),
    "left": ("左手で使う", "left-handed"),
    "contrast": ("はっきりした色", "strong contrast"),
    "pointer": ("大きな矢印", "large pointer"),
    "english": ("英語で使う", "works in English"),
    "left_open": ("「{}」の つづきから", "goes on with “{}”"),
    "between": ("、", ", "),
}  # fmt: skip
BRING = (
    ("ノートパソコンと 電源：{people}人分", "Laptops and power supplies: for {people}"),
    ("名札、出席表", "Name tags, the attendance sheet"),
    ("手びき（印刷したもの）：{lessons}", "Printed handouts: {lessons}"),
    ("めがね、自分のスマホ、充電器を 持ってきてもらう", "Ask everybody for glasses, their own phone and its charger"),
    ("プロジェクター（前で見せるとき）", "A projector, to show from the front"),
)  # fmt: skip


def said(name: str, language: str) -> str:
    return _WORDS[name][0 if language == "ja" else 1]
