"""Styled lines that fit in a row each, without rich: what a session opens with must not wait for it."""

import os
import shutil
from collections.abc import Sequence

from quoth.terminal.layout import Line, Style

# As rich writes the styles of `styling.STYLES`; a test holds the two equal.
BOLD, DIM, ITALIC, UNDERLINE = "1", "2", "3", "4"
CODES: dict[Style, str] = {
    "answer": BOLD, "headline": BOLD, "context": DIM, "guess": ITALIC, "match": UNDERLINE
}  # fmt: skip
COLORS: dict[Style, str] = {"place": "35", "gain": "32", "loss": "31"}
WIDE_FROM = "\u0300"  # characters from here on may take no column, or two; … and quotation marks take one
NARROW = frozenset("\u2260\u2026\u201c\u201d\u2018\u2019\u2013\u2014\u2248")


def unwrapped_text(
    lines: Sequence[Line], styled: bool, colored: bool, most: int, *, linked: bool = False
) -> str | None:
    """What `styling.styled_text` gives, where every line fits in a row; None where one may not.

    most: columns, if the terminal has as many. linked: lines of a source are links to it.
    """
    width = min(most, shutil.get_terminal_size().columns)
    if os.environ.get("COLUMNS", "").isdigit():
        width = min(width, int(os.environ["COLUMNS"]))
    if not all(_fits(line, width) for line in lines):
        return None
    codes = {**CODES, **(COLORS if colored else {})} if styled else {}
    return "".join(f"{_row(line, codes, linked)}\n" for line in lines)


def _fits(line: Line, width: int) -> bool:
    text = line.text
    return len(text) < width and text == text.rstrip() and all(c < WIDE_FROM or c in NARROW for c in text)


def _row(line: Line, codes: dict[Style, str], is_linked: bool) -> str:
    pieces = (
        f"\x1b[{codes[piece.style]}m{piece.text}\x1b[0m"
        if piece.style in codes and piece.text
        else piece.text
        for piece in line.pieces
    )
    text = "".join(pieces)
    if is_linked and line.source:
        from quoth.terminal.links import linked

        text = linked(text, line.source)
    return line.lead + text
