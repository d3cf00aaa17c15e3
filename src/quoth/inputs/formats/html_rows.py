"""Rows of a page's tables -> a text for each column: cells may be over several columns and rows."""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from selectolax.lexbor import LexborNode

CELLS: Final = frozenset(("td", "th"))
# A row is a record where it has columns enough, and in its cells no blocks of these kinds nor a text of such
# length: a table that lays out a page has.
LAID_OUT: Final = "table, pre, h1, h2, h3, h4, h5, h6"
LONGEST_CELL: Final = 500
LEAST_COLUMNS: Final = 2
LONGEST_NUMBER: Final = 5
# What a cell may claim is believed so far: columns of it, and characters of cells from above in one row.
MOST_COLUMNS: Final = 50
MOST_CARRIED: Final = 500


def is_record(row: LexborNode, size: Callable[[LexborNode], int]) -> bool:
    """Whether a row of a table has things in columns. size: how much text a node has."""
    cells = [each for each in row.iter() if each.tag in CELLS]
    columns = sum(claimed(cell)[0] for cell in cells)
    return (
        columns >= LEAST_COLUMNS and row.css_first(LAID_OUT) is None and max(map(size, cells)) <= LONGEST_CELL
    )


def claimed(cell: LexborNode) -> tuple[int, int]:
    """How many columns and rows a cell says to be over."""
    columns, rows = (cell.attributes.get(name) or "" for name in ("colspan", "rowspan"))
    return _number(columns), _number(rows)


def _number(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER else 1


class Cell(NamedTuple):
    """A cell. columns, rows: how many it is over, from 1."""

    text: str
    columns: int = 1
    rows: int = 1


class Grid:
    """A table that is read row by row.

    A cell over several columns stands in the first of them, the others are empty; one over several rows
    stands in each.
    """

    def __init__(self) -> None:
        self._begun: dict[int, Cell] = {}  # by its column: a cell that goes on, with the rows that are left

    def row(self, cells: Iterable[Cell]) -> list[str]:
        """The texts of the next row's columns."""
        texts: list[str] = []
        above, self._begun, room = self._begun, {}, MOST_CARRIED
        for cell in (*cells, None):
            while (carried := above.pop(len(texts), None)) is not None:
                room -= len(carried.text)
                self._add(carried if room >= 0 else carried._replace(text=""), texts)
            if cell is not None:
                self._add(cell, texts)
        return texts

    def _add(self, cell: Cell, texts: list[str]) -> None:
        if cell.rows > 1:
            self._begun[len(texts)] = cell._replace(rows=cell.rows - 1)
        texts += [cell.text, *[""] * (min(cell.columns, MOST_COLUMNS) - 1)]
