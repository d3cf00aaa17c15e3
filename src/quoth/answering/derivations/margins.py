"""Two numbers of one sentence, one less the other: a vote, a length and a width, two sides."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, permutations

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import before_in_paragraph
from quoth.answering.derivations.changes import FALLING, RISING, ranges_after
from quoth.answering.derivations.conditions import noun_of
from quoth.answering.derivations.matching import content, covers, has
from quoth.answering.derivations.operands import Operand, counts, operand_of, operands
from quoth.answering.derivations.results import less
from quoth.answering.derivations.steps import Steps, Task
from quoth.answering.polarity import DETERMINERS, MODALS, NONE_WORDS, NOT_WORDS
from quoth.answering.spans.parts import Part, parts, pick
from quoth.answering.standing import Standing
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, tokenize
from quoth.model import Evidence

MARGIN_EVIDENCE = 3
# Between the two numbers of a vote: "63 votes to 57".
AGAINST = Pattern(r"\s(?:to|against)\s")
# The adjective that a comparative is of.
BASES = {
    comparative: base
    for base, comparative in (
        pair.split()
        for pair in (
            "long longer",
            "wide wider",
            "tall taller",
            "high higher",
            "deep deeper",
            "thick thicker",
            "broad broader",
            "old older",
        )
    )
}
# What may have been is no number; what somebody could do is.
UNSURE = MODALS - {"can", "could"}
FEWER = frozenset("fewer less lower smaller".split())
# Words of a comparison that a sentence need not have: who gave a sum is told by its place alone.
COMPARING = frozenset(
    """more less fewer higher lower larger smaller greater better worse point points percentage one ones give
    gave put pay paid contribute provide get got receive spend""".split()
)
KINDS = (("percent",), ("money",), ("quantity",))


def margin(task: Task) -> Steps | None:
    """The votes of one side less those of the other: "by 63 votes to 57"."""
    noun, asked = content(task.match["noun"]), task.part("what")
    for item in task.evidence[:MARGIN_EVIDENCE]:
        if not asked or not covers(read(item.sentence.text), asked):
            continue
        pairs = [(a, b) for a, b in pairwise(operands([item])) if _opposed(a, b, noun)]
        if len(pairs) == 1:
            return _difference(*pairs[0])
    return None


def _opposed(one: Operand, other: Operand, noun: Sequence[Token]) -> bool:
    ends = [one.standing.mention.span.stop, *(token.stop for token in one.standing.counted())]
    between = one.standing.reading.text[max(ends) : other.standing.mention.span.start]
    counted = {token.term for token in one.standing.counted()}
    alike = not list(other.standing.counted()) or counted == {t.term for t in other.standing.counted()}
    return alike and counts(one, {t.term for t in noun}) and bool(AGAINST.fullmatch(between))


def measures(task: Task) -> Steps | None:
    """How much longer something is than it is wide, where one sentence says both."""
    one, other = BASES.get(task.match["one"].lower()), task.match["other"].lower()
    asked = [t for name in ("unit", "subject", "what") for t in task.part(name)]
    for item in task.evidence[:MARGIN_EVIDENCE]:
        reading = read(item.sentence.text)
        if one is None or one == other or not covers(reading, asked):
            continue
        found = [(_measured(one, item), _measured(other, item))]
        for (a, unit), (b, same) in ((x, y) for xs, ys in found for x in xs for y in ys):
            if unit == same and len(found[0][0]) == len(found[0][1]) == 1 and a.value > b.value:
                return less(a, b)
    return None


def _measured(adjective: str, item: Evidence) -> list[tuple[Operand, str]]:
    """Numbers with their units, before an adjective: "40 feet long"."""
    found = []
    for operand in operands([item]):
        following = tokenize(operand.standing.after)[:2]
        if len(following) > 1 and following[1].word == adjective:
            found.append((operand, following[0].term))
    return found


def over_time(task: Task) -> Steps | None:
    """How many more or fewer in one year than in another, of what "fell from 40 to 28" between them."""
    asked = [t for name in ("left", "right") for t in task.part(name)]
    left, right = (_year(task.part(name)) for name in ("left", "right"))
    if not left or not right or left == right:
        return None
    found: dict[tuple[str, str], tuple[Operand, Operand]] = {}
    for item in task.evidence[:MARGIN_EVIDENCE]:
        reading = read(item.sentence.text)
        near = before_in_paragraph(item.sentence, task.articles)
        years = {m.value[:4] for m in reading.mentions if m.kind == "date"}
        stated = _words(reading).isdisjoint(NOT_WORDS | MODALS)
        if {left, right} != years or not stated or not covers(reading, asked, near):
            continue
        for place, token in enumerate(reading.tokens):
            for pair in ranges_after(place, reading, item) if token.term in RISING | FALLING else ():
                found[pair.before.shown, pair.after.shown] = (pair.before, pair.after)
    if len(found) != 1:
        return None
    ((before, after),) = found.values()
    one, other = (before, after) if left < right else (after, before)
    if task.match["way"].lower() in FEWER:
        one, other = other, one
    return less(one, other) if one.value > other.value else None


def _year(tokens: Iterable[Token]) -> str:
    years = {t.word for t in tokens if len(t.word) == 4 and t.word.isdigit()}
    return years.pop() if len(years) == 1 else ""


def sides(task: Task) -> Steps | None:
    """One side of a comparison less the other, where one sentence has a number for each."""
    right = _noun(task.match["right"]) or task.part("right")
    right = tuple(t for t in right if t.word not in COMPARING)
    left = [t for t in task.part("left") if t not in right and t.word not in COMPARING]
    asked = [*left, *(t for t in task.part("right") if t.word not in COMPARING)]
    way = (task.match.groupdict().get("way") or "").lower()
    for item in task.evidence[:MARGIN_EVIDENCE]:
        reading = read(item.sentence.text)
        if not left or not right or not covers(reading, asked):
            continue
        found = list(_sides(left, right, reading, item))
        if len(found) != 1 or not _words(reading).isdisjoint(UNSURE):
            continue
        one, other = found[0][::-1] if way in FEWER else found[0]
        if not way or one.value > other.value:
            return _difference(one, other)
    return None


def _sides(
    left: Sequence[Token], right: Sequence[Token], reading: Reading, item: Evidence
) -> Iterator[tuple[Operand, Operand]]:
    """The numbers of one kind that are said of either side."""
    for kinds in KINDS:
        there = [m for m in reading.mentions if m.kind in kinds]
        told = parts(reading, there) if len(there) > 1 else []
        chosen = [_operand(pick((t.term for t in side), told), reading, item) for side in (left, right)]
        one, other = chosen
        if one is not None and other is not None and one.standing != other.standing and _agree(one, other):
            yield one, other


def _operand(part: Part | None, reading: Reading, item: Evidence) -> Operand | None:
    return operand_of(Standing(reading, part.mention), item) if part is not None else None


def _agree(one: Operand, other: Operand) -> bool:
    """Whether both have one unit and count the same."""
    counted = [[t.term for t in o.standing.counted()] for o in (one, other)]
    bare = one.unit == "percent" or not all(counted)
    return one.unit == other.unit and (bare or counted[0] == counted[1])


def none_of(task: Task) -> Steps | None:
    """Those of a whole that have none of what its part has: "12 of the 40 ships had sails"."""
    asked, part_words = task.part("whole"), task.part("part")
    for item in task.evidence[:MARGIN_EVIDENCE]:
        reading = read(item.sentence.text)
        if (
            not part_words
            or not covers(reading, asked)
            or not _words(reading).isdisjoint(NOT_WORDS | NONE_WORDS)
        ):
            continue
        for one, other in permutations(operands([item]), 2):
            same = counts(other, {t.term for t in asked}) and one.value < other.value
            if same and _is_part(one, other, part_words):
                return less(other, one)
    return None


def _is_part(one: Operand, other: Operand, words: Sequence[Token]) -> bool:
    """Whether one number says how many of the other have `words`: "12 of the 40", "sails in 12"."""
    reading = one.standing.reading
    start, stop = one.standing.mention.span.stop, other.standing.mention.span.start
    if start < stop and PART_OF.fullmatch(reading.text[start:stop]):
        return all(has(one.clause, token) for token in words)
    if list(one.standing.counted()) or start < stop:
        return False
    whole, part = parts(reading, [other.standing.mention, one.standing.mention]) or (None, None)
    terms = {token.term for token in words}
    return bool(whole and part and terms <= part.own and terms.isdisjoint(whole.own))


PART_OF = Pattern(r"\sof\s(?:the|its|their|his|her|these|those)\s")


def _difference(one: Operand, other: Operand) -> Steps | None:
    high, low = (one, other) if one.value > other.value else (other, one)
    return less(high, low) if high.value != low.value else None


def _noun(text: str) -> tuple[Token, ...]:
    """The noun phrase that a text begins with, behind a determiner."""
    first = next((t for t in tokenize(text) if t.word not in DETERMINERS), None)
    return noun_of(text[first.start :]) if first is not None else ()


def _words(reading: Reading) -> set[str]:
    return {token.word for token in reading.tokens}
