"""Every word of the window that is not a lesson's, in both languages; QML reads them as `Words.<name>`.

Kanji carry their reading: ｜漢字《かんじ》, except in words that are only SAID, by a screen reader or on the glass.
Where a word is the same in each place, it stands here once.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from literacy_tutor.viewmodels.warm_up_words import WARM_UP

QML_IMPORT_NAME = "LiteracyTutor.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS: dict[str, tuple[str, str]] = {
    # who is practising
    "whoPractises": ("どなたが ｜練習《れんしゅう》しますか？", "Who is practising?"),
    "firstTime": ("はじめての ｜方《かた》", "I'm new here"),
    "withoutName": ("｜名前《なまえ》なしで ためす", "Try without a name"),
    "forHelpers": ("｜先生《せんせい》・ボランティア", "For helpers"),
    "others": ("ほかの ｜方《かた》", "Other people"),
    "closeApp": ("おわって ｜閉《と》じる", "Finish and close"),
    "leaving": ("おわりに しますか？", "Finish for today?"),
    "stay": ("まだ つづける", "Keep going"),
    "otherLanguage": ("English", "日本語"),
    "before": ("まえへ", "Back"),
    "after": ("つぎへ", "Next"),
    "welcome": ("ようこそ", "Welcome"),
    "welcomeMore": (
        "｜本物《ほんもの》そっくりの スマホで、｜何度《なんど》でも ｜練習《れんしゅう》できます。\n"
        "まちがえても だいじょうぶです。こわれません。お｜金《かね》も かかりません。",
        "Practise as often as you like, on a phone that works like a real one.\n"
        "Mistakes are fine. Nothing breaks, and nothing costs money.",
    ),
    # a newcomer
    "choosePicture": ("すきな ｜絵《え》を えらんでください", "Choose a picture you like"),
    "enterName": (
        "よんでほしい お｜名前《なまえ》を ｜入《い》れてください",
        "What would you like to be called?",
    ),
    "enterNameMore": (
        "ひらがなの ボタンか、パソコンの キーで ｜入《い》れます。",
        "Use these buttons or the computer's keys.",
    ),
    "isThisRight": ("これで よいですか？", "Is this right?"),
    "yesThisIsMe": ("はい、これで はじめる", "Yes, let's start"),
    "deleteLetter": ("ひとつ ｜消《け》す", "Delete"),
    "space": ("あける", "Space"),
    "turnLetter": ("てんてん、まる、小さい文字", "Marks and small letters"),
    "goOn": ("つぎへ", "Next"),
    "goBack": ("もどる", "Back"),
    # home
    "hello": ("こんにちは", "Hello"),
    "helloGuest": (
        "こんにちは。｜名前《なまえ》なしの ｜練習《れんしゅう》です",
        "Hello. You are trying without a name",
    ),
    "guestMore": (
        "｜名前《なまえ》なしの ｜練習《れんしゅう》は、アプリを ｜閉《と》じると ｜消《き》えます。",
        "What you practise without a name is gone when the program is closed.",
    ),
    "continueLesson": ("この｜前《まえ》の つづき", "Where you left off"),
    "startLesson": ("つぎの ｜練習《れんしゅう》", "Next lesson"),
    "againLesson": ("もう｜一度《いちど》 ｜練習《れんしゅう》", "Practise once more"),
    "planLesson": ("きょうの ｜予定《よてい》", "Today's plan"),
    "reviewLesson": ("わすれる ｜前《まえ》に もう｜一度《いちど》", "Once more before it fades"),
    "reviewBesides": ("　わすれる ｜前《まえ》に もう｜一度《いちど》", " — once more before it fades"),
    "planButton": ("はじめる", "Start"),
    "reviewButton": ("はじめる", "Start"),
    "chooseToday": ("きょうは どれを しますか？", "Which one today?"),
    "otherLessons": ("ほかの ｜練習《れんしゅう》", "Other lessons"),
    "backToPlan": ("きょうの ｜予定《よてい》", "Today's plan"),
    "continueButton": ("つづける", "Continue"),
    "startButton": ("はじめる", "Start"),
    "againButton": ("もう｜一度《いちど》", "Once more"),
    "end": ("おわる", "Finish for today"),
    "basics": ("スマホの ｜基本《きほん》", "Smartphone basics"),
    "procedures": ("ネットの ｜手続《てつづ》き", "Online procedures"),
    "fraud": ("だまされない ｜力《ちから》", "Staying safe from fraud"),
    "home": ("もくじ", "Lessons"),  # not ホーム: that is the practice phone's
    # a track
    "lessonDone": ("できました", "Done"),
    "lessonOpen": ("とちゅうです", "Started"),
    "lessonNew": ("まだです", "Not yet"),
    "lessonBroken": (
        "いま ｜使《つか》えない ｜練習《れんしゅう》が あります。｜先生《せんせい》に お｜伝《つた》えください。",
        "A lesson is missing here, because it cannot be used. Please tell a teacher.",
    ),
    "noLessonsYet": ("まだ ありません", "No lessons yet"),
    "nothingHere": ("ここには まだ ｜練習《れんしゅう》が ありません。", "There are no lessons here yet."),
    # a lesson
    "practice": ("練習", "Practice"),
    "goal": ("きょう すること", "Today's goal"),
    "letUsStart": ("はじめる", "Start"),
    "step": ("手順", "Step"),
    "leaveLesson": (
        "もくじへ。この練習は、あとで続けられます。",
        "Lessons. You can go on with this one later.",
    ),
    "practicePhone": ("練習用のスマホ", "Practice phone"),
    "undo": ("やりなおす", "Try again"),
    "listenAgain": ("もう｜一度《いちど》 きく", "Listen again"),
    "listen": ("きく", "Listen"),
    "noVoice": (
        "いまは ｜声《こえ》が ｜出《で》ません。｜読《よ》んで すすめます。",
        "No voice at the moment. Please read.",
    ),
    "noSound": (
        "いまは ｜音《おと》が ｜出《で》ません。｜読《よ》んで すすめます。",
        "No sound at the moment. Please read.",
    ),
    "hint": ("ヒント", "Hint"),
    "moreHint": ("もっと ヒント", "More help"),
    "doItForMe": ("お｜手本《てほん》を ｜見《み》る", "Show me how"),
    "watch": (
        "いま、お｜手本《てほん》を ｜見《み》せています。ゆっくり ｜見《み》ていてください。",
        "Now watch. The step is being done for you.",
    ),
    "callTeacher": ("｜先生《せんせい》を よぶ", "Call the teacher"),
    "chooseAgain": ("えらびなおす", "Choose again"),
    "scrollUp": ("｜上《うえ》を ｜見《み》る", "See above"),
    "scrollDown": ("｜下《した》を ｜見《み》る", "See below"),
    "power": ("電源ボタン", "Power button"),
    "volumeUp": ("音を大きくするボタン", "Volume up"),
    "volumeDown": ("音を小さくするボタン", "Volume down"),
    "fromTheStart": ("はじめから やる", "Start the lesson again"),
    "welcomeContinued": ("この｜前《まえ》の つづきです。", "This is where you left off."),
    "welcomeSecret": (
        "この｜前《まえ》の つづきです。パスワードは のこしていないので、もう｜一度《いちど》 ｜入《い》れてください。",
        "This is where you left off. Passwords are never kept, so please type yours again.",
    ),
    "welcomeLanguage": (
        "ことばが かわりました。この｜手順《てじゅん》の はじめから つづけます。",
        "The language has changed. You go on from the beginning of this step.",
    ),
    "welcomeRestarted": (
        "この｜手順《てじゅん》の はじめから つづけます。",
        "You go on from the beginning of this step.",
    ),
    "welcomeChanged": (
        "この ｜練習《れんしゅう》は ｜新《あたら》しく なりました。この｜手順《てじゅん》の はじめから つづけます。",
        "This lesson has been improved since last time. You go on from the beginning of this step.",
    ),
    "explain": ("くわしく", "Tell me more"),
    # how it looks and sounds
    "looks": ("｜見《み》やすさ", "Display"),
    "looksAndVoice": ("｜見《み》やすさと ｜声《こえ》", "Display and voice"),
    "looksOfLearner": (
        "えらんだとおりに すぐ かわります。つぎに ｜来《き》た ときも おなじです。",
        "It changes at once, and will be the same when you come back.",
    ),
    "looksOfGuest": (
        "えらんだとおりに すぐ かわります。おわると もとに もどります。",
        "It changes at once, until you finish.",
    ),
    "looksOfLaptop": (
        "この パソコンの、みんなの はじめの ｜見《み》え｜方《かた》です。\n"
        "｜自分《じぶん》だけなら、｜名前《なまえ》を えらんでから かえます。",
        "This is how it begins for everybody.\nJust for you? Choose your name first.",
    ),
    "close": ("とじる", "Close"),
    "textSize": ("｜文字《もじ》の ｜大《おお》きさ", "Text size"),
    "sizeUsual": ("ふつう", "Normal"),
    "sizeLarge": ("｜大《おお》きい", "Large"),
    "sizeLargest": ("とても ｜大《おお》きい", "Very large"),
    "colours": ("｜画面《がめん》の ｜色《いろ》", "Colours"),
    "coloursLight": ("｜明《あか》るい", "Light"),
    "coloursDark": ("｜暗《くら》い", "Dark"),
    "coloursContrast": ("くっきり", "High contrast"),
    "languageOfAll": ("ことば", "Language"),
    "japanese": ("日本語", "日本語"),
    "english": ("English", "English"),
    "readings": ("ふりがな", "Readings"),
    "phoneSize": ("スマホ", "Phone"),
    "phoneSide": ("スマホの ｜位置《いち》", "Phone side"),
    "onTheRight": ("｜右《みぎ》", "Right"),
    "onTheLeft": ("｜左《ひだり》", "Left"),
    "voice": ("｜声《こえ》", "Voice"),
    "motion": ("｜動《うご》き", "Motion"),
    "switchedOn": ("あり", "On"),
    "switchedOff": ("なし", "Off"),
    # nobody has touched anything for a while
    "stillHere": ("つづけますか？", "Do you want to go on?"),
    "stillHereMore": (
        "しばらく お｜休《やす》みのようなので、｜画面《がめん》を かくしました。",
        "Nothing has been touched for a while, so the page is hidden.",
    ),
    "stillHereLeave": ("｜名前《なまえ》を えらぶ ｜画面《がめん》へ", "To the names"),
    # the teacher is called
    "calling": ("｜先生《せんせい》、おねがいします", "A teacher, please"),
    "callingMore": (
        "このまま お｜待《ま》ちください。｜声《こえ》を かけても かまいません。",
        "Please wait here. You may call out, too.",
    ),
    "takeBackCall": ("もう だいじょうぶです", "I'm all right now"),
    # the end of a lesson
    "wellDone": ("できました", "Well done"),
    "canDoNow": ("できるように なったこと", "What you can do now"),
    "onYourPhone": ("ご｜自分《じぶん》の スマホで", "On your own phone"),
    "whereToAsk": ("こまった ときは", "Where to ask"),
    "toHome": ("もくじへ", "Lessons"),
    "onceMore": ("もう｜一度《いちど》 やってみる", "Once more"),
    "nextReview": ("つぎの おさらい", "Next review"),
    "reviewOver": ("おさらいが ぜんぶ できました", "Well done. The review is complete"),
    # trouble
    "practiseUnkept": ("｜記録《きろく》せずに ｜練習《れんしゅう》する", "Practise without keeping records"),
    "news": ("お｜知《し》らせ", "Good to know"),
    "trouble": ("うまく いきませんでした", "Something went wrong"),
    "tryAgain": ("もう｜一度《いちど》 ためす", "Try again"),
    "leaveUnsaved": ("｜記録《きろく》せずに もどる", "Go back without saving"),
    "understood": ("わかりました", "All right"),
    **WARM_UP,
}
LANGUAGES = ("ja", "en")
SAID = frozenset(
    {"practice", "practicePhone", "turnLetter", "step", "leaveLesson", "power", "volumeUp", "volumeDown"}
)


def word(name: str, language: str) -> str:
    return WORDS[name][LANGUAGES.index(language)]


class SpokenWords(QObject):
    """The words in the language of the moment; one signal changes them all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "ja"

    def speak(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self.wordsChanged.emit()  # type: ignore[attr-defined]  # of the class made below


def _words_class() -> type[SpokenWords]:
    changed = Signal()
    body: dict[str, Any] = {"wordsChanged": changed}
    for name in WORDS:
        body[name] = Property(str, _reader(name), notify=changed)
    return type("Words", (SpokenWords,), body)


def _reader(name: str) -> Any:
    return lambda self: word(name, self.language)


Words = QmlElement(QmlSingleton(_words_class()))
"""A property for each word; QML makes the one there is."""
