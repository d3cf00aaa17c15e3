"""The reader's keys: one table that runs them and prints the help line itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from quoth.terminal.reader.reading import (
    Reading,
    go_to,
    mark,
    scroll,
    step_article,
    step_citation,
    to_paragraph,
    to_percent,
)
from quoth.terminal.reader.searching import no_search, only, start_search, step_match

Move = Callable[[Reading], Reading]
MOST_DIGITS = 9


class Key(NamedTuple):
    """Keys that do the same.

    names: as prompt_toolkit calls them, one behind the other where several make one ("] c").
    shown, does: for the help line; "" leaves them out there. lettered: what it does with the key behind it.
    """

    names: tuple[str, ...]
    shown: str
    does: str
    move: Move
    lettered: Callable[[Reading, str], Reading] | None = None


def press(key: Key, reading: Reading, letter: str = "") -> Reading:
    """What the key makes of the reading; what was said for the key before is gone.

    letter: the key behind one that takes another. Whoever is taken far away can come back, by two quotes.
    """
    before = replace(reading, message="")
    after = key.lettered(before, letter) if key.lettered is not None else key.move(before)
    after = replace(after, count="")
    is_far = after.article != reading.article or abs(after.top - reading.top) > reading.height
    return replace(after, places=mark(reading, "'").places) if is_far else after


def type_digit(reading: Reading, digit: str) -> Reading:
    """A digit of the number that stands before a key."""
    count = (reading.count + digit)[:MOST_DIGITS]
    return replace(reading, count=count, message=f": {count}")


def _times(reading: Reading) -> int:
    return int(reading.count or 1)


def _page(reading: Reading) -> int:
    """Rows of a page: one row of the last screen stays."""
    return max(1, reading.height - 1)


def _half(reading: Reading) -> int:
    return max(1, reading.height // 2)


def _top(reading: Reading) -> Reading:
    return to_paragraph(reading, int(reading.count)) if reading.count else scroll(reading, -reading.top)


def _end(reading: Reading) -> Reading:
    return to_paragraph(reading, int(reading.count)) if reading.count else scroll(reading, reading.last)


def _next(by: int) -> Move:
    """Matches while there is a search, else citations."""
    return lambda reading: (step_match if reading.pattern else step_citation)(reading, by)


def _enter(reading: Reading) -> Reading:
    return step_match(reading, 1) if reading.pattern else scroll(reading, _times(reading))


def _leave(reading: Reading) -> Reading:
    """Put the help away, or else go back."""
    return replace(reading, help=False) if reading.help else replace(reading, done=True)


def _escape(reading: Reading) -> Reading:
    """Put away what is there to be put away, or else go back."""
    if not reading.help and (reading.pattern or reading.only):
        return no_search(only(reading, "") if reading.only else reading)
    return _leave(reading)


KEYS = (
    Key(("n",), "n", "next match or citation", _next(1)),
    Key(("N",), "N", "the one before", _next(-1)),
    Key(("] c",), "]c", "next citation", lambda reading: step_citation(reading, 1)),
    Key(("[ c", "p"), "[c p", "the one before", lambda reading: step_citation(reading, -1)),
    Key(("/",), "/", "search (regular expression)", start_search),
    Key(("&",), "&", "only paragraphs with", lambda reading: start_search(reading, "&")),
    Key(("enter",), "", "", _enter),
    Key(("m",), "m a", "mark by a letter", lambda reading: reading, mark),
    Key(("'",), "' a", "go to a mark; '' back", lambda reading: reading, go_to),
    Key(("down", "j", "c-n", "c-e"), "↓ j", "row down", lambda reading: scroll(reading, _times(reading))),
    Key(("up", "k", "c-p", "c-y"), "↑ k", "up", lambda reading: scroll(reading, -_times(reading))),
    Key(
        (" ", "pagedown", "f", "c-f", "c-v"),
        "Space",
        "page on",
        lambda reading: scroll(reading, _page(reading)),
    ),
    Key(("b", "pageup", "c-b"), "b", "back", lambda reading: scroll(reading, -_page(reading))),
    Key(("d", "c-d"), "d", "half a page on", lambda reading: scroll(reading, _half(reading))),
    Key(("u", "c-u"), "u", "back", lambda reading: scroll(reading, -_half(reading))),
    Key(("g", "<", "home"), "g", "top, or paragraph N", _top),
    Key(("G", ">", "end"), "G", "end, or paragraph N", _end),
    Key(("%",), "N%", "so far from the top", lambda reading: to_percent(reading, int(reading.count or 0))),
    Key(("]",), "]", "next article", lambda reading: step_article(reading, 1)),
    Key(("[",), "[", "article before", lambda reading: step_article(reading, -1)),
    Key(("?", "h", "f1"), "?", "these keys", lambda reading: replace(reading, help=not reading.help)),
    Key(("q", "Q", "f2", "c-c"), "q", "return", _leave),
    Key(("escape",), "Esc", "no search, or return", _escape),
)
