"""What is worked out from operands: one function per kind of derived answer, None where they don't agree."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quoth.answering.comparison import read
from quoth.answering.derivations.attribution import before_in_paragraph
from quoth.answering.derivations.matching import content, covers, has
from quoth.answering.derivations.operands import PEOPLE, Operand, counts, operands
from quoth.answering.derivations.results import fraction, less, percentage, summed
from quoth.answering.derivations.steps import Steps, Task
from quoth.language.pattern import Pattern
from quoth.model import Evidence

COORDINATED = Pattern(r"(?:,\s|,?\s(?:and|plus|as\swell\sas)\s)(?:another\s|an?\sadditional\s)?")
# "140 of them", of what this many sentences before told at most.
PRONOUN_AFTER = Pattern(r"^\sof\s(?:them|these|those)\b")
REACH = 3
TOTAL = Pattern(r"\b(?:total|altogether|combined|in all)\b", re.IGNORECASE)


def remainder(task: Task) -> Steps | None:
    """Those of a whole that are not among its part: "4,418 ..., 3,481 of whom died"."""
    asked, denied = task.part("whole"), task.part("part")
    for whole, part in _wholes(task.evidence):
        near = before_in_paragraph(whole.evidence.sentence, task.articles)
        told = covers(read(whole.evidence.sentence.text), asked, near)
        same = counts(whole, {t.term for t in asked}) and told
        if same and denied and all(has(part.clause, token) for token in denied):
            return less(whole, part)
    return None


def share(task: Task) -> Steps | None:
    """The part of a whole as a percentage, to one decimal; whole percents of inexact numbers."""
    asked = task.part("whole")
    for whole, part in _wholes(task.evidence):
        reading = read(whole.evidence.sentence.text)
        if (
            part.evidence is not whole.evidence
            or any(m.kind == "percent" for m in reading.mentions)
            or not covers(reading, asked)
        ):
            continue
        start = part.standing.mention.span.start
        first = read(reading.text[:start])
        own = [token for token in asked if not has(first, token)]
        if own and counts(whole, {t.term for t in asked}) and all(has(part.clause, t) for t in own):
            fractional = task.match["kind"].lower() == "fraction"
            return fraction(part, whole) if fractional else percentage(part, whole)
    return None


def _wholes(evidence: Sequence[Evidence]) -> Iterator[tuple[Operand, Operand]]:
    """Wholes and their parts: what precedes "of whom", and is larger; "of them" may be a sentence later."""
    found = list(operands(evidence))
    for part in (operand for operand in found if operand.is_part):
        wholes = [
            other
            for other in found
            if other.evidence is part.evidence
            and not other.is_part
            and other.unit == part.unit
            and other.value > part.value
            and other.standing.mention.span.start < part.standing.mention.span.start
        ] or [other for other in found if _is_earlier_whole(other, part)]
        if len(wholes) == 1:
            yield wholes[0], part


def _is_earlier_whole(whole: Operand, part: Operand) -> bool:
    """Whether "of them" may speak of a number that the paragraph told before."""
    one, other = whole.evidence.sentence, part.evidence.sentence
    near = (one.article, one.paragraph) == (other.article, other.paragraph) and 0 < other.id - one.id <= REACH
    larger = whole.unit == part.unit and whole.value > part.value and not whole.is_part
    return near and larger and PRONOUN_AFTER.match(part.standing.after) is not None


def total(task: Task) -> Steps | None:
    """The sum of numbers listed side by side, all of what is asked to be counted."""
    asked = content(TOTAL.compiled.sub("", task.match["what"]))
    nouns = {t.term for t in asked}
    for item in task.evidence[:3]:
        reading = read(item.sentence.text)
        found = [o for o in operands([item]) if counts(o, nouns) and not o.is_part]
        rest = [t for t in asked if t.word not in PEOPLE]
        if TOTAL.search(reading.text) or len(found) < 2 or not rest or not covers(reading, rest):
            continue
        joined = all(_side_by_side(a, b) for a, b in pairwise(found))
        if joined and len({o.unit for o in found}) == 1 and len(found) == len(list(operands([item]))):
            return summed(found)
    return None


def _side_by_side(one: Operand, other: Operand) -> bool:
    ends = [one.standing.mention.span.stop, *(token.stop for token in one.standing.counted())]
    between = one.standing.reading.text[max(ends) : other.standing.mention.span.start]
    return bool(COORDINATED.fullmatch(between))
