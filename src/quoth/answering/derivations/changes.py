"""How much something rose or fell: "from 40 to 28", the difference, or the difference as a percentage."""

from collections.abc import Iterator
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import (
    before_in_paragraph,
    clause_start,
    is_stated,
    said_of,
    subject_of,
)
from quoth.answering.derivations.matching import has
from quoth.answering.derivations.operands import Operand, operand_of
from quoth.answering.derivations.results import less, percent_of
from quoth.answering.derivations.steps import Steps, Task
from quoth.answering.standing import Standing
from quoth.language.pattern import Pattern
from quoth.language.patterns import SHORT_SCALE
from quoth.language.terms import word_terms
from quoth.model import Evidence

RISING = frozenset(word_terms("rise increase grow climb jump soar expand gain double".split()))
FALLING = frozenset(word_terms("fall drop decrease decline shrink sink plunge reduce cut".split()))
EITHER = frozenset(word_terms(("change",)))
# Tokens between the verb and "from", and between the two numbers.
LEAD_DISTANCE, GAP = 3, 8
STATED_BY = Pattern(r"\bby\s(?:about\s|some\s|almost\s|nearly\s)?$")
SCALED = Pattern(rf"\b(?:dozen|score|hundred|thousand|million|billion|trillion)\b|\d{SHORT_SCALE}\b")
CHANGE_EVIDENCE = 4


class Change(NamedTuple):
    """From what to what something changed, in one sentence."""

    before: Operand
    after: Operand


def change(task: Task) -> Steps | None:
    """How much it rose or fell, in its own unit; None where the article says by how much."""
    found = _change(task)
    if found is None:
        return None
    high, low = sorted((found.before, found.after), key=lambda o: o.value, reverse=True)
    return less(high, low)


def change_in_percent(task: Task) -> Steps | None:
    """The difference as a percentage of what it was before; None of percentages, where it is ambiguous."""
    found = _change(task)
    if found is None or found.before.unit == "percent" or not found.before.value:
        return None
    before, after = found
    exact = before.exact and after.exact
    share, equals = percent_of(abs(after.value - before.value) / before.value, exact=exact)
    high, low = (0, 1) if before.value > after.value else (1, 0)
    shown = tuple((o.shown, o.evidence) for o in found)
    working = f"({{{high}}} − {{{low}}}) ÷ {{0}}"
    return Steps(shown, working, share, share if exact else f"about {share}", equals)


def _change(task: Task) -> Change | None:
    verb, asked = read(task.match["verb"]).tokens[0], subject_of(read(task.match["what"]).tokens)
    if asked is None:
        return None
    rest = [*task.part("what"), *task.part("rest")]
    wanted = RISING if verb.term in RISING else FALLING if verb.term in FALLING else RISING | FALLING | EITHER
    found: dict[tuple[str, str], Change] = {}
    for item in task.evidence[:CHANGE_EVIDENCE]:
        reading = read(item.sentence.text)
        earlier = before_in_paragraph(item.sentence, task.articles)
        if not all(any(has(there, t) for there in (reading, *earlier)) for t in rest):
            continue
        for place, token in enumerate(reading.tokens):
            if token.term not in wanted:
                continue
            subject = said_of(place, reading, earlier)
            if subject is None or not subject.agrees(asked) or not _is_plain(place, reading):
                continue
            for pair in ranges_after(place, reading, item):
                found.setdefault((pair.before.shown, pair.after.shown), pair)
    if len(found) != 1:
        return None
    (pair,) = found.values()
    rises = pair.after.value > pair.before.value
    fits = verb.term in EITHER or rises == (verb.term in RISING)
    return pair if fits and pair.after.value != pair.before.value else None


def _is_plain(place: int, reading: Reading) -> bool:
    """Whether the verb is neither denied nor left open, and the amount is not told after "by"."""
    start = clause_start(place, reading)
    after = reading.tokens[place:]
    numbers = (m for m in reading.mentions if after and m.span.start > after[0].start)
    by = any(STATED_BY.search(reading.text[: m.span.start]) for m in numbers)
    return not by and is_stated(start, place, place, reading)


def ranges_after(place: int, reading: Reading, item: Evidence) -> Iterator[Change]:
    """The number after "from" and the one after "to" that follow the verb."""
    verb = reading.tokens[place]
    kinds = ("quantity", "money", "percent")
    later = [m for m in reading.mentions if m.kind in kinds and m.span.start > verb.start][:2]
    if len(later) < 2:
        return
    one, other = (Standing(reading, m) for m in later)
    lead = [t for t in reading.tokens if verb.stop <= t.start < one.mention.span.start]
    gap = [t for t in reading.tokens if one.mention.span.stop <= t.start < other.mention.span.start]
    if one.lead != "from" or other.lead != "to" or len(lead) > LEAD_DISTANCE or len(gap) > GAP:
        return
    before, after = operand_of(one, item), operand_of(other, item)
    if before is None or after is None or not _alike(before, after):
        return
    yield Change(before, after)


def _alike(before: Operand, after: Operand) -> bool:
    """Whether both are of one unit and count the same; "from 3 to 5 million" may be of either scale."""
    scaled = [bool(SCALED.search(o.standing.text.lower())) for o in (before, after)]
    counted = [[t.term for t in o.standing.counted()] for o in (before, after)]
    units = before.unit == after.unit and (scaled[0] == scaled[1] or not scaled[1])
    return units and (counted[0] == counted[1] or not all(counted))
