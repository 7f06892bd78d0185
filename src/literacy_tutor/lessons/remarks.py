"""What the tutor says by itself, in both languages: about touches that led nowhere, and ways back. Words as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Tone = Literal["praise", "mistake", "info"]


@dataclass(frozen=True, slots=True)
class Remark:
    """One short answer of the tutor, and the component it points at."""

    tone: Tone
    text: str
    point: str = ""


WORDS: Mapping[str, Mapping[str, str]] = {
    "nothing_there": {
        "ja": "さわった ところには、ボタンが ありません。\n｜画面《がめん》を ｜見《み》て、もう｜一度《いちど》 どうぞ。",
        "en": "There is no button where you touched. Have a look, and try once more.",
    },
    "not_now": {
        "ja": "その ボタンは、いまは ｜動《うご》きません。\nほかの ところを さわってみましょう。",
        "en": "That button does nothing at the moment. Try somewhere else.",
    },
    "flicked": {
        "ja": "｜指《ゆび》が すべったようです。\nここでは、｜同《おな》じ ところを ｜何度《なんど》か ポンポンと タップします。",
        "en": "Your finger slid along. Here, tap the same key lightly, several times if needed.",
    },
    "stroked": {
        "ja": "なでても、ここでは ｜何《なに》も ｜起《お》こりません。\nかるく タップしてみましょう。",
        "en": "Sliding a finger does nothing here. Try a light tap.",
    },
    "held": {
        "ja": "｜少《すこ》し ｜長《なが》く さわっていました。\nポンと さわったら、すぐ ｜離《はな》しましょう。",
        "en": "That was a little long. Touch lightly, and let go at once.",
    },
    "elsewhere": {
        "ja": "ちがう ところが ｜開《ひら》きました。だいじょうぶです。\n｜下《した》の ◁で もどれます。",
        "en": "Something else opened. That is all right. ◁ at the bottom takes you back.",
    },
    "elsewhere_app": {
        "ja": "「{app}」が ｜開《ひら》きました。だいじょうぶです。\n｜下《した》の ◁で もどれます。",
        "en": "“{app}” opened. That is all right. ◁ at the bottom takes you back.",
    },
    "in_call": {
        "ja": "｜電話《でんわ》が つながっています。\nちがう ｜電話《でんわ》なら、「｜切《き》る」を タップします。",
        "en": "A call is going on. If it is not the one you want, tap “End call”.",
    },
    "left_home": {
        "ja": "ホーム｜画面《がめん》に もどりました。ここから また ｜始《はじ》められます。",
        "en": "You are back on the home screen. You can start again from here.",
    },
    "asleep": {
        "ja": "｜画面《がめん》が ｜消《き》えました。｜横《よこ》の ｜電源《でんげん》ボタンを ｜押《お》すと つきます。",
        "en": "The screen went dark. The button on the side brings it back.",
    },
    "locked": {
        "ja": "｜画面《がめん》に かぎが かかりました。「ロックを はずす」で ｜開《ひら》きます。",
        "en": "The phone is locked. “Unlock” opens it.",
    },
    "undone": {
        "ja": "この｜手順《てじゅん》の はじめに もどりました。",
        "en": "You are back at the beginning of this step.",
    },
    "guided": {
        "ja": "｜先生《せんせい》が みんなで ｜手順《てじゅん》{step}に すすみました。ここから いっしょに どうぞ。",
        "en": "The class has gone on to step {step} together. Join in from here.",
    },
}


def say(key: str, language: str, **names: str) -> str:
    return WORDS[key][language].format(**names)
