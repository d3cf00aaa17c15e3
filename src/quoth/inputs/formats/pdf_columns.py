"""Columns that a page's content runs across, row by row: the gutter found, and each column read by itself.

Where the content runs down one column and then the next, as it mostly does, there is nothing to be done.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from quoth.inputs.formats.pdf_boxes import PageLine

ENDS: Final = tuple(".!?…:;")
CLOSING: Final = "\"'”’»)]"
LEAST: Final = 4  # rows that a gutter parts
PROSE: Final = 15  # characters of a column's lines, by their median; a table's cells have less
FLOWS: Final = 0.4  # of a column's lines go on in the next one, as far as that can be told
CROSSED: Final = 0.25  # of the rows between the first and the last that it parts
MOST_COLUMNS: Final = 4
SAME_HEIGHT: Final = 2.0  # points that the tops of rows beside each other differ by, at most


class Gap(NamedTuple):
    """White space in a row, wider than between words: by the characters of its text, and in points."""

    start: int
    stop: int
    left: float
    right: float


class Row(NamedTuple):
    """A line as the content has it, from character `start` of the page on; left, right, top: in points."""

    start: int
    text: str
    left: float
    right: float
    top: float
    gaps: tuple[Gap, ...] = ()

    def parted(self, place: float) -> "tuple[Row, Row] | None":
        """What is left and right of a place that is in one of its gaps."""
        for number, gap in enumerate(self.gaps):
            if gap.left <= place <= gap.right:
                behind = (
                    each._replace(start=each.start - gap.stop, stop=each.stop - gap.stop)
                    for each in self.gaps[number + 1 :]
                )
                left = self._replace(text=self.text[: gap.start], right=gap.left, gaps=self.gaps[:number])
                return left, Row(
                    self.start + gap.stop,
                    self.text[gap.stop :],
                    gap.right,
                    self.right,
                    self.top,
                    tuple(behind),
                )
        return None

    def joined(self, other: "Row") -> "Row":
        """The same and a row beside it, which stands behind it in the page's text."""
        ahead = other.start - self.start
        gap = Gap(len(self.text), ahead, self.right, other.left)
        behind = (each._replace(start=each.start + ahead, stop=each.stop + ahead) for each in other.gaps)
        text = self.text.ljust(ahead) + other.text
        return self._replace(text=text, right=other.right, gaps=(*self.gaps, gap, *behind))


class Unspliced(NamedTuple):
    """The pieces of rows, as they are read. unsure: the page may have columns that were not told apart."""

    pieces: list[Row]
    unsure: bool = False


def unspliced(rows: list[Row]) -> Unspliced:
    """The rows, or where a gutter parts them what is left of it and then what is right of it."""
    beside = _beside(rows)
    found = _by_column(beside, MOST_COLUMNS)
    return found if found.pieces is not beside else Unspliced(rows, found.unsure)


def stand_beside(lines: Sequence[PageLine]) -> bool:
    """Whether so many lines as a gutter parts stand beside the one before them."""
    return sum(_is_beside(one, two) for one, two in pairwise(lines)) >= LEAST


def ends_sentence(text: str) -> bool:
    """Whether it ends as a sentence does."""
    return text.rstrip().rstrip(CLOSING).endswith(ENDS)


def _is_beside(row: Row | PageLine, other: Row | PageLine) -> bool:
    return row.right < other.left and abs(row.top - other.top) < SAME_HEIGHT


def _beside(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of one height that stand beside each other as one."""
    found: list[Row] = []
    for row in rows:
        before = found[-1] if found else None
        if before is not None and _is_beside(before, row):
            found[-1] = before.joined(row)
        else:
            found.append(row)
    return found


def _by_column(rows: list[Row], most: int) -> Unspliced:
    place = gutter([row.gaps for row in rows], LEAST)
    if place is None or most == 1:
        return Unspliced(rows)
    parted = [row.parted(place) for row in rows]
    within = [number for number, parts in enumerate(parted) if parts is not None]
    columns = [[parts[side] for parts in parted if parts is not None] for side in (0, 1)]
    if min(median([len(row.text) for row in column]) for column in columns) < PROSE:
        return Unspliced(rows)
    between = rows[within[0] : within[-1]]
    crossing = sum(row.left < place < row.right for row in between) - len(within) + 1
    if crossing > CROSSED * len(between) or min(map(_flowing, columns)) < FLOWS:
        return Unspliced(rows, unsure=True)
    pieces: list[Row] = []
    left: list[Row] = []
    right: list[Row] = []
    unsure = False
    for row, parts in (*zip(rows, parted, strict=True), (None, None)):
        if parts is not None:
            left.append(parts[0])
            right.append(parts[1])
        elif row is not None and left and not row.left < place < row.right:
            (left if row.right <= place else right).append(row)
        else:
            for column in (left, right):
                found = _by_column(column, most - 1)
                pieces += found.pieces
                unsure = unsure or found.unsure
            left, right = [], []
            pieces += [row] if row is not None else []
    return Unspliced(pieces, unsure)


def gutter(rows: Iterable[Sequence[Gap]], least: int) -> float | None:
    """The place that is in a gap of the most rows, by their gaps; None where it is in less than so many."""
    edges = sorted(edge for gaps in rows for gap in gaps for edge in ((gap.left, 0, 1), (gap.right, 1, -1)))
    most = depth = 0
    found: float | None = None
    for place, (at, _, step) in zip((edge[0] for edge in edges[1:]), edges, strict=False):
        depth += step
        if depth > most:
            most, found = depth, (at + place) / 2
    return found if most >= least else None


def _flowing(column: Sequence[Row]) -> float:
    """The share of its lines that go on in the next one, of those that tell."""
    told = [
        (not ends_sentence(one.text), two.text.lstrip()[:1].islower())
        for one, two in pairwise(column)
        if two.text.lstrip()[:1].isalpha()
    ]
    on = sum(open_ and lower for open_, lower in told)
    off = sum(open_ is not lower for open_, lower in told)
    return on / (on + off) if on else 0.0
