"""Words of the teacher's frame and its settings, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "helpers": ("先生・ボランティア", "For helpers"),
    "toLearners": ("学習者の画面へ もどる", "Back to learners"),
    "pages": ("ページ", "Pages"),
    # settings
    "groupName": ("団体の名前", "Name of the group"),
    "groupNameMore": ("画面の左上と 報告書に 出ます。", "Shown at the top left and in reports."),
    "save": ("保存する", "Save"),
    "saved": ("保存しました。", "Saved."),
    "pin": ("暗証番号", "PIN"),
    "pinMore": (
        "この画面を 開くときと、「はじめての方」を 入れるときに 使います。やめた方が いるときは、変えましょう。",
        "Opens this side, and lets newcomers in. Change it when a helper has left.",
    ),
    "changePin": ("暗証番号を 変える", "Change the PIN"),
    "pinChanged": ("暗証番号を 変えました。", "The PIN has been changed."),
    "sheet": ("控え", "Recovery sheet"),
    "sheetMore": (
        "暗証番号を わすれたときの 24けたの 数字です。USBメモリーの コピーも 開きます。"
        "なくしたときは 作りなおします。まえの控えは、まえの USBメモリーの ために とっておきます。",
        "24 digits for when the PIN is forgotten. They open the copies on USB sticks, too. Make a new sheet "
        "if it is lost; an old one found again is kept for the sticks of its time.",
    ),
    "newSheet": ("控えを 作りなおす", "Make a new sheet"),
    "sheetRenewed": ("新しい控えに なりました。", "The new sheet is now the one that works."),
}
SETTINGS = (
    "groupName", "groupNameMore", "save", "pin", "pinMore", "changePin", "sheet", "sheetMore", "newSheet",
)  # fmt: skip


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """For QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str) -> str:
    return WORDS[name][0 if language == "ja" else 1]
