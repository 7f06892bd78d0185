"""The longest words a page must bear, in both languages: titles, instructions, sentences."""

from __future__ import annotations

LONG_TITLE = {
    "ja": (
        "｜市役所《しやくしょ》の ｜窓口《まどぐち》へ ｜行《い》かずに、"
        "｜住民票《じゅうみんひょう》の ｜写《うつ》しを ｜家《いえ》で ｜申《もう》し｜込《こ》む"
    ),
    "en": "Ordering a copy of your certificate of residence at home, without going to the city hall",
}
LONG_GOAL = {
    "ja": (
        "｜本人《ほんにん》｜確認《かくにん》の しかたを ｜知《し》って、｜手数料《てすうりょう》と "
        "｜届《とど》く ｜日《ひ》を たしかめてから ｜申《もう》し｜込《こ》みます。"
    ),
    "en": "Learn how you prove who you are, check the fee and the day it arrives, and only then send the form.",
}
LONG_SAY = {
    "ja": (
        "｜画面《がめん》の ｜下《した》の ほうに ある **｜青《あお》い** ボタンを、"
        "かるく ポンと ｜一回《いっかい》だけ **タップ** しましょう。"
    ),
    "en": "Touch the **blue** button near the bottom of the screen lightly, once, and then let it **go**.",
}
SENTENCE = {
    "ja": (
        "あわてずに、｜差出人《さしだしにん》の ｜名前《なまえ》と ｜番号《ばんごう》を ｜見《み》て、"
        "｜心当《こころあ》たりが なければ、そのまま ｜閉《と》じて だいじょうぶです。"
    ),
    "en": "Take your time, look at the name and number it came from, and if you do not know them, simply close it.",
}
SHORT = {"ja": "いそがせて、こわがらせる", "en": "It hurries and frightens you"}
ANSWERS = {
    "ja": (
        "｜本物《ほんもの》です",
        "あやしいと ｜思《おも》います",
        "わからない・｜相談《そうだん》する",
        "あとで ｜見《み》ます",
        "だれかに ｜見《み》せます",
    ),
    "en": (
        "It is genuine",
        "It looks suspicious to me",
        "I am not sure, I will ask somebody",
        "I will look later",
        "I show it to someone",
    ),
}
