"""Which abstention threshold keeps wrong answers below a share: measured, and with a bound on chance."""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import numpy

from quoth.evaluation.asking import Outcome
from quoth.evaluation.figures import ASKED
from quoth.evaluation.metrics import risk_coverage
from quoth.rows import DECIMALS

LEVEL: Final = 0.95
STEPS: Final = 50  # halvings: the bound to fifteen digits


class Kept(NamedTuple):
    """What is wrong at a --min-confidence, of all questions that may get an answer.

    answered: the share of them that gets one. answers: how many. error: the share of these that is wrong.
    bound: upper end of the one-sided Clopper-Pearson interval of the error, at LEVEL.
    """

    min_confidence: float
    answered: float
    answers: int
    wrong: int
    error: float
    bound: float


class Thresholds(NamedTuple):
    """The least thresholds that keep the error to a share; None where none does.

    measured: on these questions. bounded: where chance is allowed for too, so that others like them have
    no more either: the bound is within the share (Clopper & Pearson 1934).
    """

    share: float
    measured: Kept | None
    bounded: Kept | None


def thresholds_for(outcomes: Iterable[Outcome], share: float) -> Thresholds:
    """The thresholds for an error of at most `share`, 0 to 1.

    Small talk and off-topic questions are left out. An answer to a question that has none is wrong.
    """
    asked = [outcome for outcome in outcomes if outcome.group in ASKED and outcome.confidence is not None]
    given = [(o.confidence, o.always.hit1) for o in asked if o.always.status == "answered"]
    rows = numpy.array(given, dtype=float).reshape(-1, 2)
    points = [*reversed(risk_coverage(rows))] if given else []  # the least threshold first

    def first(is_kept: Callable[[int, int], bool]) -> Kept | None:
        for point in points:
            answers = round(point.coverage * len(given))
            wrong = round(point.risk * answers)
            if point.risk <= share and is_kept(wrong, answers):
                # A confidence is told rounded, perhaps up: one step less keeps the answer that had it.
                least = 0.0 if point is points[0] else round(point.threshold - 10**-DECIMALS, DECIMALS)
                bound = upper_bound(wrong, answers)
                return Kept(least, answers / len(asked), answers, wrong, point.risk, bound)
        return None

    return Thresholds(
        share,
        measured=first(lambda *_: True),
        bounded=first(lambda wrong, answers: tail(wrong, answers, share) <= 1 - LEVEL),
    )


def upper_bound(wrong: int, answers: int) -> float:
    """The share of wrong answers that so few of them make unlikely: upper Clopper-Pearson bound at LEVEL."""
    if wrong == answers:
        return 1.0
    low, high = wrong / answers, 1.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if tail(wrong, answers, middle) <= 1 - LEVEL else (middle, high)
    return high


def tail(wrong: int, answers: int, share: float) -> float:
    """The probability of at most `wrong` among `answers` where each is wrong with probability `share`."""
    if wrong >= answers or share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    factorials = numpy.concatenate(([0.0], numpy.cumsum(numpy.log(numpy.arange(1, answers + 1)))))
    counts = numpy.arange(wrong + 1)
    chosen = factorials[answers] - factorials[counts] - factorials[answers - counts]
    logs = chosen + counts * numpy.log(share) + (answers - counts) * numpy.log1p(-share)
    return min(1.0, float(numpy.exp(logs).sum()))
