"""Styled, wrapped lines by rich: for terminals only; importing this costs a tenth of a second."""

import io
from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from quoth.terminal.layout import WIDEST, Line, Style
from quoth.terminal.links import linked as link_of

# Sixteen-colour names, legible on dark and on light; bold and dim hold where colours are off.
STYLES: dict[Style, str] = {
    "": "",
    "answer": "bold",
    "headline": "bold",
    "place": "magenta",
    "context": "dim",
    "gain": "green",
    "loss": "red",
    "match": "underline",
    "guess": "italic",
}
NARROWEST = 8  # columns that are left for words, however deep the indent


def styled_text(
    lines: Iterable[Line],
    styled: bool,
    colored: bool,
    wrapped: bool,
    most: int | None = None,
    *,
    linked: bool = False,
) -> str:
    """The lines as a terminal wants them, with a newline after each row.

    Width is the terminal's, or COLUMNS, but at most `most`, which is WIDEST where it is None. Rows
    carry no trailing spaces, so that copied text stays what the article says. linked: lines of a source are
    links to it.
    """
    screen = io.StringIO()
    console = Console(
        file=screen,
        force_terminal=styled,
        color_system="standard" if styled else None,
        no_color=not colored,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )
    width = min(console.width, WIDEST if most is None else most)
    for line in lines:
        for row in _rows(line, console, width if wrapped else None):
            if linked and line.source:
                screen.write(_link(row, line.source, console))
            else:
                console.print(row, end="\n")
    return screen.getvalue()


def _link(row: Text, source: str, console: Console) -> str:
    """A row as a link; what it is indented by is none."""
    indent = len(row.plain) - len(row.plain.lstrip())
    with console.capture() as printed:
        console.print(row[indent:], end="")
    return f"{row.plain[:indent]}{link_of(printed.get(), source)}\n"


def _rows(line: Line, console: Console, width: int | None) -> Iterator[Text]:
    body = Text("", end="")
    for piece in line.pieces:
        body.append(piece.text, STYLES[piece.style])
    if width is None or not line.wrap:
        yield Text(line.lead) + body
        return
    lead = line.lead
    for row in body.wrap(console, max(NARROWEST, width - cell_len(lead))) or [Text("")]:
        row.rstrip()
        yield Text(lead) + row
        lead = " " * cell_len(lead)  # what follows hangs under the first row
