"""The reader's keys: one table that runs them and prints the help line itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from quoth.terminal.reader.reading import (
    Reading,
    scroll,
    start_search,
    step_article,
    step_citation,
    step_match,
)

Move = Callable[[Reading], Reading]


class Key(NamedTuple):
    """Keys that do the same.

    names: as prompt_toolkit calls them. shown, does: for the help line; "" leaves them out there.
    """

    names: tuple[str, ...]
    shown: str
    does: str
    move: Move


def press(key: Key, reading: Reading) -> Reading:
    """What the key makes of the reading; what was said for the key before is gone."""
    return key.move(replace(reading, message=""))


def _page(reading: Reading) -> int:
    """Rows of a page: one row of the last screen stays."""
    return max(1, reading.height - 1)


def _half(reading: Reading) -> int:
    return max(1, reading.height // 2)


def _leave(reading: Reading) -> Reading:
    """Put the help away, or else go back."""
    return replace(reading, help=False) if reading.help else replace(reading, done=True)


KEYS = (
    Key(("n",), "n", "next citation", lambda reading: step_citation(reading, 1)),
    Key(("p",), "p", "previous", lambda reading: step_citation(reading, -1)),
    Key(("/",), "/", "search", start_search),
    Key(("enter",), "Enter", "next match", lambda reading: step_match(reading, 1)),
    Key(("N",), "N", "match before", lambda reading: step_match(reading, -1)),
    Key(("down", "j", "c-n", "c-e"), "↓ j", "row down", lambda reading: scroll(reading, 1)),
    Key(("up", "k", "c-p", "c-y"), "↑ k", "up", lambda reading: scroll(reading, -1)),
    Key(
        (" ", "pagedown", "f", "c-f", "c-v"),
        "Space",
        "page on",
        lambda reading: scroll(reading, _page(reading)),
    ),
    Key(("b", "pageup", "c-b"), "b", "back", lambda reading: scroll(reading, -_page(reading))),
    Key(("d", "c-d"), "d", "half a page on", lambda reading: scroll(reading, _half(reading))),
    Key(("u", "c-u"), "u", "back", lambda reading: scroll(reading, -_half(reading))),
    Key(("g", "<", "home"), "g", "top", lambda reading: scroll(reading, -reading.top)),
    Key(("G", ">", "end"), "G", "end", lambda reading: scroll(reading, reading.last)),
    Key(("]",), "]", "next article", lambda reading: step_article(reading, 1)),
    Key(("[",), "[", "article before", lambda reading: step_article(reading, -1)),
    Key(("?", "h", "f1"), "?", "these keys", lambda reading: replace(reading, help=not reading.help)),
    Key(("q", "Q", "escape", "f2", "c-c"), "q", "return", _leave),
)
