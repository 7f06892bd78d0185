"""Paper, what Qt's PDF writer leaves to us, as an update at the file's end, which the format has for such things.

- the language, which a screen reader needs, and the title in the viewer's window
- spaces that are spaces: Qt tells them as tabs, so that no phrase of two words was found
- the pixels of the pictures, packed elsewhere
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence

QUICK = 2
"""Of zlib's levels: a third of the usual time, a tenth larger."""


def completed(pdf: bytes, language: str, images: Sequence[bytes]) -> bytes:
    """`images` are objects made by `image_object`, one for each image in the file, in the order of their drawing."""
    offsets, trailer, start = _read_xref(pdf)
    root = int(_found(rb"/Root (\d+) 0 R", trailer))
    updates = {root: _with_entries(_object(pdf, offsets[root]), language)}
    for number in _fonts_texts(pdf, offsets):
        updates[number] = _with_spaces(_object(pdf, offsets[number]))
    places = [number for number, at in sorted(offsets.items()) if _IMAGE.match(pdf, at)]
    updates.update(zip(places, images, strict=True))
    return _appended(pdf, updates, trailer, start)


def image_object(width: int, height: int, line: int, pixels: bytes) -> bytes:
    """Red, green and blue, a byte each; `line` is how many bytes a line takes, with what it is filled up with."""
    row = width * 3
    if line != row:
        pixels = b"".join(pixels[at : at + row] for at in range(0, line * height, line))
    packed = zlib.compress(pixels, QUICK)
    head = b"<<\n/Type /XObject\n/Subtype /Image\n/Width %d\n/Height %d\n" % (width, height)
    return head + _stream(b"/BitsPerComponent 8\n/ColorSpace /DeviceRGB\n", packed)


def _stream(entries: bytes, packed: bytes) -> bytes:
    """The end of a dictionary and its stream."""
    return entries + b"/Length %d\n/Filter /FlateDecode\n>>\nstream\n%s\nendstream" % (len(packed), packed)


# --- reading what Qt has written --------------------------------------------------------------------------

_IMAGE = re.compile(rb"\d+ 0 obj\s*<<\s*/Type /XObject\s*/Subtype /Image\s")
_FONT = re.compile(rb"\d+ 0 obj\s*<< /Type /Font\s.{0,300}?/ToUnicode (\d+) 0 R", re.DOTALL)


def _read_xref(pdf: bytes) -> tuple[dict[int, int], bytes, int]:
    """Where each object begins, the trailer's dictionary, and where the table begins."""
    start = int(_found(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf[-64:]))
    table, _, trailer = pdf[start:].partition(b"trailer\n")
    entries = re.findall(rb"(\d{10}) \d{5} ([fn]) \n", table)
    offsets = {number: int(at) for number, (at, used) in enumerate(entries) if used == b"n"}
    return offsets, trailer.partition(b"startxref")[0], start


def _object(pdf: bytes, offset: int) -> bytes:
    """Without its number and `endobj`."""
    begin = pdf.index(b"obj\n", offset) + 4
    return pdf[begin : pdf.index(b"\nendobj", begin)]


def _fonts_texts(pdf: bytes, offsets: dict[int, int]) -> Iterator[int]:
    """Numbers of the objects that tell what letters a font's glyphs are."""
    for at in offsets.values():
        if found := _FONT.match(pdf, at):
            yield int(found[1])


def _found(pattern: bytes, text: bytes) -> bytes:
    found = re.search(pattern, text)
    if found is None:
        raise RuntimeError(f"Qt writes PDF in another way now: no {pattern!r}")
    return found[1]


# --- what takes its place ---------------------------------------------------------------------------------


def _with_entries(catalog: bytes, language: str) -> bytes:
    entries = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode("ascii")
    return catalog.rstrip().removesuffix(b">>") + entries + b">>"


def _with_spaces(stream: bytes) -> bytes:
    head, _, content = stream.partition(b"stream\n")
    text = zlib.decompressobj().decompress(content) if b"/FlateDecode" in head else content
    text = text.removesuffix(b"\nendstream").replace(b"<0009>", b"<0020>")
    return b"<<\n" + _stream(b"", zlib.compress(text))


def _appended(pdf: bytes, updates: dict[int, bytes], trailer: bytes, start: int) -> bytes:
    out = bytearray(pdf)
    table = b"0 1\n0000000000 65535 f \n"
    for number, body in sorted(updates.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    before = trailer.rstrip().removesuffix(b">>") + b"/Prev %d\n>>\n" % start
    return bytes(out + b"xref\n" + table + b"trailer\n" + before + b"startxref\n%d\n%%%%EOF\n" % len(out))
