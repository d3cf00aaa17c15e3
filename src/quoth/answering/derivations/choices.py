"""Which of two was larger, later, deadlier: both measured by the article in the same words."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quoth.answering.comparison import read
from quoth.answering.derivations.attribution import opening, subject_of
from quoth.answering.derivations.events import Dated, happened
from quoth.answering.derivations.operands import Operand, operands
from quoth.answering.derivations.results import compared
from quoth.answering.derivations.steps import ABOVE, BELOW, Steps, Task, in_a_row
from quoth.language.terms import Token, word_terms


class Dimension(NamedTuple):
    """What is compared by an adjective.

    more, less: the adjectives for much and for little. units: words that the number counts, as its unit or
    by itself; beside: words of which the sentence has one, none for any.
    """

    more: frozenset[str]
    less: frozenset[str]
    units: frozenset[str]
    beside: frozenset[str]


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


LENGTHS = _words("meters metres meter feet foot yards miles kilometers kilometres km m ft")
DIMENSIONS = (
    Dimension(
        _words("larger bigger"),
        _words("smaller"),
        _words("inhabitants residents people acres hectares square students members employees"),
        frozenset(),
    ),
    Dimension(_words("larger bigger"), _words("smaller"), frozenset(), _words("population")),
    Dimension(
        _words("taller higher"),
        _words("lower shorter"),
        LENGTHS,
        _words("tall high height rises rose stands stood elevation above"),
    ),
    Dimension(_words("longer"), _words("shorter"), LENGTHS, _words("long length")),
    Dimension(_words("deeper"), _words("shallower"), LENGTHS, _words("deep depth")),
    Dimension(_words("wider broader"), _words("narrower"), LENGTHS, _words("wide width broad across")),
    Dimension(
        _words("heavier"),
        _words("lighter"),
        _words("tons tonnes kilograms kilogrammes kg pounds grams"),
        _words("weighs weighed weighing weight heavy"),
    ),
    Dimension(
        _words("deadlier bloodier"),
        frozenset(),
        frozenset(),
        _words("killed deaths died dead lives casualties"),
    ),
    Dimension(
        _words("costlier dearer expensive"),
        _words("cheaper"),
        _words("money"),
        _words("cost costs price sold worth"),
    ),
)
LATER = _words("later newer younger last")
# Verbs that make the date beside them that of a thing's beginning.
BEGUN = "build open founded establish begin start launch born complete happen occur".split()


def larger(task: Task) -> Steps | None:
    """Which of two measures more, or less; each by the one number of its dimension that is said of it."""
    adjective = task.match["how"].lower()
    for dimension in DIMENSIONS:
        if adjective not in dimension.more | dimension.less:
            continue
        sides = [_measures(read(task.match[name]).tokens, dimension, task) for name in ("one", "other")]
        if any(len({o.value for o in side}) != 1 for side in sides):
            continue
        one, other = sides[0][0], sides[1][0]
        if not (one.exact and other.exact) or one.value == other.value or _kind(one) != _kind(other):
            return None
        upward = adjective in dimension.more
        first = (one.value > other.value) == upward
        ordered = (one, other) if first else (other, one)
        name = task.match["one" if first else "other"]
        return compared(ordered, ABOVE if upward else BELOW, name.strip())
    return None


def _kind(operand: Operand) -> tuple[str, ...]:
    return (operand.unit, *sorted(t.term for t in list(operand.standing.counted())[:1]))


def _measures(name: Sequence[Token], dimension: Dimension, task: Task) -> list[Operand]:
    """The numbers of the dimension that sentences beginning with the thing have, one a sentence."""
    found: list[Operand] = []
    asked = subject_of(name)
    for item in task.evidence:
        reading = read(item.sentence.text)
        subject = opening([reading])
        if asked is None or subject is None or not asked.terms <= subject.terms:
            continue
        words = {t.word for t in reading.tokens}
        measured = subject.head in _measures_of(dimension)
        if subject.head != asked.head and not measured:
            continue
        if dimension.beside and words.isdisjoint(dimension.beside):
            continue
        own = [o for o in operands([item]) if measured or _fits(o, dimension)]
        if len(own) != 1 or own[0].is_part:
            return []
        found += own
    return found


@cache
def _measures_of(dimension: Dimension) -> frozenset[str]:
    """Terms of nouns that stand for the measure: "the height of the tower"."""
    return frozenset(word_terms(sorted(dimension.beside)))


def _fits(operand: Operand, dimension: Dimension) -> bool:
    """Whether the number is in a unit of the dimension; any is where it has none."""
    counted = {t.word for t in operand.standing.counted()} | {operand.unit.split()[0]}
    return not dimension.units or not counted.isdisjoint(dimension.units)


def earlier(task: Task) -> Steps | None:
    """Which of two came first or last, by the dates of the same verb."""
    sides = [subject_of(read(task.match[name]).tokens) for name in ("one", "other")]
    chosen: dict[str, Steps] = {}
    for verb in BEGUN:
        dates: list[Dated] = []
        for side in sides:
            found = happened((verb,), side, frozenset(), task.evidence, task.articles) if side else []
            dates += [found[0].dated] if len(found) == 1 else []
        if len(dates) == len(sides):
            detail = min(d.date.detail for d in dates)
            one, other = (d.date.cut(detail) for d in dates)
            if one == other:
                return None
            late = task.match["how"].lower() in LATER
            name = "one" if (one > other) == late else "other"
            ordered = dates if name == "one" else dates[::-1]
            pair = [(d.shown, d.evidence) for d in ordered]
            chosen[name] = in_a_row(pair, ABOVE if late else BELOW, "", task.match[name].strip())
    return next(iter(chosen.values())) if len(chosen) == 1 else None
