"""A file's lines, numbered, decoded, of bounded length."""

from codecs import BOM_UTF8, getincrementaldecoder
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeAlias

from quoth.inputs.decoding import STDIN, UnusableError, not_utf8, readable, standard_input

LINE_LIMIT: Final = 1_000_000  # bytes; what a line has more is not kept
CHUNK: Final = 1 << 20


class Line(NamedTuple):
    """A line with its ending. number: from 1. cut: True where it had over LINE_LIMIT bytes."""

    number: int
    text: str
    cut: bool


Lines: TypeAlias = Iterator[Line]


def verify_utf8(path: str) -> None:
    """Raises UnusableError, with the byte's place, where the file is not UTF-8 throughout."""
    decoder = getincrementaldecoder("utf-8")()
    with readable(), Path(path).open("rb") as file:
        done, start = 0, b""
        while chunk := file.read(CHUNK):
            start = start or chunk[:2]
            held = len(decoder.getstate()[0])  # bytes of a character that began before
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                raise not_utf8(path, start, done - held + error.start) from None
            done += len(chunk)
        if held := len(decoder.getstate()[0]):
            raise not_utf8(path, start, done - held)


def lines_of(path: str) -> Lines:
    """The lines of a file, or of standard input for "-"; raises InputError where they can't be read."""
    try:
        with readable(), standard_input() if path == STDIN else Path(path).open("rb") as file:
            yield from _lines(file)
    except UnusableError as error:
        raise error.named(path) from error


def _lines(file: BinaryIO) -> Lines:
    for number in count(1):
        raw = file.readline(LINE_LIMIT)
        if not raw:
            return
        cut = len(raw) == LINE_LIMIT and not raw.endswith(b"\n")
        if cut:
            while (rest := file.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
                pass
        if number == 1:
            raw = raw.removeprefix(BOM_UTF8)
        try:
            yield Line(number, raw.decode("utf-8", "ignore" if cut else "strict"), cut)
        except UnicodeDecodeError:
            raise UnusableError(f"is not UTF-8 on line {number}", "Convert it, with iconv.") from None
