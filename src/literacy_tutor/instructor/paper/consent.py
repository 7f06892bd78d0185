"""A paper, before anybody practises: may their practice be recorded? What is kept, for how long, who sees it, how to say no."""

from __future__ import annotations

from literacy_tutor.instructor.paper.context import Context, class_title
from literacy_tutor.instructor.paper.document import (
    Bullets,
    Document,
    Field,
    Fields,
    Heading,
    Marked,
    Paragraph,
    Signature,
    Text,
)

_WORDS: dict[str, tuple[str, str]] = {
    "kind": ("同意書", "Consent"),
    "title": ("｜練習《れんしゅう》の ｜記録《きろく》に ついて", "About records of your practice"),
    "what": (
        "この｜教室《きょうしつ》では、｜練習《れんしゅう》の ようすを パソコンに ｜記録《きろく》します。"
        "つぎに ｜来《き》たとき、つづきから はじめるためです。｜記録《きろく》して よいか、お｜聞《き》かせください。",
        "In this class a computer records how you practise, so that you can go on where you stopped. "
        "Please tell us whether it may.",
    ),
    "kept": ("｜記録《きろく》すること", "What is recorded"),
    "kept.1": (
        "｜練習《れんしゅう》の ｜名前《なまえ》、｜日《ひ》にち、できた｜手順《てじゅん》、まよった ところ、｜答《こた》え",
        "Which lessons you did and when, the steps you passed, where you hesitated, your answers",
    ),
    "kept.2": (
        "よんでほしい お｜名前《なまえ》、えらんだ｜絵《え》、｜文字《もじ》の ｜大《おお》きさ などの このみ",
        "The name you want to be called, your picture, and how you like the screen",
    ),
    "kept.3": (
        "｜教室《きょうしつ》に ｜来《き》た ｜日《ひ》と、｜席《せき》",
        "The days you came, and your seat",
    ),
    "kept.4": (
        "スマホの ご｜相談《そうだん》を うけた ときの メモ",
        "A note, if you ask us something about your phone",
    ),
    "never": ("｜記録《きろく》しないこと", "What is never recorded"),
    "never.1": (
        "｜住所《じゅうしょ》、｜電話番号《でんわばんごう》、ご｜自分《じぶん》の スマホの ｜中身《なかみ》",
        "Your address, your telephone number, or what is on your own phone",
    ),
    "never.2": (
        "｜練習《れんしゅう》で ｜打《う》った ｜文字《もじ》（｜練習《れんしゅう》が おわると ｜消《き》えます）",
        "What you type in a lesson (it is gone when the lesson ends)",
    ),
    "who": ("｜見《み》る｜人《ひと》", "Who sees it"),
    "who.1": (
        "この｜教室《きょうしつ》で てつだう ｜人《ひと》だけです。"
        "｜記録《きろく》は この｜教室《きょうしつ》の パソコンに あります。",
        "Only the helpers of this class. The records are on the computers of this class.",
    ),
    "who.2": (
        "｜市《し》などへの ｜報告《ほうこく》は ｜人数《にんずう》だけで、お｜名前《なまえ》は ｜書《か》きません。",
        "Reports, to the city for example, give numbers only, never your name.",
    ),
    "free": ("いつでも えらべます", "It is your choice, at any time"),
    "free.1": (
        "「いいえ」でも、｜同《おな》じように ｜教室《きょうしつ》に ｜出《で》られます。"
        "｜名前《なまえ》なしで ｜練習《れんしゅう》できます。",
        "If you say no you can take part all the same, and practise without a name.",
    ),
    "free.2": (
        "あとから やめる｜時《とき》は、てつだう ｜人《ひと》に ひとこと ｜言《い》ってください。わけは いりません。"
        "それまでの ｜記録《きろく》も ｜消《け》せます。",
        "To stop later, tell a helper; you need give no reason. What was recorded until then can be erased, too.",
    ),
    "until": (
        "いつまで のこすか（てつだう｜人《ひと》が ｜書《か》きます）",
        "Kept until (a helper fills this in)",
    ),
    "class": ("クラス", "Class"),
    "yes": ("はい、｜記録《きろく》して よいです", "Yes, my practice may be recorded"),
    "no": ("いいえ、｜記録《きろく》しないで ください", "No, please do not record it"),
    "day": ("｜日《ひ》にち", "Date"),
    "signature": ("お｜名前《なまえ》（｜自分《じぶん》で ｜書《か》きます）", "Signature"),
}


def derive_consent_sheet(title: str, group: str, language: str) -> Document:
    """Of nobody in particular: whoever signs it writes their name. `title` is the class's."""

    def points(name: str, count: int) -> tuple[Heading, Bullets]:
        items = tuple(_said(f"{name}.{number}", language) for number in range(1, count + 1))
        return Heading(_said(name, language)), Bullets(items)

    return Document(
        language,
        _WORDS["kind"][0 if language == "ja" else 1],
        _said("title", language),
        group,
        (
            Paragraph(_said("what", language)),
            *points("kept", 4),
            *points("never", 2),
            *points("who", 2),
            *points("free", 2),
            Fields((Field(_said("until", language), 2), Field(_said("class", language), 1, title))),
            Bullets((_said("yes", language), _said("no", language)), tick=True),
            Fields((Field(_said("day", language)),)),
            Signature(_said("signature", language)),
        ),
        one_page=True,
    )


def _said(name: str, language: str) -> Text:
    ja, en = _WORDS[name]
    return Marked(ja) if language == "ja" else en


# --- from the records -------------------------------------------------------------------------------------


def consent_sheet(context: Context) -> Document:
    return derive_consent_sheet(class_title(context), context.group, context.language)
