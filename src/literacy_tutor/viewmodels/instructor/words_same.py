"""Words of the pages about who is whom: entered twice, erased for good, a guest with a name. Volunteers read kanji."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # entered twice
    "sameMore": (
        "同じ方が 2回 登録されていると、記録が 分かれてしまいます。まとめると、両方の記録が 1人の ものに なります。",
        "Somebody entered twice has their records in two places. Join the two, and all of it is theirs.",
    ),
    "noSame": (
        "同じ方かもしれない 2人は 見つかりません。下で 名前をさがして、2人を えらぶことも できます。",
        "Nobody seems to be here twice. You can also look for two people below.",
    ),
    "maybeSame": ("同じ方かもしれません", "Perhaps the same person"),
    "staysQuestion": ("どちらの 名前と絵を のこしますか？", "Whose name and picture shall stay?"),
    "stays": ("{name}を のこす", "Keep {name}"),
    "notSame": ("ちがう方です", "They are two people"),
    "joinedNow": (
        "{gone}の記録を {name}に まとめました。",
        "The records of {gone} are with {name} now.",
    ),
    "undo": ("取り消す", "Undo"),
    "pickTwo": ("2人を 自分で えらぶ", "Choose two people yourself"),
    "search": ("名前か ふりがな", "Name or reading"),
    "pick": ("えらぶ", "Choose"),
    "picked": (
        "えらんだ方：{name}。もう1人を えらんでください。",
        "Chosen: {name}. Now choose the other one.",
    ),
    "joinedBefore": ("前に まとめた方", "Joined before"),
    "isOne": ("{gone} → {name}", "{gone} → {name}"),
    "part": ("2人に もどす", "Make them two again"),
    "lessons": ("終えた練習 {count}", "lessons done: {count}"),
    "hours": ("出席 {count}回", "attended: {count}"),
    "noReading": ("ふりがななし", "no reading"),
    "isArchived": ("名簿から はずした方", "off the list"),
    # erased for good
    "gone": ("この方の お名前は もう ありません。", "This person's name is no longer here."),
    "goes": ("消えるもの", "What goes"),
    "goesList": (
        "お名前、ふりがな、絵。見やすさの設定。この方についての メモと 相談。とちゅうの練習。"
        "この パソコンの バックアップの中の お名前も、すべて 消えます。ほかのメモの中の お名前は「○○」に なります。",
        "The name, its reading and the picture. Their settings. Notes and questions about them. Lessons they are in the "
        "middle of. The name goes from every backup on this computer, too, and becomes “○○” in other notes.",
    ),
    "remains": ("のこるもの", "What stays"),
    "remainsList": (
        "「だれかが 出席した、練習した」という 数だけが、名前なしで のこります。だれのものかは、もう わかりません。"
        "USBメモリーに とった写しには、お名前が のこっています。新しい写しを とって、前のものは 消してください。",
        "Only numbers without a name: that somebody attended and practised. Nobody can tell any more who it was. Copies on "
        "sticks still have the name: make a new one, and delete the old.",
    ),
    "noWayBack": (
        "一度 消すと、もとに もどせません。今は 来ないだけの方は、「名簿から はずす」で じゅうぶんです。",
        "This cannot be undone. For somebody who just does not come any more, taking them off the list is enough.",
    ),
    "lookingAt": ("ファイルを 調べています", "Looking through the files"),
    "damaged": (
        "こわれた ファイルの中にも、お名前が あります。中だけを 直せないので、ファイルごと 消すことになります。",
        "The name is in damaged files, too. They cannot be changed, only removed as a whole.",
    ),
    "damagedToo": ("こわれた ファイルも 消す", "Remove the damaged files, too"),
    "whichPicture": (
        "まちがいを ふせぐために、{name}の絵を えらんでください。",
        "So that nobody is erased by mistake: choose the picture of {name}.",
    ),
    "anotherPicture": (
        "それは {name}の絵では ありません。お名前を たしかめてください。",
        "That is not the picture of {name}. Please look at the name again.",
    ),
    "goOn": ("{name}の お名前を 完全に 消す…", "Erase {name}…"),
    "really": (
        "{name}の お名前を 完全に 消します。もとに もどせません。よろしいですか？",
        "The name {name} will be erased for good. This cannot be undone. Are you sure?",
    ),
    "yesErase": ("はい、完全に 消す", "Yes, erase for good"),
    "noErase": ("いいえ、消さない", "No, keep it"),
    "erasing": (
        "消しています。終わるまで アプリを 閉じないでください。",
        "Erasing. Please do not close the program.",
    ),
    "erased": ("お名前を 完全に 消しました。", "The name is erased for good."),
    "elsewhere": (
        "この パソコンの 外には、まだ お名前が あるかもしれません。USBメモリーの コピー、印刷した紙、書き出した "
        "ファイル（CSV・Excel・PDF）、ほかの パソコンを たしかめて、いらないものは 捨ててください。",
        "Outside of this computer's records the name may still be: on copies on USB sticks, on paper, in files you exported "
        "(CSV, Excel, PDF) and on other computers. Look there, and throw away what is not needed.",
    ),
    "leftFiles": (
        "こわれた ファイルには、お名前が のこっています：{files}",
        "These damaged files still have the name: {files}",
    ),
    "toPeople": ("学習者を 見る", "See the learners"),
    # guests
    "guestsMore": (
        "名前を えらばずに 練習した方の 記録です。アプリを 閉じると 消えます。どなたの ものか わかるときは、その方の "
        "記録に できます。",
        "Lessons practised without a name. They are gone when the program is closed. If you know who it was, you can "
        "add them to that person's records.",
    ),
    "noGuests": (
        "お試しの 記録は ありません。名前を えらばずに 練習した方が「おわる」を えらぶと、ここに 出ます。",
        "There is nothing here. When somebody who practised without a name has finished, it appears here.",
    ),
    "guest": ("{hour:02}:{minute:02} に 終えた方", "Finished at {hour:02}:{minute:02}"),
    "done": ("{lesson}：終わりました", "{lesson}: finished"),
    "notDone": ("{lesson}：とちゅうまで", "{lesson}: not finished"),
    "whose": ("どなたの 記録ですか？", "Whose is it?"),
    "newPerson": ("新しい方の お名前", "Name of somebody new"),
    "addNew": ("新しい方の 記録にする", "Make it theirs"),
    "give": ("{name}の 記録にする", "Make it {name}'s"),
    "choose": ("どなたのものか えらぶ", "Choose whose it is"),
    "given": ("{name}の 記録に しました。", "It is with {name} now."),
    "notGiven": ("やめる", "Not now"),
}


def static(names: tuple[str, ...], language: str) -> dict[str, str]:
    """Words without places, for QML."""
    return {name: spoken(name, language) for name in names}


def spoken(word: str, language: str, /, **values: object) -> str:
    """The word in that language, with its places filled."""
    return WORDS[word][0 if language == "ja" else 1].format(**values)
