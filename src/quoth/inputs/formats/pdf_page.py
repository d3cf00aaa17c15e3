"""A page of a PDF -> its lines, by the places of their letters: raised ones told apart, columns unspliced."""

import re
from collections.abc import Collection, Iterable, Iterator
from operator import itemgetter
from typing import Any, Final, NamedTuple

from quoth.inputs.formats.pdf_boxes import Box, Boxes, PageLine
from quoth.inputs.formats.pdf_columns import LEAST, PROSE, Gap, Row, gutter, stand_beside, unspliced
from quoth.inputs.formats.pdf_words import WORD
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

PARTED: Final = "\ufffe"  # PDFium's mark for a hyphen and line break inside a word
# A line of a table of contents: dots that lead to a page's number.
LEADERS: Final = re.compile(r"(?:[.…·]\s?){5}\s{0,9}(?:[0-9]{1,5}|[ivxlc]{1,7})$")
LEADS_TO: Final = frozenset("0123456789ivxlc")  # the last sign of such a line
BLANK: Final = f" {PARTED}"
MAY_BE_RAISED: Final = re.compile(r"[-−–]?[0-9]+|[*†‡§¶]+")
ANY: Final = re.compile(r"[0-9*†‡§¶]")
BREAK: Final = re.compile(rf"[\s{PARTED}]")
SPACES: Final = re.compile(r"\s+")
SEVERAL: Final = re.compile(r"\s{3,}")
# In heights of a line's letters.
WIDE: Final = 0.7  # a gap that may part columns
SMALL: Final = 0.9
HIGH: Final = 0.15
LEAST_RISE: Final = 0.03  # above the letter before it
SPACE: Final = 0.1  # between letters of two words
LOWEST: Final = 0.1  # points that a letter has at least
LOOKED_AT: Final = 30  # words, at most, that tell whether spaces were overlooked
SAMPLED: Final = 2  # one of so many lines tells whether a page may have columns
SOME: Final = PROSE // 2  # characters left and right of a gap in such a line


class Page(NamedTuple):
    """The lines in the order of reading. unsure: it may be set in columns, and was read as if not."""

    lines: list[PageLine]
    unsure: bool = False


def page_of(shown: Any, whole: set[str] | None = None) -> Page:
    """The lines of a page's text with a character in them. shown: PDFium's page of text.

    whole: look for spaces that PDFium has overlooked, but in what is found here, which had none where it was
    met before.
    """
    text = shown.get_text_range()
    parts = list(_split(text))
    if shown.count_chars() != len(text):  # characters beyond U+FFFF: their places can't be told
        return Page([PageLine(_whole(line), 0, 0, 0, 0, 1) for _, line in parts])
    boxes = Boxes(shown)
    lines = [_line(boxes, start, part, whole) for start, part in parts]
    sample = [number for number in range(0, len(lines), SAMPLED) if len(parts[number][1]) > 2 * SOME]
    gaps = {number: _gaps(boxes, *parts[number], WIDE * lines[number].size) for number in sample}
    parting = ([gap for gap in each if _parts(gap, parts[number][1])] for number, each in gaps.items())
    if not stand_beside(lines) and gutter(parting, LEAST // SAMPLED) is None:
        return Page(lines)
    rows = []
    for number, (part, line) in enumerate(zip(parts, lines, strict=True)):
        wide = gaps[number] if number in gaps else _gaps(boxes, *part, WIDE * line.size)
        rows.append(Row(*part, line.left, line.right, line.top, wide))
    pieces, unsure = unspliced(rows)
    if pieces is rows:
        return Page(lines, unsure)
    measured = dict(zip(parts, lines, strict=True))
    found = [
        measured.get((piece.start, piece.text)) or _line(boxes, *_bare(piece.start, piece.text), whole)
        for piece in pieces
        if piece.text.strip()
    ]
    return Page(found, unsure)


def whole_text(shown: Any) -> str:
    """A page's text, its words whole."""
    return str(shown.get_text_range()).replace(PARTED, "")


def spaces_overlooked(pages: Iterable[Any], joined: Collection[str]) -> int:
    """In about how many such words of pages PDFium overlooked a space."""
    places: list[tuple[Boxes, int, int]] = []
    for shown in pages:
        text = shown.get_text_range()
        if shown.count_chars() == len(text):
            boxes = Boxes(shown)
            found = (match for match in WORD.finditer(text) if match[0] in joined)
            places += [(boxes, match.start(), len(match[0])) for match in found]
    step = len(places) // LOOKED_AT + 1
    parted = [
        boxes.apart(start, count, SPACE * _height(boxes.of(start))) for boxes, start, count in places[::step]
    ]
    return step * sum(map(bool, parted))


def _split(text: str) -> Iterator[tuple[int, str]]:
    """The lines with a character in them, and where they begin, without white space around them."""
    start = 0
    for line in text.split("\n"):
        found = _bare(start, line)
        shown = found[1]
        if shown.strip(BLANK) and not (shown[-1] in LEADS_TO and LEADERS.search(shown)):
            yield found
        start += len(line) + 1


def _bare(start: int, text: str) -> tuple[int, str]:
    bare = text.strip()
    return start + text.find(bare[:1]), bare


def _parts(gap: Gap, text: str) -> bool:
    """Whether there is some text on either side of a gap."""
    return gap.start >= SOME and len(text) - gap.stop >= SOME


def _gaps(boxes: Boxes, start: int, text: str, wide: float) -> tuple[Gap, ...]:
    """The wide gaps of a line, which are between two of its objects, or of many spaces."""
    spaces = SPACES if boxes.are_apart(start, len(text), wide) else SEVERAL
    gaps = []
    for match in spaces.finditer(text):
        _, _, right, _ = boxes.of(start + match.start() - 1)
        left, _, _, _ = boxes.of(start + match.end())
        if left - right > wide:
            gaps.append(Gap(*match.span(), right, left))
    return tuple(gaps)


def _line(boxes: Boxes, start: int, text: str, whole: set[str] | None) -> PageLine:
    last = len(text) - 1
    middle = last // 2
    while text[middle].isspace():
        middle += 1
    three = [boxes.of(start + place) for place in (0, middle, last)]
    size = max(sorted(map(_height, three))[1], LOWEST)
    inserted: list[tuple[int, str]] = []
    if ANY.search(text) is not None and boxes.are_of_several(start, len(text)):
        _, ceiling, _, floor = max(three, key=_height)
        inserted = _raised(boxes, start, text, floor, ceiling - floor)
    if whole is not None:
        inserted += _spaces(boxes, start, text, SPACE * size, whole)
    if inserted:
        text = settled(_with(text, inserted))
    (left, top, _, _), _, (_, _, right, bottom) = three
    return PageLine(_whole(text), left, right, top, bottom, size)


def _height(box: Box) -> float:
    return box[1] - box[3]


def _raised(boxes: Boxes, start: int, text: str, floor: float, height: float) -> list[tuple[int, str]]:
    """The marks of what is raised in a line, and where. floor, height: of letters that are not."""

    def is_raised(place: int) -> bool:
        _, top, _, bottom = boxes.of(start + place)
        return top - bottom < SMALL * height and bottom > floor + HIGH * height

    def is_above(place: int) -> bool:
        """Whether it is higher than the letter before it, if any: else it is of a word in smaller type."""
        if place == 0 or not text[place - 1].isalnum():
            return True
        return boxes.of(start + place)[3] > boxes.of(start + place - 1)[3] + LEAST_RISE * height

    found: list[tuple[int, str]] = []
    for match in MAY_BE_RAISED.finditer(text):
        begin = match.end()
        while begin > match.start() and is_raised(begin - 1):
            begin -= 1
        if begin < match.end() and is_above(begin):
            found += ((begin, RAISED), (match.end(), CLOSE))
    return found


def _spaces(boxes: Boxes, start: int, text: str, least: float, whole: set[str]) -> list[tuple[int, str]]:
    """The spaces that are missing in a line, between letters at least so far apart, and where.

    whole: what need not be measured; what is found to be so is put in.
    """
    found: list[tuple[int, str]] = []
    at = 0
    for letters in BREAK.split(text):  # takes less time than to find each
        if letters not in whole:
            if apart := boxes.apart(start + at, len(letters), least):
                found += [(at + place, " ") for place in apart]
            else:
                whole.add(letters)
        at += len(letters) + 1
    return found


def _with(text: str, inserted: list[tuple[int, str]]) -> str:
    parts: list[str] = []
    at = 0
    for place, sign in sorted(inserted, key=itemgetter(0)):
        parts += (text[at:place], sign)
        at = place
    return "".join((*parts, text[at:]))


def _whole(text: str) -> str:
    return text.replace(PARTED, "").strip()
