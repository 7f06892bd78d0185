"""The words of the warm-up, in both languages; they are words of the window (`words.py`) like all the others.

A mouse's button is 「押す」, the phone's glass is 「タップ」. Each instruction has at most 40 characters.
"""

from __future__ import annotations

WARM_UP: dict[str, tuple[str, str]] = {
    "warmUp": ("パソコンの ｜準備運動《じゅんびうんどう》", "Warm-up"),
    "warmUpOffer": ("マウスや ｜画面《がめん》の ｜練習《れんしゅう》", "Practise mouse or touch"),
    "skip": ("とばす", "Skip"),
    "dontKnow": ("わからない", "I don't know"),
    # what is in front of you
    "warmUpDevice": ("｜目《め》の ｜前《まえ》に あるのは、どれですか？", "What is in front of you?"),
    "warmUpWhere": ("｜手《て》は、どこに ありますか？", "Where is your hand?"),
    "warmUpWhich": ("どちらで ｜練習《れんしゅう》しますか？", "Which do you want to practise with?"),
    "sawFinger": (
        "いま、｜指《ゆび》で さわって えらべました。この ｜画面《がめん》は、さわって ｜使《つか》えます。",
        "You chose that with your finger. This screen can be used by touch.",
    ),
    "sawArrow": ("いまは、｜矢印《やじるし》で えらびました。", "You chose that with the arrow."),
    "touch": ("｜画面《がめん》に さわる", "Touch the screen"),
    "touchMore": ("｜指《ゆび》で、じかに さわります", "With a finger, on the glass"),
    "mouse": ("マウス", "Mouse"),
    "mouseMore": ("｜手《て》を のせて、｜動《うご》かします", "It moves under your hand"),
    "touchpad": ("タッチパッド", "Touchpad"),
    "touchpadMore": ("キーの ｜手前《てまえ》の ｜四角《しかく》です", "The flat pad below the keys"),
    # the arrow, and what it is moved onto
    "apple": ("りんご", "Apple"),
    "sayArrow": (
        "**｜矢印《やじるし》**を、りんごの ｜上《うえ》に ｜動《うご》かしましょう。",
        "Move the **arrow** onto the apple.",
    ),
    "arrowMouse": (
        "マウスを ｜机《つくえ》に つけたまま、すべらせます。｜矢印《やじるし》も ｜同《おな》じ ほうへ ｜動《うご》きます。",
        "Slide the mouse on the table. The arrow goes the same way.",
    ),
    "arrowTouchpad": (
        "｜四角《しかく》い ところを、｜指《ゆび》｜一本《いっぽん》で なでます。"
        "｜矢印《やじるし》も ｜同《おな》じ ほうへ ｜動《うご》きます。",
        "Stroke the pad with one finger. The arrow goes the same way.",
    ),
    "arrowFound": ("りんごの ｜上《うえ》に ｜来《き》ました。", "The arrow is on the apple."),
    # how large
    "sayPointer": (
        "｜矢印《やじるし》は、どの ｜大《おお》きさが ｜見《み》やすいですか？",
        "How large should the arrow be?",
    ),
    "pointerMore": (
        "えらぶと、すぐ かわります。｜見《み》やすい ものを どうぞ。",
        "It changes at once. Take the one you see best.",
    ),
    # which hand
    "sayHand": ("どちらの ｜手《て》で ｜使《つか》いますか？", "Which hand do you use?"),
    "handMore": (
        "どちらでも だいじょうぶです。やりやすい ほうで どうぞ。",
        "Either is fine. Take the one that feels right.",
    ),
    "handMoreTouch": (
        "｜左手《ひだりて》なら、スマホを ｜左《ひだり》に ｜出《だ》します。｜腕《うで》で ことばが かくれません。",
        "For the left hand, the phone stands on the left. Then your arm hides no words.",
    ),
    "leftHand": ("｜左手《ひだりて》", "Left hand"),
    "rightHand": ("｜右手《みぎて》", "Right hand"),
    # one click
    "sayClickMouse": (
        "りんごに ｜矢印《やじるし》を のせて、**｜左《ひだり》の ボタン**を カチッ。",
        "Put the arrow on the apple, and press the **left button** once.",
    ),
    "clickRight": (
        "｜人《ひと》さし｜指《ゆび》の ボタンです。かるく ｜押《お》して、すぐ ｜離《はな》します。",
        "It lies under your first finger. Press it lightly, and let go at once.",
    ),
    "clickLeft": (
        "｜中指《なかゆび》の ボタンです。かるく ｜押《お》して、すぐ ｜離《はな》します。",
        "It lies under your middle finger. Press it lightly, and let go at once.",
    ),
    "sayClickTouchpad": (
        "りんごに ｜矢印《やじるし》を のせて、｜指《ゆび》｜一本《いっぽん》で **ポン**。",
        "Put the arrow on the apple, and **tap** the pad with one finger.",
    ),
    "clickTouchpad": (
        "うまく いかない ときは、｜四角《しかく》の ｜左下《ひだりした》を カチッと ｜押《お》します。",
        "If nothing happens, press the pad's lower left corner.",
    ),
    "clicked": ("できました。これを 「クリック」と いいます。", "Well done. That is called a click."),
    "missedArrow": (
        "あと ｜少《すこ》しです。｜矢印《やじるし》の とがった ところを、りんごに のせます。",
        "Nearly. Put the tip of the arrow on the apple.",
    ),
    "otherButton": (
        "いまのは、｜反対《はんたい》がわの ボタンです。なにも こわれません。もう ひとつの ほうを ｜押《お》します。",
        "That was the other button. Nothing is broken. Press the one beside it.",
    ),
    "twoFingers": (
        "いまのは、｜別《べつ》の ｜合図《あいず》に なりました。"
        "なにも こわれません。｜指《ゆび》は ｜一本《いっぽん》だけです。",
        "That meant something else. Nothing is broken. Use one finger only.",
    ),
    # one tap
    "sayTap": (
        "りんごに **ポンと さわって**、すぐ ｜離《はな》します。",
        "**Touch** the apple lightly, and let go.",
    ),
    "tapMore": (
        "つめでは なく、｜指《ゆび》の はらで さわります。｜力《ちから》は いりません。",
        "Use the soft part of your finger, not the nail. It needs no force.",
    ),
    "tapped": ("できました。これを 「タップ」と いいます。", "Well done. That is called a tap."),
    "heldLong": (
        "さわれました。もっと はやく ｜離《はな》しても だいじょうぶです。",
        "Well done. You may let go sooner.",
    ),
    "missedFinger": (
        "あと ｜少《すこ》しです。りんごの まん｜中《なか》に さわります。",
        "Nearly. Touch the middle of the apple.",
    ),
    # three in a row
    "sayTargetsArrow": (
        "りんごを ｜三回《さんかい》、**クリック**しましょう。",
        "**Click** the apple three times.",
    ),
    "sayTargetsFinger": (
        "りんごを ｜三回《さんかい》、**タップ**しましょう。",
        "**Tap** the apple three times.",
    ),
    "targetsMore": (
        "りんごは、｜一回《いっかい》ごとに ｜場所《ばしょ》が かわります。ゆっくりで だいじょうぶです。",
        "The apple moves each time. Take all the time you like.",
    ),
    "twoLeft": ("いいですね。あと ２｜回《かい》です。", "Good. Two more."),
    "oneLeft": ("いいですね。あと １｜回《かい》です。", "Good. One more."),
    "allHit": ("ぜんぶ できました。", "You got them all."),
    # the arrow is lost
    "sayLost": (
        "｜矢印《やじるし》が ｜見《み》えない ときは、**｜左上《ひだりうえ》**へ ぐーっと ｜動《うご》かします。",
        "If you lose the arrow, move far to the **top left**.",
    ),
    "lostMouse": (
        "｜矢印《やじるし》は ｜画面《がめん》の すみで ｜止《と》まります。"
        "｜机《つくえ》が ｜足《た》りない ときは、マウスを ｜持《も》ち｜上《あ》げて ｜戻《もど》します。",
        "The arrow stops in the corner. If the table ends, lift the mouse and set it back.",
    ),
    "lostTouchpad": (
        "｜矢印《やじるし》は ｜画面《がめん》の すみで ｜止《と》まります。｜何回《なんかい》か、つづけて なでます。",
        "The arrow stops in the corner. Stroke the pad several times.",
    ),
    "lostFound": (
        "｜左上《ひだりうえ》に いました。いつでも ここで ｜見《み》つかります。",
        "There it is. You can always find it here.",
    ),
    # the end
    "warmUpDone": ("｜準備《じゅんび》が できました", "You are ready"),
    "warmUpDoneMore": (
        "この ｜練習《れんしゅう》は、「スマホの ｜基本《きほん》」の ページで、いつでも もう｜一度《いちど》 できます。",
        "You can do this again whenever you like, on the page “Smartphone basics”.",
    ),
}
