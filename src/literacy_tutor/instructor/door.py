"""The door to the teacher's side: who knows the PIN comes in, and who forgot it with the code of the recovery sheet.

It is a gate to the screens, not an encryption key. Wrong PINs are counted on the disk before they are answered, so a
killed program forgets none. A wait is measured by a stopwatch and begins anew with the program: what the computer's
clock shows does not matter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from literacy_tutor.common.clock import stopwatch
from literacy_tutor.common.errors import UserError
from literacy_tutor.instructor.group_key import GroupKey, keep_group_key
from literacy_tutor.instructor.pin import must_be_sound
from literacy_tutor.records import settings

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from literacy_tutor.records.database import Database

GROUP_NAME = "group_name"
"""Setting: what the group calls itself, a string."""
DOOR = "door"
"""Setting: {"pin": hash, "recovery": hash}, argon2id with its parameters and salt in argon2's own notation."""
WRONG_PINS = "door_wrong_pins"
"""Setting: how many wrong PINs came one after another."""

WAITS_S = (0, 0, 0, 0, 30, 60, 120, 300, 600, 900)
"""After so many wrong PINs, from the first on; then always the last. A million PINs would take decades, and a helper
with a class before them waits a quarter of an hour at most; the recovery code lets them in at once."""
LONGEST_GROUP = 40


class Door:
    """`opened_at`: what the stopwatch showed when the program began; a wait left from before begins then."""

    def __init__(self, db: Database, opened_at: int, watch: Callable[[], int] = stopwatch) -> None:
        self._db, self._watch = db, watch
        self._waits_from = opened_at

    # --- the group ---

    @property
    def group(self) -> str:
        name = settings.get(self._db, GROUP_NAME, "")
        return name if isinstance(name, str) else ""

    def name_group(self, name: str) -> None:
        """Raises UserError for a name that is empty or too long."""
        settings.put(self._db, GROUP_NAME, tidy_group(name))

    # --- who comes in ---

    @property
    def is_set_up(self) -> bool:
        return is_set_up(self._db)

    def wait_ms(self) -> int:
        """How long no PIN is taken."""
        if not (wrong := self._wrong_pins()):
            return 0
        wait = WAITS_S[min(wrong, len(WAITS_S)) - 1] * 1000
        return max(0, self._waits_from + wait - self._watch())

    def tries_left(self) -> int:
        """Wrong PINs until the next one makes everybody wait."""
        return max(0, sum(wait == 0 for wait in WAITS_S) + 1 - self._wrong_pins())

    def opens_with(self, pin: str) -> bool:
        """Whether it is the PIN; while one must wait, none is.

        Raises UserError where the disk does not take that somebody tries, and then says nothing of the PIN.
        """
        if self.wait_ms() > 0:
            return False
        settings.put(self._db, WRONG_PINS, self._wrong_pins() + 1)
        fits = _fits(pin, self._hash("pin"))
        if fits:
            settings.put(self._db, WRONG_PINS, 0)
        self._waits_from = self._watch()
        return fits

    def recovers_with(self, code: str) -> bool:
        """Whether it is the code of the newest sheet."""
        return _fits(code, self._hash("recovery"))

    # --- what is kept ---

    def set_up(self, pin: str, code: str, key: GroupKey | None = None) -> None:
        """A PIN, and the code that replaces it; both at once, or none. Raises UserError for a PIN that is not sound.
        `key`: the group's that this code opens, where it is made already."""
        must_be_sound(pin)
        self._keep_sheet(_hasher().hash(pin), code, key)

    def change_pin(self, pin: str) -> None:
        """The sheet stays good. Raises UserError for a PIN that is not sound."""
        must_be_sound(pin)
        self._keep(_hasher().hash(pin), self._hash("recovery"))

    def change_code(self, code: str, key: GroupKey | None = None) -> None:
        """The sheet before it opens nothing but the copies that were made with its key."""
        self._keep_sheet(self._hash("pin"), code, key)

    def keep_key(self, key: GroupKey) -> None:
        """That of the newest sheet, made only now."""
        keep_group_key(self._db, key)

    def _keep_sheet(self, pin: str, code: str, key: GroupKey | None) -> None:
        """Killed anywhere, no copy is made that only an older sheet opens."""
        keep_group_key(self._db, None)
        self._keep(pin, _hasher().hash(code))
        if key:
            keep_group_key(self._db, key)

    def _keep(self, pin: str, recovery: str) -> None:
        settings.put(self._db, DOOR, {"pin": pin, "recovery": recovery})
        settings.put(self._db, WRONG_PINS, 0)

    def _hash(self, of: str) -> str:
        kept = settings.get(self._db, DOOR)
        found = kept.get(of) if isinstance(kept, dict) else None
        return found if isinstance(found, str) else ""

    def _wrong_pins(self) -> int:
        wrong = settings.get(self._db, WRONG_PINS, 0)
        return wrong if isinstance(wrong, int) and wrong > 0 else 0


def is_set_up(db: Database) -> bool:
    """Whether this laptop has a PIN."""
    return settings.get(db, DOOR) is not None


def tidy_group(name: str) -> str:
    """Raises UserError for a name that is empty or too long."""
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    if not tidy:
        raise UserError("Please enter your group's name.", "団体の名前を 入れてください。")
    if len(tidy) > LONGEST_GROUP:
        raise UserError(
            f"This name is too long. Please shorten it to {LONGEST_GROUP} letters.",
            f"名前が 長すぎます。{LONGEST_GROUP}文字までに してください。",
        )
    return tidy


def _hasher() -> PasswordHasher:
    """OWASP's smaller choice: 19 MiB, measured at 22 ms on the 2-core machine where `make bench` runs."""
    from argon2 import PasswordHasher  # only who opens the door waits for it

    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def _fits(secret: str, kept: str) -> bool:
    """A hash that a bad disk changed fits nothing: the other secret still lets somebody in."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept, secret)
    except (InvalidHashError, VerificationError):
        return False
