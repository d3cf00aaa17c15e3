"""Lines -> standard output and standard error.

A pipe gets the lines joined and nothing else: never wrapped, coloured or boxed. A terminal gets
them styled and wrapped by rich, which is loaded only then.
"""

import os
import sys
from collections.abc import Iterable, Mapping
from typing import Literal, TextIO, TypeAlias

from quoth.errors import OutputError
from quoth.named_tuple import NamedTuple
from quoth.terminal.layout import WIDEST, Line
from quoth.terminal.sanitize import printable, printable_json

UNWRAPPED = 0
LEAST_WIDTH, MOST_WIDTH = 10, 9_999  # columns that may be asked for
FEW = 12  # lines that are looked at for whether they need any wrapping
ColorMode: TypeAlias = Literal["auto", "always", "never"]


class ClosedPipeError(Exception):
    """The reader of standard output went away: no error, but nothing is left to do."""


class Screen(NamedTuple):
    """How lines are put on standard output.

    styled: with bold and colours. colored: with colours too. wrapped: broken to the terminal's
    width. terminal: standard output is one, so that even data must not carry controls.
    width: columns to wrap at, where they are fewer than the terminal's; None takes those, UNWRAPPED leaves
    it to the terminal, so that what is copied from it by mouse has no line ends.
    linked: where a citation stands is a link to its file.
    """

    styled: bool = False
    colored: bool = False
    wrapped: bool = False
    terminal: bool = False
    width: int | None = None
    linked: bool = False

    def show(self, lines: Iterable[Line]) -> None:
        """Write the lines and flush them.

        Raises OutputError when they can't be written, ClosedPipeError when nobody reads them.
        """
        write(self.rendered(lines))

    def rendered(self, lines: Iterable[Line]) -> str:
        """What `show` writes: a newline after each row."""
        wrapped = self.wrapped and self.width != UNWRAPPED
        if wrapped:
            from quoth.terminal.unwrapped import unwrapped_text

            lines = tuple(lines)
            if len(lines) <= FEW:
                most = WIDEST if self.width is None else self.width
                short = unwrapped_text(lines, self.styled, self.colored, most, linked=self.linked)
                if short is not None:
                    return short
        if self.styled or wrapped:
            from quoth.terminal.styling import styled_text

            return styled_text(lines, self.styled, self.colored, wrapped, self.width, linked=self.linked)
        return "".join(f"{line.text}\n" for line in lines)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard, as terminals take it (OSC 52), also through ssh.

        Raises OutputError where standard output is no terminal that could.
        """
        if not (self.terminal and self.wrapped):
            raise OutputError(
                "A plain terminal has no clipboard to copy to.", "Save to a file: /save FILE.md"
            )
        from base64 import b64encode

        write(f"\x1b]52;c;{b64encode(text.encode('utf-8', 'replace')).decode()}\a")

    def show_row(self, row: str) -> None:
        """Write one line of JSON, its newline included."""
        write(printable_json(row) if self.terminal else row)


def choose_screen(
    color: ColorMode,
    plain: bool,
    environment: Mapping[str, str] | None = None,
    *,
    width: int | None = None,
) -> Screen:
    """The screen for standard output as it stands.

    color: "auto" asks FORCE_COLOR, NO_COLOR, TERM and whether it is a terminal, in this order.
    plain: neither styled nor wrapped, whatever the rest says; so is TERM=dumb. width: as `Screen` has it.
    """
    environment = os.environ if environment is None else environment
    terminal = sys.stdout is not None and sys.stdout.isatty()
    dumb = environment.get("TERM") == "dumb"
    if plain or (dumb and color != "always"):
        return Screen(terminal=terminal)
    forced = environment.get("FORCE_COLOR", "") not in {"", "0"}
    colorless = environment.get("NO_COLOR", "") != ""
    styled = color == "always" or (color == "auto" and (forced or terminal))
    colored = styled and (color == "always" or not colorless)
    if styled and terminal:
        from quoth.terminal.links import has_links

        return Screen(True, colored, wrapped=True, terminal=True, width=width, linked=has_links(environment))
    return Screen(styled, colored, wrapped=terminal, terminal=terminal, width=width)


def width_of(text: str) -> int:
    """Columns to wrap at, or UNWRAPPED. Raises ValueError for anything else."""
    if not text.isascii() or not text.isdigit() or len(text) > len(str(MOST_WIDTH)):
        raise ValueError(text)
    if int(text) != UNWRAPPED and int(text) < LEAST_WIDTH:
        raise ValueError(text)
    return int(text)


def prepare_streams() -> None:
    """No character may crash the program: what a stream can't encode is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def write_utf8() -> None:
    """Make standard output UTF-8 whatever the locale: JSON is."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(text: str) -> None:
    """Write to standard output and flush.

    Raises OutputError when it is closed, full or failing, ClosedPipeError for a broken pipe.
    """
    if sys.stdout is None:
        raise OutputError("Standard output is closed.", "Run quoth with an open one.")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_rest(sys.stdout)
        raise ClosedPipeError from None
    except OSError as error:
        _discard_rest(sys.stdout)
        raise OutputError(
            f"Can't write to standard output: {error.strerror}.",
            "Send it to a place that takes it, or write to a file with -o.",
        ) from error


def tell(message: str) -> None:
    """One line on standard error, sanitized; silently dropped where nobody can read it."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{printable(message)}\n")
        sys.stderr.flush()
    except OSError:
        _discard_rest(sys.stderr)


def _discard_rest(stream: TextIO) -> None:
    """Point the stream's descriptor at nothing: Python flushes once more when it exits."""
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):
        return  # a stream in memory
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)
