"""What the records say when they cannot be opened or written: a person can put each of these right."""

# ruff: noqa: N818  (named for what they say: nobody who reads the sentence needs "Error")

from __future__ import annotations

from pathlib import Path

from literacy_tutor.common.errors import UserError


class AlreadyOpen(UserError):
    """Another window of this program has these records open for writing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Literacy Tutor is already open: use the window that is open. If you cannot see it, call a teacher, or switch "
            f"the computer off and on again. ({folder})",
            "この アプリは、もう ｜開《ひら》いています。\n"
            "｜開《ひら》いている ほうの ｜画面《がめん》を お｜使《つか》いください。\n"
            "それが ｜見《み》えないときは、｜先生《せんせい》を よんでください。\n"
            "パソコンを ｜一度《いちど》 ｜切《き》って、また ｜入《い》れても なおります。",
        )


class NewerRecords(UserError):
    """A newer version of this program wrote the records; nothing in them was changed."""

    def __init__(self, path: Path, unknown: list[str]) -> None:
        super().__init__(
            f"The records in {path} were made by a newer Literacy Tutor ({', '.join(unknown)}) and "
            "were left as they are. Please call a teacher: use that version, or choose another folder with --data.",
            "｜記録《きろく》は、もっと ｜新《あたら》しい アプリで ｜作《つく》られています。\n"
            "なにも ｜変《か》えていません。｜先生《せんせい》を よんでください。\n"
            f"｜新《あたら》しい アプリなら ｜開《ひら》けます（{path}）。",
        )
        self.path = path


class DamagedRecords(UserError):
    """The records cannot be trusted, and were left as they are: an opening for writing puts them right."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            f"Something in the records in {path} cannot be read ({what}). Literacy Tutor puts that right by itself "
            "when it is opened the next time, and throws nothing away.",
            "｜記録《きろく》の ファイルに、よめない ところが ｜見《み》つかりました。\n"
            "つぎに アプリを ｜開《ひら》いたとき、アプリが ｜自分《じぶん》で ｜直《なお》します。",
        )
        self.path = path
        self.what = what


class UnusableRecords(UserError):
    """The disk or the folder does not let the records be read or written now; nothing half-written stays."""

    def __init__(self, path: Path, reason: str, en: str, ja: str) -> None:
        super().__init__(f"{en} ({path}: {reason})", ja)
        self.path = path
        self.reason = reason
