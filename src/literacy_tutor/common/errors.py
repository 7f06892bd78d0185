"""Below everything: tells a person's mistake (a sentence) from ours (a traceback)."""

from __future__ import annotations


class UserError(Exception):
    """Something a person can put right: one sentence saying what is wrong, where, and what to do next.

    `ja` is shown in the window, `en` on the command line (whose closing lines are English whatever the
    language); where only one is given it serves both.
    """

    def __init__(self, en: str, ja: str = "") -> None:
        super().__init__(en)
        self.en = en
        self.ja = ja or en
