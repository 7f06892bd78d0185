"""Words for teaching from the front, and for opening a lesson for somebody, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # choosing what to show
    "chooseLesson": (
        "プロジェクターや 大きな画面で、みんなに 見せる練習を えらんでください。",
        "Choose the lesson to show everybody, on a projector or a large screen.",
    ),
    "class": ("いっしょに すすむ クラス", "The class that follows along"),
    "planned": ("きょうの予定", "Today's plan"),
    "all": ("すべての練習", "All lessons"),
    "track.basics": ("スマホの基本", "Smartphone basics"),
    "track.procedures": ("ネットの手続き", "Online procedures"),
    "track.fraud": ("だまされない力", "Fraud and cyber-attacks"),
    "minutes": ("{count}分", "{count} min"),
    "otherLesson": ("ほかの練習を えらぶ", "Choose another lesson"),
    "sayAloud": ("はじめに 話すこと", "What to say first"),
    "fromWhich": ("どの手順から 見せますか", "From which step?"),
    "show": ("前で見せる", "Show on the projector"),
    "showMore": (
        "投影する画面に、人や団体の名前は 出ません。記録も のこりません。",
        "No names appear on the projected page, and nothing is recorded.",
    ),
    "everybody": ("みんなを 手順{step}へ", "Everybody to step {step}"),
    "everybodyMore": (
        "きょう この練習を 開いている人と これから開く人が、手順{step}に すすみます。先に すすんだ人は そのままです。",
        "Whoever has this lesson open today, or opens it, goes on to step {step}. Anyone further on stays there.",
    ),
    "calledTo": ("いま、みんなで 手順{step}です。", "The class is at step {step} together."),
    "setFree": ("ひとりずつに もどす", "Everybody on their own again"),
    "noLessons": ("ここには まだ 練習が ありません。", "There are no lessons here yet."),
    # the projected page
    "stepOf": ("手順 {step} / {count}", "Step {step} of {count}"),
    "back": ("まえの手順", "Back"),
    "again": ("もう一度", "Again"),
    "forward": ("つぎの手順", "Next"),
    "outline": ("場所を しめす", "Show where"),
    "hand": ("手を 見せる", "Show the hand"),
    "pointer": ("大きな指", "Large pointer"),
    "toScreen": ("スクリーンに 出す", "To the screen"),
    "toLaptop": ("手もとに もどす", "To the laptop"),
    "leave": ("おわる", "Stop"),
    "finished": ("ここまでです。できるように なったこと", "That is all. What you can do now"),
    # opening a lesson for somebody
    "openForMore": (
        "練習を えらぶと、先生の画面は とじて、{who}の練習が 開きます。",
        "Choose a lesson: the helpers' side closes, and it opens for {who}.",
    ),
    "underWay": ("とちゅう 手順{step} / {count}", "Under way, {step} of {count}"),
    "done": ("できました", "Done"),
}
FRONT = (
    "chooseLesson", "class", "planned", "all", "otherLesson", "sayAloud", "fromWhich", "show", "showMore", "setFree", "noLessons",
)  # fmt: skip
PROJECTION = (
    "back", "again", "forward", "outline", "hand", "pointer", "toScreen", "toLaptop", "leave", "finished",
)  # fmt: skip


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
