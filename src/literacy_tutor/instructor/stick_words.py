"""What is said where a stick does not take a copy, and what stands on it for whoever finds it. No names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EDQUOT, EFBIG, EIO, ENODEV, ENOENT, ENOSPC, ENXIO, EPERM, EROFS
from pathlib import Path

from literacy_tutor.common.errors import UserError

READ_ME = """\
Literacy Tutor（スマホの 練習）を 使う 教室の、記録の コピーです。鍵が かかっています。
開くには、この フォルダーの 中の 2つの ファイルと、「先生の画面の 控え」の 24けたの 数字が いります。

  literacy-tutor unlock records-….db.age --out 新しいフォルダー
  literacy-tutor --data 新しいフォルダー

パソコンの 中の 記録が ぶじなら、開く 必要は ありません。
この USBメモリーを 見つけた方は、近くの 公民館か 交番へ おねがいします。

--------------------------------------------------------------------------------

These are copies of the records of a class that uses Literacy Tutor. They are locked.
To open one you need two of the files in this folder and the 24 digits of the recovery sheet.

  literacy-tutor unlock records-….db.age --out NEW-FOLDER
  literacy-tutor --data NEW-FOLDER

Without that program any age tool (age-encryption.org) does it: the digits, without spaces,
are the passphrase of group-key.age, and what is in it is the identity that opens the copies.

  age --decrypt group-key.age > key.txt
  age --decrypt -i key.txt records-….db.age > records.db

As long as the laptop's own records are well, nobody needs to open them.
If you have found this stick, please take it to the nearest community centre or police box.
"""


@contextmanager
def in_words_of_a_stick(stick: Path) -> Iterator[None]:
    """What goes wrong with it in the block leaves as a UserError."""
    try:
        yield
    except OSError as refused:
        match refused.errno:
            case _ if not os.path.isdir(stick):  # also where not even that can be asked of it
                raise _gone(stick) from refused
            case code if code in (EIO, ENODEV, ENXIO, ENOENT):
                raise _gone(stick) from refused
            case code if code in (ENOSPC, EDQUOT, EFBIG):
                raise _full(stick) from refused
            case code if code in (EROFS, EACCES, EPERM):
                raise _read_only(stick) from refused
            case _:
                raise _not_taken(stick, refused) from refused


def damaged_stick(file: Path) -> UserError:
    return UserError(
        f"What was read back from the stick is not what was written to it. Please use another stick. ({file})",
        "書いたものと、読み直したものが ちがいました。この USBメモリーは こわれかけています。"
        "べつの USBメモリーを 使ってください。",
    )


def damaged_key() -> UserError:
    return UserError(
        "The group's key cannot be read. Please make a new recovery sheet under Settings; it brings a new key.",
        "団体の 鍵が 読めません。「設定」で 控えを 作りなおしてください。新しい 鍵も できます。",
    )


def _full(stick: Path) -> UserError:
    return UserError(
        f"The stick is full, so there is no new copy on it. Delete what nobody needs, or take another stick. ({stick})",
        "USBメモリーの 空きが たりません。新しい コピーは 入っていません。"
        "いらない ファイルを 消すか、べつの USBメモリーを 使ってください。",
    )


def _read_only(stick: Path) -> UserError:
    return UserError(
        f"Nothing can be written on the stick. If it has a lock switch, move it, or take another stick. ({stick})",
        "USBメモリーに 書きこめません。書きこみ禁止の つまみが あれば もどすか、"
        "べつの USBメモリーを 使ってください。",
    )


def _not_taken(stick: Path, refused: OSError) -> UserError:
    """As where a file of somebody's has the name of our folder."""
    reason = refused.strerror or str(refused)
    return UserError(
        f"The stick did not take the copy ({reason}). Please take another stick. ({stick})",
        f"この USBメモリーには コピーできませんでした（{reason}）。べつの USBメモリーを 使ってください。",
    )


def _gone(stick: Path) -> UserError:
    return UserError(
        f"The stick is no longer there, so the copy is not complete. Plug it in again and try once more. ({stick})",
        "USBメモリーが とちゅうで 見えなくなりました。コピーは できていません。"
        "もう一度 さしこんで、やり直してください。",
    )
