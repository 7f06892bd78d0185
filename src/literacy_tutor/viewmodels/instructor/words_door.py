"""Words of the teacher's door, in both languages; what a learner on the way in may see, too, has its readings."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # headings, by stage
    "group": ("団体の 名前を 入れてください", "What is your group called?"),
    "choose": ("暗証番号を 決めてください", "Choose a PIN"),
    "again": ("もう一度、おなじ 番号を 入れてください", "Enter the same PIN again"),
    "enter": (
        "｜先生《せんせい》の ｜暗証番号《あんしょうばんごう》を ｜入《い》れてください",
        "Enter the helpers' PIN",
    ),
    "recover": ("控えの 24けたの 数字を 入れてください", "Enter the 24 digits of the recovery sheet"),
    "sheet": ("この 控えを 書き写してください", "Keep a copy of this recovery sheet"),
    # what they mean
    "groupMore": (
        "先生と ボランティアの 画面を はじめて 開きます。団体の 名前は、画面の 左上と 報告書に 出ます。",
        "You are opening the helpers' side for the first time. The name is shown at its top left and in reports.",
    ),
    "chooseMore": (
        "先生と ボランティアだけが 知る 番号です。6けたから 12けたの 数字に します。",
        "Only helpers should know it. It has 6 to 12 digits.",
    ),
    "againMore": (
        "打ちまちがいが ないか、たしかめます。",
        "This is to make sure that it was typed as you meant it.",
    ),
    "enterMore": (
        "｜先生《せんせい》と ボランティアの ｜画面《がめん》を ｜開《ひら》きます。",
        "It opens the helpers' side.",
    ),
    "newcomerMore": (
        "はじめての ｜方《かた》は、｜先生《せんせい》を よんでください。"
        "｜先生《せんせい》が ｜番号《ばんごう》を ｜入《い》れます。",
        "New here? Please call a helper, who enters the PIN for you.",
    ),
    "changeMore": (
        "はじめに、いまの 暗証番号を 入れます。",
        "Begin with the PIN you have now.",
    ),
    "recoverMore": (
        "「先生の 画面の 控え」に あります。入れると、新しい 暗証番号を 決められます。",
        "They are on the sheet you kept when the PIN was made. They let you choose a new one.",
    ),
    "sheetMore": (
        "暗証番号を わすれたとき、この 24けたの 数字で 新しく できます。USBメモリーの コピーも 開きます。"
        "この 数字は、もう 出ません。",
        "If the PIN is forgotten, these 24 digits let you choose a new one. They open the copies on USB sticks, too. "
        "They are not shown again.",
    ),
    "sheetWhere": (
        "かぎの かかる 引き出しなど、代表の 方が 知っている ところに しまいます。"
        "パソコンと いっしょには 置きません。",
        "Keep it in a locked drawer or another place that those in charge know, never together with the laptop.",
    ),
    "sheetOld": (
        "まえの 控えで 暗証番号は 変えられなくなります。まえの USBメモリーは まえの 控えで 開くので、とっておきます。",
        "The sheet before it no longer changes the PIN. Keep it all the same: it opens the sticks made until now.",
    ),
    # what was wrong
    "wrong": (
        "｜番号《ばんごう》が ちがいます。もう｜一度《いちど》 ｜入《い》れてください。",
        "That is not the PIN. Please try again.",
    ),
    "wrongLast": (
        "｜番号《ばんごう》が ちがいます。つぎに ちがうと、しばらく ｜入《い》れられなく なります。",
        "That is not the PIN. After one more wrong one you have to wait a while.",
    ),
    "different": (
        "2回の 番号が ちがいました。もう一度 はじめから 決めましょう。",
        "The two were not the same. Please choose the PIN once more.",
    ),
    "mistyped": (
        "{place}番目の 4けたに、打ちまちがいが あります。見くらべてください。",
        "There is a slip in group {place}. Please compare it with the sheet.",
    ),
    "otherSheet": (
        "この 控えは 使えません。もっと 新しい 控えが ないか、さがしてください。",
        "This sheet does not work. Please look for a newer one.",
    ),
    "waitMinutes": (
        "｜番号《ばんごう》が ｜何回《なんかい》か ちがいました。"
        "あと {n}｜分《ふん》ほど ｜待《ま》つと、また ｜入《い》れられます。",
        "Several PINs were wrong. You can try again in about {n} min.",
    ),
    "waitSeconds": (
        "｜番号《ばんごう》が ｜何回《なんかい》か ちがいました。"
        "あと {n}｜秒《びょう》ほど ｜待《ま》つと、また ｜入《い》れられます。",
        "Several PINs were wrong. You can try again in about {n} seconds.",
    ),
    "waitSheet": (
        "｜控《ひか》えが あれば、｜待《ま》たずに ｜新《あたら》しい ｜番号《ばんごう》に できます。",
        "With the recovery sheet you need not wait.",
    ),
    # buttons
    "back": ("もどる", "Back"),
    "goOn": ("つぎへ", "Next"),
    "open": ("ひらく", "Open"),
    "forgot": ("｜番号《ばんごう》を わすれた", "I forgot the PIN"),
    "delete": ("ひとつ ｜消《け》す", "Delete"),
    "saveSheet": ("ファイルに 保存する", "Save as a file"),
    "savedSheet": (
        "保存しました。USBメモリーに 移し、パソコンからは 消してください。",
        "Saved. Please move it to a USB stick, and delete it from this laptop.",
    ),
    "kept": ("書き写しました", "I have a copy"),
    "digitsSaid": ("{n}けた 入りました", "{n} digits entered"),
}
BUTTONS = ("back", "goOn", "open", "forgot", "delete", "saveSheet", "kept", "sheetWhere")


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
