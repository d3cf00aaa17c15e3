"""A page of a PDF -> its lines, by the places of their letters: raised ones told apart, columns unspliced."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, Final, NamedTuple

from quoth.inputs.formats.pdf_boxes import Box, Boxes
from quoth.inputs.formats.pdf_columns import LEAST, Gap, Row, stand_beside, unspliced
from quoth.inputs.formats.pdf_words import Joined
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

PARTED: Final = "\ufffe"  # PDFium's mark for a hyphen and line break inside a word
# A line of a table of contents: dots that lead to a page's number.
LEADERS: Final = re.compile(r"(?:[.…·]\s?){5}\s{0,9}(?:[0-9]{1,5}|[ivxlc]{1,7})$")
LEADS_TO: Final = frozenset("0123456789ivxlc")  # the last sign of such a line
BLANK: Final = f" {PARTED}"
MAY_BE_RAISED: Final = re.compile(r"[-−–]?[0-9]+|[*†‡§¶]+")
ANY: Final = re.compile(r"[0-9*†‡§¶]")
UNBROKEN: Final = re.compile(rf"[^\s{PARTED}]{{2,}}")
SPACES: Final = re.compile(r"\s+")
SEVERAL: Final = "   "
# In heights of a line's letters.
WIDE: Final = 0.7  # a gap that may part columns
SMALL: Final = 0.9
HIGH: Final = 0.15
SPACE: Final = 0.1  # between letters of two words
LOWEST: Final = 0.1  # points that a letter has at least
LOOKED_AT: Final = 30  # lines, at most, that tell whether spaces were overlooked
SAMPLED: Final = 2  # one of so many lines tells whether a page may have columns


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


def page_of(shown: Any, joined: Joined | None = None) -> Page:
    """The lines of a page's text with a character in them. shown: PDFium's page of text.

    joined: look for the spaces that PDFium has overlooked in such words.
    """
    text = shown.get_text_range()
    if shown.count_chars() != len(text):  # characters beyond U+FFFF: their places can't be told
        return Page([PageLine(_whole(line), 0, 0, 0, 0, 1) for _, line in _split(text)])
    if joined is not None:
        joined.meet(text)
    boxes = Boxes(shown)
    parts = list(_split(text))
    lines = [_line(boxes, start, part, joined) for start, part in parts]
    rows = [
        Row(start, part, line.left, line.right, line.top)
        for (start, part), line in zip(parts, lines, strict=True)
    ]
    if not stand_beside(rows) and not _may_have_columns(boxes, [*zip(rows, lines, strict=True)][::SAMPLED]):
        return Page(lines)
    gapped = [row._replace(gaps=_gaps(boxes, row, line.size)) for row, line in zip(rows, lines, strict=True)]
    pieces, unsure = unspliced(gapped)
    measured = dict(zip(parts, lines, strict=True))
    found = [
        measured.get((piece.start, piece.text)) or _line(boxes, piece.start, piece.text, joined)
        for piece in pieces
        if piece.text.strip()
    ]
    return Page(found, unsure)


def spaces_overlooked(pages: Iterable[Any], joined: Joined, least: int) -> int:
    """How many spaces PDFium overlooked in words of pages that may run together.

    Where some of the lines tell that they are not so many as `least`, the others are not looked at.
    """
    lines = []
    for shown in pages:
        text = shown.get_text_range()
        if shown.count_chars() == len(text):
            joined.meet(text)
            boxes = Boxes(shown)
            lines += [(boxes, start, part) for start, part in _split(text) if joined.are_in(part)]
    step = len(lines) // LOOKED_AT + 1
    for each in (step, 1):
        found = each * sum(len(_spaces(*line, SPACE * _size(_three(*line)))) for line in lines[::each])
        if found < least:
            break
    return found


def _split(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        bare = line.rstrip("\r")
        shown = bare.rstrip()
        if shown.strip(BLANK) and not (shown[-1] in LEADS_TO and LEADERS.search(shown)):
            yield start, bare
        start += len(line) + 1


def _may_have_columns(boxes: Boxes, sample: Sequence[tuple[Row, PageLine]]) -> bool:
    """Whether several of a page's lines have a wide gap; columns have more lines than are left out here."""
    wide = (row for row, line in sample if _gaps(boxes, row, line.size))
    return len(list(islice(wide, LEAST // SAMPLED))) == LEAST // SAMPLED


def _gaps(boxes: Boxes, row: Row, size: float) -> tuple[Gap, ...]:
    """The wide gaps of a row, which are between two of its objects, or of many spaces."""
    start, text = row.start, row.text
    if boxes.widest(start, len(text)) <= WIDE * size and SEVERAL not in text.strip():
        return ()
    gaps = []
    for match in SPACES.finditer(text.rstrip()):
        if match.start():
            _, _, right, _ = boxes.of(start + match.start() - 1)
            left, _, _, _ = boxes.of(start + match.end())
            if left - right > WIDE * size:
                gaps.append(Gap(match.start(), match.end(), right, left))
    return tuple(gaps)


def _line(boxes: Boxes, start: int, text: str, joined: Joined | None) -> PageLine:
    three = _three(boxes, start, text)
    size = _size(three)
    inserted: list[tuple[int, str]] = []
    if ANY.search(text) is not None and boxes.are_of_several(start, len(text)):
        _, ceiling, _, floor = max(three, key=_height)
        inserted = _raised(boxes, start, text, floor, ceiling - floor)
    if joined is not None and joined.are_in(text):
        inserted += _spaces(boxes, start, text, SPACE * size)
    if inserted:
        text = settled(_with(text, inserted))
    (left, top, _, _), _, (_, _, right, bottom) = three
    return PageLine(_whole(text), left, right, top, bottom, size)


def _three(boxes: Boxes, start: int, text: str) -> list[Box]:
    """The boxes of a line's first letter, one in the middle and the last one."""
    first = start + len(text) - len(text.lstrip())
    last = start + len(text.rstrip()) - 1
    middle = (first + last) // 2
    while middle < last and text[middle - start].isspace():
        middle += 1
    return [boxes.of(first), boxes.of(middle), boxes.of(last)]


def _height(box: Box) -> float:
    return box[1] - box[3]


def _size(three: list[Box]) -> float:
    one, two, other = map(_height, three)
    return max(min(max(one, two), max(one, other), max(two, other)), LOWEST)


def _raised(boxes: Boxes, start: int, text: str, floor: float, height: float) -> list[tuple[int, str]]:
    """The marks of what is raised in a line, and where. floor, height: of letters that are not."""

    def is_raised(place: int) -> bool:
        _, top, _, bottom = boxes.of(start + place)
        return top - bottom < SMALL * height and bottom > floor + HIGH * height

    found: list[tuple[int, str]] = []
    for match in MAY_BE_RAISED.finditer(text):
        begin = match.end()
        while begin > match.start() and is_raised(begin - 1):
            begin -= 1
        if begin < match.end():
            found += ((begin, RAISED), (match.end(), CLOSE))
    return found


def _spaces(boxes: Boxes, start: int, text: str, least: float) -> list[tuple[int, str]]:
    """The spaces that are missing in a line, between letters at least so far apart, and where."""
    return [
        (match.start() + place, " ")
        for match in UNBROKEN.finditer(text)
        for place in boxes.apart(start + match.start(), len(match[0]), least)
    ]


def _with(text: str, inserted: list[tuple[int, str]]) -> str:
    parts: list[str] = []
    at = 0
    for place, sign in sorted(inserted, key=itemgetter(0)):
        parts += (text[at:place], sign)
        at = place
    return "".join((*parts, text[at:]))


def _whole(text: str) -> str:
    return text.replace(PARTED, "").strip()
