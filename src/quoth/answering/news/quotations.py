"""Quotations in a paragraph: where they begin and end, and the paragraph without what they say."""

from collections.abc import Iterator
from typing import NamedTuple

CLOSERS = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’"}
MASK = "·"
# One pair of marks for all, of one character each, so that every place stays.
OPEN, CLOSE = "“", "”"


class Quotation(NamedTuple):
    """A quotation, its marks counted in, half-open. closed: whether its last mark is there."""

    start: int
    stop: int
    closed: bool

    @property
    def inside(self) -> tuple[int, int]:
        """Where what is said begins and ends."""
        return self.start + 1, self.stop - 1 if self.closed else self.stop


def quotations(text: str) -> Iterator[Quotation]:
    """The outermost quotations of a paragraph, in order; one that has no last mark goes to the end.

    A word's apostrophe is no mark, nor is the sign of inches behind a number.
    """
    start, closers = -1, ""
    for place, sign in enumerate(text):
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if start >= 0:
            if sign in closers and not (sign == "’" and (after.isalnum() or _left_single_ahead(text, place))):
                yield Quotation(start, place + 1, True)
                start = -1
        elif sign in CLOSERS and not before.isalnum() and (after.strip() if sign in '"‘' else True):
            start, closers = place, CLOSERS[sign]
    if start >= 0 and text[start] != "‘":
        yield Quotation(start, len(text), False)


def _left_single_ahead(text: str, place: int) -> bool:
    """Whether an apostrophe behind a plural stands inside: “the sailors’ wages’” closes at the later one."""
    return (
        text[place - 1 : place] == "s"
        and text[place + 1 : place + 2] == " "
        and "’" in text[place + 1 :].partition("‘")[0]
    )


def masked(text: str, found: tuple[Quotation, ...]) -> str:
    """The paragraph with each quotation's inside blotted out, its marks made alike, of the same length."""
    parts, done = [], 0
    for quotation in found:
        start, stop = quotation.inside
        parts += [text[done : quotation.start], OPEN, MASK * (stop - start), CLOSE * quotation.closed]
        done = quotation.stop
    return "".join((*parts, text[done:]))
