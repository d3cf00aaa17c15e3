"""Bytes -> text: byte order mark, declared encoding, UTF-8, Windows-1252."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from pathlib import PurePath
from typing import Final

from quoth.inputs.decoding import UnusableError, not_utf8

# UTF-32's little-endian mark begins with UTF-16's.
MARKS: Final = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK: Final = "cp1252"
# What files declare that is read as Windows-1252, a superset of them, by every browser.
WESTERN: Final = frozenset(
    ("ascii", "us-ascii", "latin1", "latin-1", "iso-8859-1", "iso8859-1", "iso_8859-1")
)
# Control characters that no text in a western encoding has; a binary file soon has one.
BINARY: Final = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]")

PLAIN_TEXT: Final = "Name a plain-text file (.txt, .md, .rst)."


def decoded(name: str, data: bytes, declared: str = "") -> str:
    """The text of a file, line ends and control characters as they are, without a byte order mark.

    name: of the file, for the remedy. declared: the encoding that the file says it has; where there is
    none of that name it counts as not declared, and bytes that it does not have become U+FFFD.

    Raises UnusableError where the bytes are no text, or UTF-8 that is damaged.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(name, data, mark, encoding)
    if declared:
        encoding = FALLBACK if declared.lower() in WESTERN else declared
        try:
            return data.decode(encoding, "replace")
        except (LookupError, ValueError):  # it exists not, or is no encoding of text
            pass
    if b"\0" in data:
        why = f"is no text: byte {data.index(0)} is NUL"
        raise UnusableError(why, PLAIN_TEXT, faulty=bool(PurePath(name).suffix))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _western(name, data, error.start)


def _marked(name: str, data: bytes, mark: bytes, encoding: str) -> str:
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        place = error.start + len(mark)
        if encoding == "utf-8":
            raise not_utf8(name, data[:2], place) from None
        what = f"is not {encoding.upper()} at byte {place}, as its first bytes have it"
        raise UnusableError(what, "Save it as UTF-8.") from None


def _western(name: str, data: bytes, place: int) -> str:
    """What is not UTF-8 at byte `place`, where it can be Windows-1252."""
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    whole = sum(character > "\x7f" for character in mended) - broken if broken < len(data) else 0
    if whole > broken:  # UTF-8, but for a damaged character or two: no other encoding has such runs
        raise not_utf8(name, data[:2], place)
    if binary := BINARY.search(data):
        why = f"is no text: byte {binary.start()} is 0x{data[binary.start()]:02X}"
        raise UnusableError(why, PLAIN_TEXT, faulty=bool(PurePath(name).suffix))
    return data.decode(FALLBACK)
