"""Words of the page 「おわりに」 and of the strip that leads to it, in both languages; volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # notes and questions
    "notes": ("つぎの ボランティアへ", "For the next helper"),
    "notesMore": (
        "かぎの場所、機械のようす、だれかに 気をつけてほしいことなど。",
        "Where the key is, what a laptop does, whom to look after.",
    ),
    "questions": ("相談メモ", "Questions to answer"),
    "questionsMore": (
        "ご自分の スマホについての 質問です。調べて、つぎの回に 答えます。",
        "About somebody's own phone. Look it up, and answer next time.",
    ),
    "newNote": ("つぎの ボランティアへ 書く", "Write to the next helper"),
    "newQuestion": ("相談メモを 書く", "Write a question"),
    "answer": ("答え", "Answer"),
    "who": ("どなたの 相談ですか", "Whose question is it?"),
    "nobody": ("決めない", "Nobody's"),
    "keep": ("入れる", "Keep it"),
    "keepAnswer": ("答えを 入れる", "Keep the answer"),
    "doAnswer": ("答えを 書く", "Answer it"),
    "mendAnswer": ("答えを 直す", "Correct the answer"),
    "correct": ("直す", "Correct"),
    "cancel": ("やめる", "Cancel"),
    "read": ("読みました", "I have read it"),
    "told": ("伝えました", "Told"),
    "again": ("もう一度 出す", "Bring back"),
    "remove": ("消す", "Delete"),
    "removeReally": ("消すと もどせません。", "Once deleted, it is gone."),
    "yesRemove": ("はい、消す", "Yes, delete it"),
    "old": ("すんだもの {count}", "Done ({count})"),
    # the end of the class
    "end": ("きょうの授業を おわる", "End today's class"),
    "endMore": (
        "記録を 保存し、点検し、バックアップします。USBメモリーが あれば、鍵を かけて コピーします。",
        "Saves the records, checks them and backs them up. If there is a USB stick, a locked copy goes on it.",
    ),
    "last": ("前回：{day} {time}", "Last done: {day}, {time}"),
    "lastCopied": ("前回：{day} {time}（USBメモリーにも）", "Last done: {day}, {time}, on a stick, too"),
    "never": ("ここで おわったことは まだ ありません。", "No class has been ended here yet."),
    "noHour": (
        "きょうの授業は はじまっていません。それでも 保存できます。",
        "No class was begun today. The records can be saved all the same.",
    ),
    "notKept": (
        "いまは 記録を 残さない 画面です。おわらせる 記録は ありません。",
        "Nothing is recorded at the moment, so there is nothing to save.",
    ),
    "stick": ("USBメモリー", "USB stick"),
    "otherFolder": ("べつの 場所", "Another place"),
    "folder": ("フォルダーの 場所（例：E:\\）", "Where the folder is, such as E:\\"),
    "useFolder": ("ここに する", "Use it"),
    "noFolder": (
        "「{path}」という フォルダーは ありません。書き方を 見なおしてください。",
        "There is no folder “{path}”: see how it is written.",
    ),
    "noStick": (
        "さしこまれていません。コピーするときは、さしこんでから おわります。",
        "None is plugged in. To copy, plug one in first.",
    ),
    "chooseStick": ("どちらに コピーするか、えらんでください。", "Please choose which one to copy to."),
    "needsSheet": (
        "USBメモリーに コピーするには、新しい 控えが いります。控えを 作りなおすと、鍵が できます。",
        "To copy to a stick a new recovery sheet is needed: the key is made with it.",
    ),
    "makeSheet": ("控えを 作りなおす", "Make a new sheet"),
    # its steps
    "saved": ("保存", "Saving"),
    "checked": ("点検", "Checking"),
    "backed_up": ("バックアップ", "Backing up"),
    "copied": ("USBメモリーに コピー", "Copying to the stick"),
    "waiting": ("このあと します", "Comes next"),
    "running": ("いま しています…", "Under way …"),
    "saved.done": ("ぜんぶ 保存しました。", "Everything is saved."),
    "checked.done": ("こわれた ところは ありません。", "Nothing is damaged."),
    "checked.mended": (
        "こわれた ところを 直しました。",
        "Something was damaged, and has been put right.",
    ),
    "backed_up.mended": (
        "こわれた ところを 直して、パソコンの 中に 写しを 作りました。",
        "Something was damaged and has been put right. There is a copy on this laptop.",
    ),
    "backed_up.done": ("パソコンの 中に 写しを 作りました。", "There is a copy on this laptop."),
    "copied.done": (
        "読み直して たしかめました。抜いて よいです。",
        "Read back and found good. You may pull it out.",
    ),
    "no_backup": (
        "していません。バックアップが できてから コピーします。",
        "Not done: it needs the backup first.",
    ),
    "no_stick": (
        "していません。USBメモリーが ありません。さしこんで もう一度 えらぶと、コピーします。",
        "Not done: there is no stick. Plug one in and choose the button again.",
    ),
    "which_stick": (
        "していません。上で USBメモリーを えらんで、もう一度 えらんでください。",
        "Not done: choose a stick above, and then the button again.",
    ),
    "no_key": (
        "していません。先に、控えを 作りなおしてください。",
        "Not done: please make a new recovery sheet first.",
    ),
    "stopped": (
        "とちゅうで 止まりました。もう一度 えらんでください。",
        "It stopped on the way. Please choose the button again.",
    ),
    "allDone": (
        "おつかれさまでした。記録は ぶじです。",
        "Well done. The records are safe.",
    ),
    "notAllDone": (
        "できなかった ものが あります。下を 見て、もう一度 えらんでください。",
        "Not everything could be done. See below, and choose the button again.",
    ),
    # on the attendance page
    "lastTime": ("前回からの メモ", "Notes from last time"),
    "openQuestions": ("答えを まつ 相談 {count}つ", "Questions to answer: {count}"),
    "toPaper": ("引きつぎを 印刷する", "Print a handover sheet"),
    "toClosing": ("メモと 相談を 見る", "See notes and questions"),
}
STATIC = (
    "notes", "notesMore", "questions", "questionsMore", "newNote", "newQuestion", "answer", "who", "keep", "keepAnswer",
    "doAnswer", "mendAnswer", "correct", "cancel", "read", "told", "again", "remove", "removeReally", "yesRemove",
    "end", "endMore", "stick", "otherFolder", "needsSheet", "makeSheet", "toPaper", "folder", "useFolder",
)  # fmt: skip


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """For QML."""
    return {name: spoken(name, language) for name in names}


def spoken(name: str, language: str, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[name][0 if language == "ja" else 1].format(**values)
