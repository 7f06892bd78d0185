"""The twelve-key keyboard of Japanese phones (ケータイ打ち), pure: what the rest of the phone calls.

Its keys and letters are data in `faces`, taps become text in `presses`, components in
`glass`, and `path` knows which key comes next. Flick and conversion will join them.
"""

from literacy_tutor.phone.keyboard.faces import NEW_LINE
from literacy_tutor.phone.keyboard.glass import field, view
from literacy_tutor.phone.keyboard.path import can_type, next_press
from literacy_tutor.phone.keyboard.presses import Pressed, backspace, open_for, pass_time, press, type_text

__all__ = [
    "NEW_LINE",
    "Pressed",
    "backspace",
    "can_type",
    "field",
    "next_press",
    "open_for",
    "pass_time",
    "press",
    "type_text",
    "view",
]
