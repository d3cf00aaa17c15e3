"""Takes the README's pictures: a real session on a pseudo-terminal, its screen written as SVG.

Run `python tests/screenshot.py` to take them anew; a test compares them with what a session shows.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from pyte.screens import Char

from terminals import Screen, Terminal, at_prompt

FOLDER = Path(__file__).parent / "screenshots"
COLUMNS, ROWS = 84, 34
# A question and a follow-up, then one whose answer is not sure, and one that has none.
READ = ("How many troops were sent to Iraq in 2014?", "Which group did they fight?")
QUESTIONS = ("Where is the air base?", "Who runs the base now?")
F2, CTRL_D = "\x1bOQ", "\x04"

CELL_WIDTH, CELL_HEIGHT, MARGIN, BASELINE = 8.4, 18, 16, 13.5  # pixels
FOREGROUND, BACKGROUND = "#d8dee9", "#20242c"
COLORS = {"default": FOREGROUND, "magenta": "#c792ea", "green": "#a3be8c", "red": "#e06c75", "dim": "#8a93a3"}


def take() -> dict[str, str]:
    """The pictures by file name."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "quoth"]
        with Terminal(command, Path(folder), COLUMNS, ROWS, answers=True) as terminal:
            terminal.wait("F1 help", at_prompt)
            _ask(terminal, READ)
            terminal.send(F2)
            terminal.wait("citation 1 of", lambda there: there.screen.alternate)
            reader = svg(terminal.screen)
            terminal.send("q")
            terminal.wait(at_prompt)
            _ask(terminal, QUESTIONS)
            session = svg(terminal.screen)
            terminal.send(CTRL_D)
            terminal.end()
    return {"session.svg": session, "reader.svg": reader}


def _ask(terminal: Terminal, questions: Sequence[str]) -> None:
    for question in questions:
        terminal.send(f"{question}\r")
        terminal.wait(f"quoth> {question}", "F1 help", at_prompt)


def svg(screen: Screen) -> str:
    """The screen as a picture: a text for each stretch of one style, where it stands."""
    width = COLUMNS * CELL_WIDTH + 2 * MARGIN
    height = screen.lines * CELL_HEIGHT + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}" role="img" aria-label="quoth in a terminal">',
        "<style>text { font: 14px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; "
        "white-space: pre }</style>",
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
    ]
    for row in range(screen.lines):
        cells = [screen.buffer[row][column] for column in range(screen.columns)]
        parts.extend(_stretches(cells, row))
    return "\n".join([*parts, "</svg>", ""])


def texts(picture: str) -> list[str]:
    """What a picture says, stretch by stretch."""
    import xml.etree.ElementTree as ElementTree

    root = ElementTree.fromstring(picture)  # noqa: S314  # our own
    return [element.text or "" for element in root if element.tag.endswith("text")]


def _stretches(cells: list[Char], row: int) -> Iterator[str]:
    style: Callable[[tuple[int, Char]], Char] = lambda place: place[1]._replace(data="")  # noqa: E731
    for cell, group in groupby(enumerate(cells), key=style):
        places = list(group)
        while not cell.reverse and places and places[-1][1].data == " ":
            places.pop()
        text = "".join(character.data for _, character in places)
        if not text:
            continue
        x, y = MARGIN + places[0][0] * CELL_WIDTH, MARGIN + row * CELL_HEIGHT
        width = len(places) * CELL_WIDTH
        color = COLORS.get(cell.fg, f"#{cell.fg}")
        if cell.reverse:
            yield f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="{CELL_HEIGHT}" fill="{color}"/>'
            color = BACKGROUND
        weight = ' font-weight="bold"' if cell.bold else ""
        slant = ' font-style="italic"' if cell.italics else ""
        yield (
            f'<text x="{x:.1f}" y="{y + BASELINE}" textLength="{width:.1f}" xml:space="preserve" '
            f'fill="{color}"{weight}{slant}>{escape(text)}</text>'
        )


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, picture in take().items():
        (FOLDER / name).write_text(picture, encoding="utf-8")
