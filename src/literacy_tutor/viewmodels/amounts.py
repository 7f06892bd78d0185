"""How many of how many, in words a person would say."""

from __future__ import annotations

from literacy_tutor.phone.state import Language


def done_of(done: int, all_of_them: int, language: Language) -> str:
    """7つの うち 4つ できました; nobody is told that nothing is done."""
    if language == "en":
        return _in_english(done, all_of_them)
    if done == 0:
        return f"ぜんぶで {_things(all_of_them)} あります"
    if done >= all_of_them:
        return "ぜんぶ できました"
    return f"{_things(all_of_them)}の うち {_things(done)} できました"


def _in_english(done: int, all_of_them: int) -> str:
    if done == 0:
        return f"{all_of_them} to do"
    return "All done" if done >= all_of_them else f"{done} of {all_of_them} done"


def _things(number: int) -> str:
    """つ counts up to nine only."""
    return f"{number}つ" if number < 10 else f"{number}"


def minutes(number: int, language: str) -> str:
    """６分 is ろっぷん, ５分 is ごふん: the reading follows the last digit."""
    if language != "ja":
        return f"{number} min"
    return f"{number}｜分《{'ぷん' if number % 10 in (0, 1, 3, 4, 6, 8) else 'ふん'}》"


def review_of(count: int, language: str) -> str:
    """おさらい 3つ."""
    return f"おさらい {_things(count)}" if language == "ja" else f"Review ({count})"


def about_minutes(number: int, language: str) -> str:
    return f"{minutes(number, language)}くらい" if language == "ja" else f"about {_many(number, 'minute')}"


def stamps(count: int, boxes: int, language: str) -> str:
    """スタンプ 7こ, as many as there are on the card that is being filled: whoever counts them finds the same."""
    cards, on_it = (count - 1) // boxes, (count - 1) % boxes + 1
    said = f"スタンプ {on_it}こ" if language == "ja" else _many(on_it, "stamp")
    if not cards:
        return said
    return f"{said}（カード {cards + 1}まいめ）" if language == "ja" else f"{said} (card {cards + 1})"


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
