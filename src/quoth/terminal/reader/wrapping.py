"""Text -> rows of at most so many terminal columns.

Rows break at a space, or beside a wide character (Chinese and Japanese are written without
spaces), or inside a word where that is too long for a row. Widths are those of `get_cwidth`, which
prompt_toolkit lays its screens out by: 2 for wide characters, 0 for combining marks.
"""

import re
from collections.abc import Iterator

from prompt_toolkit.utils import get_cwidth

WIDE = 2  # columns
# Characters of one column each: most rows hold nothing else, and need not be measured one by one.
NARROW = re.compile(
    "["
    "\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff"  # Latin
    "\u0370-\u0373\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f"  # Greek, Cyrillic
    "\u2010-\u2027\u2030-\u203e\u20a0-\u20bf"  # dashes, quotation marks, currencies
    "]*"
)
# Marks that close something: no row starts with one.
HANGUL = ("\uac00", "\ud7a3")  # wide, and yet written with spaces
CLOSING = frozenset("、。，．・：；？！）］｝」』】〉》〕〗’”…ー々")


def wrap(text: str, width: int) -> Iterator[tuple[int, int]]:
    """The rows of `text` as half-open ranges, in order; the spaces they break at are left out.

    width: columns, at least 1. A row is wider only where one character is.
    """
    start, length = 0, len(text)
    while start < length:
        stop = _fit(text, start, width)
        if stop < length:
            stop = _break(text, start, stop)
        end = stop
        while end > start + 1 and text[end - 1] == " ":
            end -= 1
        yield start, end
        start = stop
        while start < length and text[start] == " ":
            start += 1


def columns(text: str) -> int:
    """How many columns `text` takes."""
    return len(text) if NARROW.fullmatch(text) else sum(map(get_cwidth, text))


def shorten(text: str, width: int) -> str:
    """The end of `text` in `width` columns, with an ellipsis where the start is left out."""
    if columns(text) <= width:
        return text
    kept, room = len(text), width - 1
    while kept and (room := room - get_cwidth(text[kept - 1])) >= 0:
        kept -= 1
    return f"…{text[kept:]}" if width > 0 else ""


def _fit(text: str, start: int, width: int) -> int:
    """How far a row of `width` columns reaches: past one character at least, never into marks."""
    narrow = NARROW.match(text, start, start + width)
    stop = narrow.end() if narrow else start
    left = width - (stop - start)
    while stop < len(text):
        left -= get_cwidth(text[stop])
        if left < 0 and stop > start:
            break
        stop += 1
    return stop


def _break(text: str, start: int, stop: int) -> int:
    """The last place where the row may end, `stop` or before; `stop` where there is none."""
    for place in range(stop, start, -1):
        if text[place] == " " or text[place - 1] == " ":
            return place
        if _parts(text[place - 1], text[place]):
            return place
    return stop


def _parts(before: str, after: str) -> bool:
    """Whether a row may end between two characters that no space parts."""
    if after in CLOSING or get_cwidth(after) == 0:
        return False
    return any(get_cwidth(side) == WIDE and not HANGUL[0] <= side <= HANGUL[1] for side in (before, after))
