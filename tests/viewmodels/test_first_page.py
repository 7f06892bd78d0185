"""The tiles wait for nothing they do not show."""

from __future__ import annotations

import subprocess
import sys

FIRST = "import literacy_tutor.viewmodels.app, literacy_tutor.viewmodels.registration"
LATER = ("phone", "lessons", "session", "speech", "instructor", "viewmodels.instructor")


def test_the_first_page_imports_neither_phone_nor_lessons() -> None:
    look = f"{FIRST}, sys; print([name for name in {LATER!r} if f'literacy_tutor.{{name}}' in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
