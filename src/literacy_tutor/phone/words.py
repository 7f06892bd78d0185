"""The few words the phone itself says, in both languages; an app keeps its own in its own file."""

from __future__ import annotations

from collections.abc import Mapping

Both = Mapping[str, str]


def both(ja: str, en: str) -> Both:
    return {"ja": ja, "en": en}


BACK = both("もどる", "Back")
HOME = both("ホーム", "Home")
RECENTS = both("開いているアプリ", "Open apps")
CLOSE = both("とじる", "Close")
NOTICES = both("お知らせ", "Notices")
NO_NOTICES = both("お知らせは ありません", "No notices")
SWIPE_UP = both("下から 上へ なでると 開きます", "Swipe up to open")
UNLOCK = both("ロックを はずす", "Unlock")
NOTHING_OPEN = both("開いている アプリは ありません", "No open apps")
HOME_PAGES = both("ホーム画面", "Home screen")
CLOSE_ALL = both("すべて とじる", "Close all")
