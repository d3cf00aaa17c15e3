"""A document laid out for one width: rows, where things stand among them, and what to draw."""

from bisect import bisect_right
from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from quoth.terminal.layout import WIDEST
from quoth.terminal.reader.shown import Document, Stretch
from quoth.terminal.reader.wrapping import wrap

# Before each row of an answer, before the other rows of a cited sentence, before the rest: what is
# marked shows without colours, bold or reverse too.
ANSWER_MARGIN, CITED_MARGIN, MARGIN = "> ", "| ", "  "


class Row(NamedTuple):
    """One row of the screen: shown characters of one block; none between two paragraphs."""

    block: int
    start: int
    stop: int


class Drawn(NamedTuple):
    """A stretch of one row, with the names of everything it is: "cited answer"."""

    names: str
    text: str


class Mark(NamedTuple):
    """A stretch of the document with a name: "cited", "answer", "match" ..."""

    name: str
    at: Stretch


@dataclass(frozen=True, slots=True)
class Page:
    """A document in rows.

    width: columns of a row, margin included.
    firsts: for each block, its first row.
    """

    width: int
    rows: tuple[Row, ...]
    firsts: tuple[int, ...]

    def row_at(self, block: int, place: int) -> int:
        """The row of a shown character of a block; the block's last row for what lies behind it."""
        if not self.firsts:
            return 0
        first = self.firsts[block]
        last = self.firsts[block + 1] - 1 if block + 1 < len(self.firsts) else len(self.rows)
        return max(first, bisect_right(self.rows, place, first, last, key=lambda row: row.start) - 1)


def lay_out(document: Document, width: int, blocks: Container[int] | None = None) -> Page:
    """Wrap every block; an empty row parts them.

    width: columns of the screen; rows are never wider than WIDEST. blocks: those that are shown; None: all.
    """
    width = min(width, WIDEST)
    text_width = max(1, width - len(MARGIN))
    rows: list[Row] = []
    firsts: list[int] = []
    for number, block in enumerate(document.blocks):
        if blocks is not None and number not in blocks:
            firsts.append(len(rows))
            continue
        if rows:
            above = rows[-1].block
            end = len(document.blocks[above].text)
            rows.append(Row(above, end, end))
        firsts.append(len(rows))
        rows.extend(Row(number, start, stop) for start, stop in wrap(block.text, text_width))
    return Page(width, tuple(rows), tuple(firsts))


def draw(document: Document, row: Row, marks: Iterable[Mark]) -> list[Drawn]:
    """One row: its margin, then its text, cut where a mark starts or stops.

    marks: of the whole document; those outside the row are passed over.
    """
    inside = [
        (max(mark.at.start, row.start), min(mark.at.stop, row.stop), mark.name)
        for mark in marks
        if mark.at.block == row.block and mark.at.start < row.stop and row.start < mark.at.stop
    ]
    names = {name for _, _, name in inside}
    margin = ANSWER_MARGIN if "answer" in names else CITED_MARGIN if "cited" in names else MARGIN
    cuts = sorted({row.start, row.stop, *(cut for start, stop, _ in inside for cut in (start, stop))})
    text = document.blocks[row.block].text
    return [Drawn("margin", margin)] + [
        Drawn(
            " ".join(name for first, last, name in inside if first <= start < last),
            text[start:stop].replace("\u00a0", " "),
        )
        for start, stop in pairwise(cuts)
    ]
