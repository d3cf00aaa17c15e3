"""A page of a PDF -> its lines, by the places of their letters: raised ones told apart, columns unspliced."""

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any, Final, NamedTuple

from quoth.inputs.formats.pdf_columns import Gap, Row, unspliced
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

PARTED: Final = "\ufffe"  # PDFium's mark for a hyphen and line break inside a word
# A line of a table of contents: dots that lead to a page's number.
LEADERS: Final = re.compile(r"(?:[.…·]\s?){5}\s{0,9}(?:[0-9]{1,5}|[ivxlc]{1,7})$")
MAY_BE_RAISED: Final = re.compile(r"[-−–]?\d+|[*†‡§¶]+")
SPACES: Final = re.compile(r"\s+")
SEVERAL: Final = re.compile(r"\S\s{3,}\S")
# In heights of a line's letters.
WIDE: Final = 0.7  # a gap that may part columns
SMALL: Final = 0.9
HIGH: Final = 0.15


class PageLine(NamedTuple):
    """A line as it stands on the page, in points from the page's lower left corner.

    top: of its first letter; bottom, right: of its last one. size: height of its letters, by three of them:
    a bullet, or a word in another type, tells nothing of the rest.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


class Page(NamedTuple):
    """The lines in the order of reading. unsure: it may be set in columns, and was read as if not."""

    lines: list[PageLine]
    unsure: bool = False


def page_of(shown: Any) -> Page:
    """The lines of a page's text with a character in them. shown: PDFium's page of text."""
    text = shown.get_text_range()
    if shown.count_chars() != len(text):  # characters beyond U+FFFF: their places can't be told
        return Page([PageLine(_whole(line), 0, 0, 0, 0, 1) for _, line in _split(text)])
    measured: dict[tuple[int, int], PageLine] = {}
    rows = []
    for start, line in _split(text):
        found = _line(shown, start, line)
        measured[start, len(line)] = found
        rows.append(
            Row(start, line, found.left, found.right, found.top, _gaps(shown, start, line, found.size))
        )
    pieces, unsure = unspliced(rows)
    lines = [
        measured.get((piece.start, len(piece.text))) or _line(shown, piece.start, piece.text)
        for piece in pieces
        if piece.text.strip()
    ]
    return Page(lines, unsure)


def _split(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        bare = line.rstrip("\r")
        if bare.strip(f" {PARTED}") and not LEADERS.search(bare.rstrip()):
            yield start, bare
        start += len(line) + 1


def _gaps(shown: Any, start: int, text: str, size: float) -> tuple[Gap, ...]:
    """Where a line may be parted: only one of several objects, or with many spaces, can be."""
    if shown.count_rects(start, len(text)) < len(("one", "other")) and SEVERAL.search(text) is None:
        return ()
    gaps = []
    for match in SPACES.finditer(text.rstrip()):
        if match.start():
            right = shown.get_charbox(start + match.start() - 1, loose=True)[2]
            left = shown.get_charbox(start + match.end(), loose=True)[0]
            if left - right > WIDE * size:
                gaps.append(Gap(match.start(), match.end(), right, left))
    return tuple(gaps)


def _line(shown: Any, start: int, text: str) -> PageLine:
    first = start + len(text) - len(text.lstrip())
    last = start + len(text.rstrip()) - 1
    middle = next(
        (place for place in range((first + last) // 2, last) if not text[place - start].isspace()), last
    )
    boxes = [shown.get_charbox(place, loose=True) for place in (first, middle, last)]
    (left, _, _, top), _, (_, bottom, right, _) = boxes
    size = max(median(box[3] - box[1] for box in boxes), 0.1)
    if MAY_BE_RAISED.search(text) is not None and shown.count_rects(start, len(text)) > 1:
        _, floor, _, ceiling = max(boxes, key=_height)
        text = _marked(shown, start, text, ceiling - floor, floor)
    return PageLine(_whole(text), left, right, top, bottom, size)


def _height(box: Sequence[float]) -> float:
    return box[3] - box[1]


def _marked(shown: Any, start: int, text: str, size: float, floor: float) -> str:
    """The text with what is raised in it settled. size, floor: of letters that are not."""

    def is_raised(place: int) -> bool:
        _, low, _, high = shown.get_charbox(start + place, loose=True)
        return bool(high - low < SMALL * size and low > floor + HIGH * size)

    parts: list[str] = []
    at = 0
    for match in MAY_BE_RAISED.finditer(text):
        begin = match.end()
        while begin > match.start() and is_raised(begin - 1):
            begin -= 1
        if begin < match.end():
            parts += (text[at:begin], RAISED, text[begin : match.end()], CLOSE)
            at = match.end()
    return settled("".join((*parts, text[at:])))


def _whole(text: str) -> str:
    return text.replace(PARTED, "").strip()
