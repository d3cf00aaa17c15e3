"""Rows of cells as aligned lines: the same on a pipe and on a terminal."""

from collections.abc import Iterator, Sequence

from quoth.terminal.layout import Line, Piece, Style
from quoth.terminal.sanitize import printable

GAP = "  "


def table_lines(heading: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> Iterator[Line]:
    """The heading and the rows, each column as wide as its widest cell.

    left: so many columns, from the first, are flush left; the others, numbers, are flush right.
    """
    shown = [[printable(cell) for cell in row] for row in (heading, *rows)]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    style: Style = "headline"
    for row in shown:
        cells = (
            cell.ljust(width) if place < left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield Line((Piece(GAP.join(cells).rstrip(), style),), wrap=False)
        style = ""


def number(value: float | None, decimals: int = 3) -> str:
    """A figure as a cell; "-" where there is none."""
    return "-" if value is None else f"{value:.{decimals}f}"


def interval(low: float | None, high: float | None) -> str:
    """An interval as a cell; "-" where there is none."""
    return "-" if low is None or high is None else f"{low:.3f} to {high:.3f}"
