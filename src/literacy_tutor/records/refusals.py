"""What the records say when they cannot be opened or written: a person can put each of these right."""

# ruff: noqa: N818  (named for what they say: nobody who reads the sentence needs "Error")

from __future__ import annotations

from pathlib import Path

from literacy_tutor.common.errors import UserError


class AlreadyOpen(UserError):
    """Another window of this program has these records open for writing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"Literacy Tutor is already open with the records in {folder}: use the window that is open, "
            "or close it first.",
            "このアプリはもう｜開《ひら》いています。｜開《ひら》いているほうの｜画面《がめん》をお｜使《つか》いください。",
        )


class NewerRecords(UserError):
    """A newer version of this program wrote the records; nothing in them was changed."""

    def __init__(self, path: Path, unknown: list[str]) -> None:
        super().__init__(
            f"The records in {path} were made by a newer Literacy Tutor ({', '.join(unknown)}) and "
            "were left as they are: use that version, or choose another folder with --data.",
            f"｜記録《きろく》（{path}）は、もっと｜新《あたら》しい｜版《はん》のアプリで｜作《つく》られたものです。"
            "｜何《なに》も｜変《か》えていません。｜新《あたら》しい｜版《はん》のアプリで｜開《ひら》いてください。",
        )
        self.path = path


class DamagedRecords(UserError):
    """The records cannot be trusted; the file was left as it is. `backup` is the newest good copy, if any."""

    def __init__(self, path: Path, what: str, backup: Path | None = None) -> None:
        super().__init__(
            f"The records in {path} are damaged ({what}) and were left as they are: "
            f"{_way_out_en(path, backup)}.",
            f"｜記録《きろく》（{path}）がこわれています。ファイルはそのまま｜残《のこ》してあります。"
            f"{_way_out_ja(path, backup)}",
        )
        self.path = path
        self.what = what
        self.backup = backup


class UnusableRecords(UserError):
    """The disk or the folder does not let the records be read or written now; nothing half-written stays."""

    def __init__(self, path: Path, reason: str, todo: str, ja: str) -> None:
        super().__init__(f"The records in {path} cannot be used ({reason}): {todo}.", ja)
        self.path = path


def _way_out_en(path: Path, backup: Path | None) -> str:
    if backup:
        return (
            f"move the damaged file aside and put a copy of the newest good backup, {backup}, in its "
            f"place as {path.name}"
        )
    return (
        "move the damaged file aside to begin with empty records, and keep it for whoever can repair it; "
        "there is no good backup beside it"
    )


def _way_out_ja(path: Path, backup: Path | None) -> str:
    if backup:
        return (
            f"いちばん｜新《あたら》しい｜控《ひか》えは {backup} です。"
            "こわれたファイルを｜別《べつ》の｜場所《ばしょ》に｜移《うつ》し、｜控《ひか》えを｜写《うつ》して、"
            f"{path.name} という｜名前《なまえ》で｜元《もと》の｜場所《ばしょ》に｜置《お》いてください。"
        )
    return (
        "｜控《ひか》えは｜見《み》つかりませんでした。こわれたファイルを｜別《べつ》の｜場所《ばしょ》に｜移《うつ》すと、"
        "｜新《あたら》しい｜記録《きろく》で｜始《はじ》められます。"
        "こわれたファイルは｜捨《す》てずに｜取《と》っておいてください。"
    )
