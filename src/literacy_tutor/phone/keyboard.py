"""The twelve-key keyboard of Japanese phones (ケータイ打ち), pure: what the rest of the phone calls.

Its keys and letters are data in `keyboard_faces`, taps become text in `keyboard_typing`, components in
`keyboard_glass`, and `keyboard_path` knows which key comes next. Flick and conversion will join them.
"""

from literacy_tutor.phone.keyboard_faces import NEW_LINE
from literacy_tutor.phone.keyboard_glass import field, view
from literacy_tutor.phone.keyboard_path import can_type, next_press
from literacy_tutor.phone.keyboard_typing import Pressed, backspace, open_for, pass_time, press, type_text

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
