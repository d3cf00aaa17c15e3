"""One noun counted in several sentences, each of a year or place of its own: sums, and which had the most."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.arithmetic import TOTAL
from quoth.answering.derivations.conditions import is_of, noun_of
from quoth.answering.derivations.matching import content, has
from quoth.answering.derivations.operands import Operand, operands
from quoth.answering.derivations.results import compared, summed
from quoth.answering.derivations.steps import ABOVE, BELOW, Steps, Task
from quoth.answering.listings import LISTING_RULES
from quoth.answering.standing import Standing
from quoth.language.pattern import Pattern
from quoth.language.terms import Token

SUPERLATIVE = Pattern(
    r"\b(?:most|fewest|least|highest|lowest|largest|smallest|biggest|greatest|record|peak(?:ed)?|\w+iest|"
    r"maximum|minimum|worst|best|top)\b"
)
UNCOUNTED = Pattern(r"\b(?:many|several|some|few|more|other|others|dozens|hundreds|thousands|no)\b")
YEAR_LEAD = Pattern(r"\b(?:in|during|of)\s$", re.IGNORECASE)
MOST_COUNTED = 6
COUNTRIES = next(rule for rule in LISTING_RULES if rule.kind == "countries")


class Counted(NamedTuple):
    """A number under the condition of its sentence: a year or a country."""

    operand: Operand
    condition: str


def several(task: Task) -> Steps | None:
    """The sum of one noun over all sentences that count it, each in another year or place."""
    text = TOTAL.compiled.sub("", task.match["what"])
    found = _counted(noun_of(text), content(text), task)
    stated = any(TOTAL.search(item.sentence.text) for item in task.evidence)
    return summed([c.operand for c in found]) if len(found) > 1 and not stated else None


def most(task: Task) -> Steps | None:
    """Which year had the most or fewest of a noun; None where a sentence says so, or two have as many."""
    noun = noun_of(task.match["noun"])
    rest = [*noun, *(t for name in ("before", "after") for t in task.part(name))]
    found = _counted(noun, rest, task)
    stated = any(SUPERLATIVE.search(item.sentence.text.lower()) for item in task.evidence)
    if len(found) < 2 or stated or not all(c.condition.isdigit() for c in found):
        return None
    upward = task.match["way"].lower() in ("most", "highest", "largest", "greatest", "biggest")
    ordered = sorted(found, key=lambda c: c.operand.value, reverse=upward)
    if ordered[0].operand.value == ordered[1].operand.value:
        return None
    return compared([c.operand for c in ordered], ABOVE if upward else BELOW, ordered[0].condition)


def _counted(noun: Sequence[Token], asked: Sequence[Token], task: Task) -> list[Counted]:
    """Every number of the noun in a sentence that has all that is asked; none where they may overlap.

    A sentence that has all that is asked without a plain number, or one that is inexact or a part, leaves
    the rest without a sum.
    """
    found: list[Counted] = []
    for item in task.evidence if noun and asked else ():
        reading = read(item.sentence.text)
        if not all(has(reading, token) for token in asked):
            continue
        own = [o for o in operands([item]) if is_of(o, noun)]
        where = _condition(reading)
        if len(own) != 1 or where is None or not own[0].exact or own[0].is_part:
            return []
        if UNCOUNTED.search(reading.text.lower()):
            return []
        found.append(Counted(own[0], where))
    conditions = {c.condition for c in found}
    kinds = {c.condition[:1].isdigit() for c in found}
    units = {(c.operand.unit, *(t.term for t in c.operand.standing.counted())) for c in found}
    distinct = len(conditions) == len(found) <= MOST_COUNTED and len(kinds) == 1 and len(units) == 1
    return found if distinct else []


def _condition(reading: Reading) -> str | None:
    """The only year of a sentence, else its only place, a country."""
    dates = [m for m in reading.mentions if m.kind == "date"]
    years = [m for m in dates if len(m.value) == 4 and m.value.isdigit()]
    if dates:
        # "By 1990 12 ships had sunk" would count others' ships again.
        led = years and YEAR_LEAD.search(reading.text[: years[0].span.start])
        return years[0].value if led and len(dates) == 1 else None
    # Of other places one may lie in the other.
    names = [Standing(reading, m) for m in reading.mentions if m.kind in ("place", "name")]
    return (
        names[0].mention.value
        if len(names) == 1 and COUNTRIES.belongs(names[0].reading.text, names[0].mention)
        else None
    )
