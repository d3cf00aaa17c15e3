"""Shares of a whole that another sentence tells, and averages over a time that is told beside a total."""

from collections.abc import Iterator, Sequence

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import is_done
from quoth.answering.derivations.conditions import is_of, noun_of
from quoth.answering.derivations.matching import content, covers, has
from quoth.answering.derivations.operands import Operand, operand_of, operands
from quoth.answering.derivations.results import fraction, percentage, quotient
from quoth.answering.derivations.steps import Steps, Task
from quoth.answering.polarity import BE_FORMS, MODALS, NOT_WORDS
from quoth.answering.standing import Standing
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.model import Evidence, Sentence

# "the crew numbered 40", "a crew of 40".
MEASURING = BE_FORMS | {"of", "numbered", "totaled", "totalled", "counted"}
# What makes a number of the next sentence a part of the one before.
AMONG = Pattern(r"\b(?:of\s(?:them|these|those|whom|which)|among\s(?:them|these|those)|among\swhom)\b")
INCLUDED = Pattern(r"^(?:it|they|these|those)\s(?:included?|had|contained)\s(?:about\s)?$")
STATED = Pattern(r"%|\bper\s?cent|\bpercentage\b|\baverage|\bper\s|\beach\b|\bevery\b|\bdaily\b|\byearly\b")
AVERAGE = Pattern(r"\b(?:on\saverage|average|an\saverage\sof)\b")
OVER_TIME = Pattern(r"\b(?:in|over|within|during|for)\s(?:the\s(?:first|last|next)\s|its\s|their\s)?$")
SHARE_EVIDENCE = 6


def share_of_two(task: Task) -> Steps | None:
    """The part that a sentence tells of a whole told in the sentence before it."""
    whole, part = task.part("whole_noun"), task.part("part_noun")
    if not whole or not part or any(STATED.search(i.sentence.text.lower()) for i in task.evidence[:2]):
        return None
    found = {(a.value, b.value): (a, b) for a, b in _pairs(whole, part, task)}
    if len(found) != 1:
        return None
    ((one, other),) = found.values()
    fractional = task.match["kind"].lower() == "fraction"
    return fraction(one, other) if fractional else percentage(one, other)


def _pairs(whole: Sequence[Token], part: Sequence[Token], task: Task) -> Iterator[tuple[Operand, Operand]]:
    rows = {item.sentence.id: item for item in task.evidence}
    for item in task.evidence[:SHARE_EVIDENCE]:
        before = rows.get(item.sentence.id - 1)
        if before is None or not _neighbours(before.sentence, item.sentence):
            continue
        wholes = [o for o in operands([before]) if _measures(o, whole)]
        parts = [o for o in operands([item]) if _is_part(o, part, whole)]
        if len(wholes) != 1 or len(parts) != 1 or wholes[0].unit != parts[0].unit:
            continue
        if 0 < parts[0].value <= wholes[0].value:
            yield parts[0], wholes[0]


def _neighbours(one: Sentence, other: Sentence) -> bool:
    return (one.article, one.paragraph) == (other.article, other.paragraph)


def _measures(operand: Operand, noun: Sequence[Token]) -> bool:
    """Whether it says how many the whole has: "40 ships", "the crew numbered 40"."""
    reading = operand.standing.reading
    if not all(has(reading, token) for token in noun):
        return False
    if is_of(operand, noun):
        return True
    before = [t for t in reading.tokens if t.stop <= operand.standing.mention.span.start]
    led = len(before) > 1 and before[-1].word in MEASURING and before[-2].term == noun[-1].term
    return led and (before[-1].word != "of" or not any(t.stop_word for t in noun))


def _is_part(operand: Operand, part: Sequence[Token], whole: Sequence[Token]) -> bool:
    """Whether it counts the part and its sentence says that they belong to the whole before."""
    text = operand.standing.reading.text
    ahead, after = operand.standing.ahead.lower(), operand.standing.after.lower()
    belongs = bool(AMONG.search(text.lower()) or INCLUDED.match(ahead)) or _of_whole(after, whole)
    if not _is_said(part, operand.standing.reading):
        return False
    if belongs and (is_of(operand, part) or not list(operand.standing.counted())):
        return True
    following = read(operand.standing.after).tokens[:2]
    # "Ten were women", "Ten drowned": a number by itself is of those counted before.
    named = bool(following) and following[0].word in BE_FORMS and following[-1].term == part[-1].term
    done = bool(following) and is_done(following[0].word) and following[0].term == part[-1].term
    return not ahead.strip() and (named or done)


def _is_said(part: Sequence[Token], reading: Reading) -> bool:
    """Whether the part is said of them, not denied, and of nothing else with it: not "men and women"."""
    words = {token.word for token in reading.tokens}
    if not words.isdisjoint(NOT_WORDS | MODALS) or not all(has(reading, token) for token in part):
        return False
    places = reading.places.get(part[-1].term, ())
    beside = {t.word for n in places for t in reading.tokens[max(0, n - 1) : n + 2]}
    return beside.isdisjoint(("and", "or"))


def _of_whole(after: str, whole: Sequence[Token]) -> bool:
    """Whether "of the crew" follows the number."""
    following = read(after).tokens
    led = [n for n, token in enumerate(following) if token.word == "of"][:1]
    return any(token.term == whole[-1].term for n in led for token in following[n + 1 : n + 3])


def average(task: Task) -> Steps | None:
    """A total divided by the time it came about in, both told by one sentence."""
    text = AVERAGE.compiled.sub("", task.match["what"])
    noun, asked, unit = noun_of(text), content(text), task.match["unit"].lower()
    for item in task.evidence[:3]:
        reading = read(item.sentence.text)
        if not noun or STATED.search(reading.text.lower()) or not covers(reading, asked):
            continue
        totals = [o for o in operands([item]) if is_of(o, noun) and not o.is_part]
        spans = list(_times(unit, reading, item))
        if len(totals) == 1 and len(spans) == 1 and spans[0].value > 1:
            return quotient(totals[0], spans[0], "")
    return None


def _times(unit: str, reading: Reading, item: Evidence) -> Iterator[Operand]:
    """Lengths of time in that unit; none where any other length of time stands beside them."""
    lengths = [Standing(reading, m) for m in reading.mentions if m.kind == "duration"]
    for standing in lengths:
        operand = operand_of(standing, item)
        last = standing.text.lower().split()[-1].removesuffix("s")
        led = OVER_TIME.search(standing.ahead.lower())
        if operand is not None and operand.exact and last == unit and led and len(lengths) == 1:
            yield operand
