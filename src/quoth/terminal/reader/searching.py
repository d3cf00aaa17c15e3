"""Searching in a reader: a pattern, the matches that are stepped through, and the rows that it leaves."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from quoth.terminal.reader.finding import find
from quoth.terminal.reader.page import lay_out
from quoth.terminal.reader.reading import Entry, Place, Reading, reveal, top_place
from quoth.terminal.reader.shown import Stretch

WRAPPED: Final = "wrapped"


def start_search(reading: Reading, entry: Entry = "/") -> Reading:
    """Let keys go to a pattern; `type_pattern` shows what it finds, from here on.

    entry: "/" looks for it, "&" leaves the paragraphs that have it.
    """
    before = replace(reading, message="", help=False, entry=entry)
    if entry == "&":
        return replace(before, before=before)
    return replace(before, before=before, pattern="", matches=(), match=None)


def type_pattern(reading: Reading, pattern: str) -> Reading:
    """What a pattern finds while it is typed: the first match from where the search started."""
    before = reading.before or reading
    if before.entry == "&":
        return replace(only(before, pattern), before=before)
    after = replace(before, before=before, pattern=pattern, match=None)
    after = replace(after, matches=tuple(find(before.document, pattern)))
    if not after.matches:
        return replace(after, message=f"not found: {pattern}" if pattern else "")
    return _to_match(after, _next_match(after.matches, top_place(before)))


def only(reading: Reading, pattern: str) -> Reading:
    """The article with the paragraphs alone that have the pattern; with all of them where none has."""
    blocks = {stretch.block for stretch in find(reading.document, pattern)}
    message = f"not found: {pattern}" if pattern and not blocks else ""
    pattern = pattern if blocks else ""
    page = lay_out(reading.document, reading.page.width, blocks or None)
    after = replace(reading, only=pattern, page=page, message=message)
    after = replace(after, top=min(after.last, page.row_at(*reading.anchor)))
    return replace(after, anchor=top_place(after))


def end_search(reading: Reading) -> Reading:
    """Keep what the pattern found; without a pattern, go to the next match of the one before."""
    before = reading.before or reading
    if before.entry == "&":
        return replace(reading if reading.only != before.only else only(before, ""), before=None)
    if not reading.pattern:
        return step_match(before, 1)
    return replace(reading, before=None)


def cancel_search(reading: Reading) -> Reading:
    """Back to where the search started."""
    return reading.before or reading


def no_search(reading: Reading) -> Reading:
    """The same without a pattern: n and N are for the citations again."""
    return replace(reading, pattern="", matches=(), match=None)


def step_match(reading: Reading, by: int) -> Reading:
    """The next match, or the one before; after the last comes the first."""
    if not reading.pattern:
        return replace(reading, message="nothing to search for: type / and a word")
    if not reading.matches:
        return replace(reading, message=f"not found: {reading.pattern}")
    count = len(reading.matches)
    if reading.match is None:
        following = _next_match(reading.matches, top_place(reading))
        return _to_match(reading, following if by > 0 else (following - 1) % count)
    at = (reading.match + by) % count
    return _to_match(reading, at, WRAPPED if (at - reading.match) * by <= 0 else "")


def _to_match(reading: Reading, match: int, message: str = "") -> Reading:
    return replace(reveal(reading, reading.matches[match]), match=match, message=message)


def _next_match(matches: Sequence[Stretch], place: Place) -> int:
    return bisect_left(matches, place) % len(matches)
