"""A file's lines, numbered, decoded, of bounded length."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, EncodedFile, getincrementaldecoder
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeAlias, cast

from quoth.inputs.decoding import STDIN, UnusableError, not_utf8, readable, standard_input

LINE_LIMIT: Final = 1_000_000  # bytes; what a line has more is not kept
CHUNK: Final = 1 << 20
UTF16_MARKS: Final = (BOM_UTF16_LE, BOM_UTF16_BE)


class Line(NamedTuple):
    """A line with its end. number: from 1. cut: True where it had over LINE_LIMIT bytes."""

    number: int
    text: str
    cut: bool


Lines: TypeAlias = Iterator[Line]


def verify_utf8(path: str) -> None:
    """Raises UnusableError, with the byte's place, where the file is not UTF-8 throughout.

    One that begins with the mark of UTF-16 must be that.
    """
    decoder = getincrementaldecoder("utf-8")()
    with readable(), Path(path).open("rb") as file:
        done, start = 0, b""
        while chunk := file.read(CHUNK):
            if not start and chunk[:2] in UTF16_MARKS:
                decoder = getincrementaldecoder("utf-16")()
            start = start or chunk[:2]
            held = len(decoder.getstate()[0])  # bytes of a character that began before
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                raise not_utf8(path, start, done - held + error.start) from None
            done += len(chunk)
        if held := len(decoder.getstate()[0]):
            if start in UTF16_MARKS:
                raise UnusableError(f"is cut off at byte {done - held}", "Save it again, as UTF-8.").named(
                    path
                )
            raise not_utf8(path, start, done - held)


def lines_of(path: str) -> Lines:
    """The lines of a file, or of standard input for "-"; raises InputError where they can't be read."""
    try:
        with readable(), standard_input() if path == STDIN else Path(path).open("rb") as file:
            yield from _lines(file)
    except UnusableError as error:
        raise error.named(path) from error


def _lines(file: BinaryIO) -> Lines:
    for number, raw in enumerate(_ended(_as_utf8(file)), start=1):
        cut = len(raw) > LINE_LIMIT
        kept = raw[:LINE_LIMIT] if cut else raw
        if number == 1:
            kept = kept.removeprefix(BOM_UTF8)
        try:
            yield Line(number, kept.decode("utf-8", "ignore" if cut else "strict"), cut)
        except UnicodeDecodeError:
            raise UnusableError(f"is not UTF-8 on line {number}", "Convert it, with iconv.") from None


def _ended(file: BinaryIO) -> Iterator[bytes]:
    """The lines with their ends, LF, CR LF or CR alone; of a long one LINE_LIMIT bytes, and its last."""
    held = b""  # of a line whose end was not read: behind a CR there may be an LF
    while raw := file.readline(LINE_LIMIT):
        *lines, last = (held + raw).splitlines(keepends=True)
        yield from lines
        held = b""
        if last.endswith(b"\n"):
            yield last
        else:
            held = last if len(last) <= LINE_LIMIT else last[:LINE_LIMIT] + last[-1:]
    if held:
        yield held


def _as_utf8(file: BinaryIO) -> BinaryIO:
    """The same bytes; those of a file that begins with the mark of UTF-16 in UTF-8, as they are read."""
    start = file.peek(len(BOM_UTF16_LE))[: len(BOM_UTF16_LE)] if isinstance(file, BufferedReader) else b""
    if start not in UTF16_MARKS:
        return file
    return cast("BinaryIO", EncodedFile(file, "utf-8", "utf-16"))
