"""What is worked out from operands: one function per kind of derived answer, None where they don't agree."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quoth.answering.comparison import read
from quoth.answering.derivations.operands import PEOPLE, Operand, content, counts, covers, has, operands
from quoth.answering.derivations.steps import MINUS, OVER, PLUS, Steps, Task
from quoth.answering.forms import is_past
from quoth.answering.listings import asked_list, listing
from quoth.answering.polarity import PREPOSITIONS
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.model import Evidence

COORDINATED = Pattern(r"(?:,\s|,?\s(?:and|plus|as\swell\sas)\s)(?:another\s|an?\sadditional\s)?")
TOTAL = Pattern(r"\b(?:total|altogether|combined|in all)\b", re.IGNORECASE)
NAME = r"[A-Z][\w'’.-]*(?:\s(?:of\s|the\s|al-)?[A-Z][\w'’.-]*)*"
NAMES = Pattern(rf"(?P<names>{NAME}(?:,\s{NAME})*,?\sand\s{NAME})")
OPEN_LIST = Pattern(r"\b(?:such as|including|includes?|like|among|e\.g\.)\s(?:the\s)?$")


def remainder(task: Task) -> Steps | None:
    """Those of a whole that are not among its part: "4,418 ..., 3,481 of whom died"."""
    asked, denied = task.part("whole"), task.part("part")
    for whole, part in _wholes(task.evidence):
        same = counts(whole, {t.term for t in asked}) and covers(read(whole.evidence.sentence.text), asked)
        if same and denied and all(has(part.clause, token) for token in denied):
            return _steps(whole, MINUS, part, whole.value - part.value)
    return None


def share(task: Task) -> Steps | None:
    """The part of a whole as a percentage, to one decimal; whole percents of inexact numbers."""
    asked = task.part("whole")
    for whole, part in _wholes(task.evidence):
        reading = read(whole.evidence.sentence.text)
        if any(m.kind == "percent" for m in reading.mentions) or not covers(reading, asked):
            continue
        start = part.standing.mention.span.start
        first = read(reading.text[:start])
        own = [token for token in asked if not has(first, token)]
        if own and counts(whole, {t.term for t in asked}) and all(has(part.clause, t) for t in own):
            exact = whole.exact and part.exact
            percent = f"{100 * part.value / whole.value:.{1 if exact else 0}f}%"
            pair = ((part.shown, part.evidence), (whole.shown, whole.evidence))
            return Steps(pair, OVER, percent, percent if exact else f"about {percent}")
    return None


def _wholes(evidence: Sequence[Evidence]) -> Iterator[tuple[Operand, Operand]]:
    """Wholes and their parts, in one sentence: what precedes "of whom", and is larger."""
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
        ]
        if len(wholes) == 1:
            yield wholes[0], part


def difference(task: Task) -> Steps | None:
    """How many more or fewer: of the same noun under two conditions, or of two nouns under one."""
    left, right = task.part("left"), task.part("right")
    pairs = _same_noun(left, right, task) or _two_nouns(left, right, task)
    if len({(one.value, other.value) for one, other in pairs}) != 1:
        return None
    one, other = pairs[0]
    if task.match["way"].lower() != "more":
        one, other = other, one
    if one.unit != other.unit or one.value <= other.value:
        return None
    return _steps(one, MINUS, other, one.value - other.value)


def _same_noun(left: Sequence[Token], right: Sequence[Token], task: Task) -> list[tuple[Operand, Operand]]:
    """Of one noun, "more troops at the peak than in 2014": what differs stands last on either side."""
    lead = re.match(r"\s*(?:in|at|on|during|under|by|after|before)\s", task.match["right"], re.IGNORECASE)
    if not lead or not left or not right:
        return []
    noun, last = (
        _noun(task.match["left"]),
        content(re.split(r"\s(?:in|at|on|during|under|by)\s", task.match["left"])[-1]),
    )
    shared = [t for t in left if t not in noun and t.term not in {x.term for x in last}]
    found = [o for o in operands(task.evidence) if counts(o, {t.term for t in noun}) and not o.is_part]
    ones = [o for o in found if covers(o.standing.reading, (*shared, *last))]
    others = [o for o in found if covers(o.standing.reading, (*shared, *right))]
    return [(a, b) for a in ones for b in others if a.standing != b.standing]


def _two_nouns(left: Sequence[Token], right: Sequence[Token], task: Task) -> list[tuple[Operand, Operand]]:
    """Of two nouns, "more soldiers than sailors drowned in 1883": the rest is said of both."""
    one_noun, other_noun = _noun(task.match["left"]), _noun(task.match["right"])
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


def _noun(text: str) -> tuple[Token, ...]:
    """What is counted: the words before the first stop word, preposition or past form."""
    found: list[Token] = []
    for token in read(text).tokens:
        ends = token.stop_word or token.word in PREPOSITIONS or (found and is_past(token.word))
        if ends:
            break
        found.append(token)
    return tuple(found)


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
            return _sum(found)
    return None


def both(task: Task) -> Steps | None:
    """The sum of one noun under two conditions, each number from a sentence that has but one of them."""
    noun = _noun(task.match["left"])
    shared = [t for t in task.part("left") if t not in noun]
    one, other = task.part("one"), task.part("other")
    if not noun or not one or not other:
        return None
    found = [o for o in operands(task.evidence) if counts(o, {t.term for t in noun}) and not o.is_part]
    pairs = [(a, b) for a in _under(found, shared, one, other) for b in _under(found, shared, other, one)]
    if (
        len({(a.value, b.value, a.unit, b.unit) for a, b in pairs}) != 1
        or pairs[0][0].unit != pairs[0][1].unit
    ):
        return None
    return _sum(pairs[0])


def _under(
    found: Sequence[Operand], shared: Sequence[Token], condition: Sequence[Token], other: Sequence[Token]
) -> list[Operand]:
    return [
        operand
        for operand in found
        if covers(operand.standing.reading, (*shared, *condition))
        and not covers(operand.standing.reading, other)
    ]


def _side_by_side(one: Operand, other: Operand) -> bool:
    ends = [one.standing.mention.span.stop, *(token.stop for token in one.standing.counted())]
    between = one.standing.reading.text[max(ends) : other.standing.mention.span.start]
    return bool(COORDINATED.fullmatch(between))


def _sum(found: Sequence[Operand]) -> Steps:
    result = found[0].format(sum(o.value for o in found))
    exact = all(o.exact for o in found)
    return Steps(
        tuple((o.shown, o.evidence) for o in found), PLUS, result, result if exact else f"about {result}"
    )


def listed(task: Task) -> Steps | None:
    """How many people, places ... the articles mention."""
    rule = asked_list(task.question.text)
    found = listing(task.question, task.articles) if rule else None
    if found is None:
        return None
    rows = {item.sentence.id: item for item in task.evidence}
    shown = tuple(
        (item.text, rows.get(item.sentence.id, Evidence(item.sentence, 0.0, ()))) for item in found.items
    )
    return Steps(shown, ",", str(len(shown)), str(len(shown)))


def named(task: Task) -> Steps | None:
    """How many names the best sentence lists of the noun asked for, where it lists all of them."""
    noun, asked = task.match["noun"], content(task.match[0])
    for item in task.evidence[:1]:
        reading = read(item.sentence.text)
        if " and " not in reading.text or not covers(reading, asked) or any(operands([item])):
            continue
        lists = list(NAMES.finditer(reading.text))
        if len(lists) != 1:
            continue
        before, after = reading.text[: lists[0].start()], reading.text[lists[0].end() :]
        beside = re.search(
            rf"\b{re.escape(noun)},?\s(?:of\s|are\s|were\s)?$", before, re.IGNORECASE
        ) or re.match(rf"\s{re.escape(noun)}\b", after, re.IGNORECASE)
        names = re.split(r",\sand\s|,\s|\sand\s", lists[0]["names"])
        if beside and not OPEN_LIST.search(before):
            return Steps(tuple((name, item) for name in names), ",", str(len(names)), str(len(names)))
    return None


def _steps(one: Operand, sign: str, other: Operand, value: float) -> Steps:
    result = one.format(value)
    exact = one.exact and other.exact
    pair = ((one.shown, one.evidence), (other.shown, other.evidence))
    return Steps(pair, sign, result, result if exact else f"about {result}")
