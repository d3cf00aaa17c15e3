"""Two levels of one thing side by side: "40 ships, down from 52 in 1990", "12 percent, compared with 9"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import clause_start, is_stated
from quoth.answering.derivations.matching import content, has
from quoth.answering.derivations.operands import Operand, operand_of
from quoth.answering.derivations.results import compared, less
from quoth.answering.derivations.steps import ABOVE, BELOW, SAME, Steps, Task
from quoth.answering.standing import Standing, shared_count
from quoth.language.pattern import Pattern
from quoth.model import Evidence
from quoth.named_tuple import NamedTuple

# What stands between the two numbers: what the first one counts, and how the other relates to it.
JOINT = Pattern(
    r"(?:\s[\w-]+){0,3}?,?\s"
    r"(?:up from|down from|(?:as )?(?:compared (?:with|to)|against|opposed to)|versus)\s"
    r"(?:just |only |about |some )?",
    re.IGNORECASE,
)
LATER_END = Pattern(r"[;:()]|,?\s(?:while|but|whereas|despite|although|though|and|because)\s|\.$")
UPWARD = frozenset("higher larger greater bigger gain gained".split())
KINDS = ("quantity", "money", "percent")
MOST_EVIDENCE = 4


class Levels(NamedTuple):
    """What a sentence says something came to, and what it came to before or elsewhere.

    said: the clause before the first number. other: what is said of the second number, behind it.
    """

    now: Operand
    then: Operand
    said: Reading
    other: Reading


def whether_higher(task: Task) -> Steps | None:
    """Yes or no to whether something was higher, or lower, than at another time; None where inexact."""
    found = _of_what_is_asked(task)
    if found is None or not (found.now.exact and found.then.exact):
        return None
    one, other = found.now.value, found.then.value
    sign = ABOVE if one > other else BELOW if one < other else SAME
    asked = ABOVE if task.match["way"].lower() in UPWARD else BELOW
    return compared((found.now, found.then), sign, "Yes." if sign == asked else "No.")


def gained(task: Task) -> Steps | None:
    """How many of a noun were won or lost since another time."""
    found = _of_what_is_asked(task)
    noun = task.part("noun")
    if (
        found is None
        or not noun
        or not all(t.term in {c.term for c in found.now.standing.counted()} for t in noun)
    ):
        return None
    high, low = (found.now, found.then) if task.match["way"].lower() in UPWARD else (found.then, found.now)
    return less(high, low) if high.value > low.value else None


def _of_what_is_asked(task: Task) -> Levels | None:
    """The only levels of the subject asked about, the other of them those of the time asked about."""
    what, rest = task.part("what"), content(task.match["rest"] or "")
    found = [
        levels
        for item in task.evidence[:MOST_EVIDENCE]
        for levels in _levels(item)
        if what and all(has(levels.said, t) for t in what) and all(has(levels.other, t) for t in rest)
    ]
    return found[0] if len(found) == 1 else None


def _levels(item: Evidence) -> Iterator[Levels]:
    reading = read(item.sentence.text)
    numbers = [m for m in reading.mentions if m.kind in KINDS]
    for one, other in pairwise(numbers):
        if JOINT.fullmatch(reading.text[one.span.stop : other.span.start]) is None:
            continue
        standings = Standing(reading, one), Standing(reading, other)
        now, then = (operand_of(standing, item) for standing in standings)
        first = reading.first_from(one.span.start)
        start = clause_start(first, reading)
        alike = one.kind == other.kind and (shared_count(*standings) or not list(standings[1].counted()))
        if now is None or then is None or not (alike or one.kind in ("percent", "money")):
            continue
        if now.unit != then.unit or not first or not is_stated(start, first, first, reading):
            continue
        behind = reading.text[other.span.stop :]
        end = LATER_END.search(behind)
        said = reading.text[reading.tokens[start].start : one.span.start]
        yield Levels(now, then, read(said), read(behind[: end.start()] if end else behind))
