"""Below everything: what can be set, as data. A new setting is one entry here; its value is kept by `records`."""

from __future__ import annotations

from typing import NamedTuple


class Setting(NamedTuple):
    """`choices` are all the values there are; the first one is taken until somebody chooses."""

    key: str
    choices: tuple[str, ...]

    @property
    def default(self) -> str:
        return self.choices[0]

    def sound(self, value: object) -> str:
        """The value, or the default where it is none of the choices (written by another version, say)."""
        return value if isinstance(value, str) and value in self.choices else self.default


LANGUAGE = Setting("language", ("ja", "en"))
TEXT_SIZE = Setting("text_size", ("100", "150", "200"))
READINGS = Setting("readings", ("on", "off"))
THEME = Setting("theme", ("light", "dark", "contrast"))
MOTION = Setting("motion", ("usual", "calm"))
PHONE_SIZE = Setting("phone_size", ("life", "magnified"))
VOICE = Setting("voice", ("on", "off"))
PHONE_SIDE = Setting("phone_side", ("hand", "right", "left"))
"""Where the practice phone stands in a lesson; `hand`: on the side of the hand that touches the screen, see `HAND`."""

LOOKS: tuple[Setting, ...] = (
    LANGUAGE, TEXT_SIZE, READINGS, THEME, MOTION, PHONE_SIZE, VOICE, PHONE_SIDE,
)  # fmt: skip
"""How the program looks and sounds: the laptop's, and a learner's own where they chose."""

DEVICE = Setting("device", ("unknown", "touch", "mouse", "touchpad"))
HAND = Setting("hand", ("right", "left"))
POINTER = Setting("pointer", ("small", "middle", "large"))
WARM_UP = Setting("warm_up", ("due", "done", "skipped"))

HABITS: tuple[Setting, ...] = (DEVICE, HAND, POINTER, WARM_UP)
"""How a learner's hand works the laptop: theirs alone, found out by the warm-up."""

SETTINGS: tuple[Setting, ...] = (*LOOKS, *HABITS)
