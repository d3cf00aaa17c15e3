"""One noun counted under several conditions: how many more, together, on average, how many times."""

import re
from collections.abc import Sequence

from quoth.answering.comparison import read
from quoth.answering.derivations.matching import content, covers
from quoth.answering.derivations.operands import Operand, counts, operands, people_terms
from quoth.answering.derivations.results import compared, less, quotient, summed
from quoth.answering.derivations.steps import ABOVE, BELOW, SAME, Steps, Task
from quoth.answering.polarity import PREPOSITIONS
from quoth.answering.standing import alike
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import Token

CONDITION = Pattern(r"\s(?:in|on|at|during|under|by|from)\s", re.IGNORECASE)
CONDITION_START = Pattern(r"\s*(?:in|at|on|during|under|by|after|before)\s", re.IGNORECASE)
LISTED = Pattern(r",\s(?:and\s)?|\sand\s", re.IGNORECASE)
VERBS = frozenset(("verb", "verbs", "past"))


def difference(task: Task) -> Steps | None:
    """How many more or fewer: of the same noun under two conditions, or of two nouns under one."""
    pair = _pair(task)
    if pair is None:
        return None
    one, other = pair if task.match["way"].lower() == "more" else pair[::-1]
    return less(one, other) if one.value > other.value else None


def times(task: Task) -> Steps | None:
    """How many times as many there are of the one as of the other."""
    pair = _pair(task)
    if pair is None or not 0 < pair[1].value < pair[0].value:
        return None
    return quotient(*pair, " times as many")


def whether_more(task: Task) -> Steps | None:
    """Yes or no to whether there were more or fewer of the one; None where either is inexact."""
    pair = _pair(task)
    if pair is None or not (pair[0].exact and pair[1].exact):
        return None
    one, other = pair
    sign = ABOVE if one.value > other.value else BELOW if one.value < other.value else SAME
    asked = ABOVE if task.match["way"].lower() == "more" else BELOW
    return compared(pair, sign, "Yes." if sign == asked else "No.")


def both(task: Task) -> Steps | None:
    """The sum of one noun under conditions that are listed, each number from a sentence that has but one."""
    noun = noun_of(task.match["left"])
    shared = [t for t in task.part("left") if t not in noun]
    conditions = [content(part) for part in LISTED.compiled.split(task.match["conditions"])]
    if not noun or len(conditions) < 2 or not all(conditions):
        return None
    found = [o for o in operands(task.evidence) if is_of(o, noun) and not o.is_part]
    parts: list[Operand] = []
    for condition in conditions:
        others = [other for other in conditions if other != condition]
        held = _under(found, (*shared, *condition), others)
        if len({(o.value, o.unit) for o in held}) != 1:
            return None
        parts.append(held[0])
    return summed(parts) if len({o.unit for o in parts}) == 1 else None


def _under(
    found: Sequence[Operand], asked: Sequence[Token], others: Sequence[Sequence[Token]]
) -> list[Operand]:
    """Those whose sentence has all that is asked and no other condition."""
    return [
        operand
        for operand in found
        if covers(operand.standing.reading, asked)
        and not any(covers(operand.standing.reading, other) for other in others)
    ]


def _pair(task: Task) -> tuple[Operand, Operand] | None:
    """The two numbers compared, the only ones that fit, of one unit."""
    left, right = task.part("left"), task.part("right")
    pairs = _same_noun(left, right, task) or _two_nouns(left, right, task)
    if len({(one.value, other.value) for one, other in pairs}) != 1:
        return None
    one, other = pairs[0]
    return (one, other) if one.unit == other.unit else None


def _same_noun(left: Sequence[Token], right: Sequence[Token], task: Task) -> list[tuple[Operand, Operand]]:
    """Of one noun, "more troops at the peak than in 2014": what differs stands last on either side."""
    if not CONDITION_START.match(task.match["right"]) or not left or not right:
        return []
    noun, last = noun_of(task.match["left"]), content(CONDITION.compiled.split(task.match["left"])[-1])
    shared = [t for t in left if t not in noun and t.term not in {x.term for x in last}]
    found = [o for o in operands(task.evidence) if is_of(o, noun) and not o.is_part]
    ones = [o for o in found if covers(o.standing.reading, (*shared, *last))]
    others = [o for o in found if covers(o.standing.reading, (*shared, *right))]
    return [(a, b) for a in ones for b in others if a.standing != b.standing]


def _two_nouns(left: Sequence[Token], right: Sequence[Token], task: Task) -> list[tuple[Operand, Operand]]:
    """Of two nouns, "more soldiers than sailors drowned in 1883": the rest is said of both."""
    one_noun, other_noun = noun_of(task.match["left"]), noun_of(task.match["right"])
    rest = [t for t in (*left, *right) if t not in one_noun and t not in other_noun]
    if not one_noun or not other_noun or not rest:
        return []
    found = [o for o in operands(task.evidence) if not o.is_part and covers(o.standing.reading, rest)]
    ones = [o for o in found if _heads(o, one_noun)]
    others = [o for o in found if _heads(o, other_noun)]
    return [(a, b) for a in ones for b in others if a.standing != b.standing]


def _heads(operand: Operand, noun: Sequence[Token]) -> bool:
    """Whether the last word counted is the last of the noun phrase."""
    head = list(operand.standing.counted())
    return bool(head) and head[-1].term == noun[-1].term


def is_of(operand: Operand, noun: Sequence[Token]) -> bool:
    """Whether it counts the noun, and no word of either contradicts the other's: "iron", "stone ships"."""
    if not counts(operand, {t.term for t in noun}):
        return False
    if len(noun) == 1 and noun[0].term in people_terms():
        return True
    counted = list(operand.standing.counted())
    more = [t for t in counted if not any(alike(t, asked) for asked in noun)]
    fewer = [t for t in noun if not any(alike(t, there) for there in counted)]
    return not (more and fewer)


def noun_of(text: str) -> tuple[Token, ...]:
    """What is counted: the words before the first stop word, preposition or verb."""
    found: list[Token] = []
    for token, name in zip(read(text).tokens, word_classes(text), strict=True):
        if token.stop_word or token.word in PREPOSITIONS or (found and name in VERBS):
            break
        found.append(token)
    return tuple(found)
