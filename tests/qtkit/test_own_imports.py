"""Qt is loaded without what it would do to every later import."""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
import builtins, linecache
pythons = builtins.__import__
from literacy_tutor.bootstrap import make_application
make_application()
assert builtins.__import__ is pythons
before = len(linecache.cache)
import literacy_tutor.lessons.loader, literacy_tutor.viewmodels.learner.lesson
print(len(linecache.cache) - before)
"""


def test_no_source_is_read_when_a_module_is_imported() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout.split() == ["0"]
