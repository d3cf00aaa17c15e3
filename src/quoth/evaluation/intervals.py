"""How far a figure would move on other questions like these: the bootstrap (Efron 1979)."""

from collections.abc import Callable
from typing import Final, NamedTuple

import numpy

from quoth.evaluation.metrics import Rows

RESAMPLES: Final = 1_000
SEED: Final = 20_250_101
LEVEL: Final = 0.95


class Estimate(NamedTuple):
    """A figure with its interval. value: None where it can't be measured; questions: on how many it was."""

    value: float | None
    low: float | None
    high: float | None
    questions: int


NOTHING = Estimate(None, None, None, 0)


def estimate(rows: Rows, statistic: Callable[[Rows], float]) -> Estimate:
    """The statistic of the rows and its percentile interval at LEVEL, rows drawn with replacement.

    rows: one a question. Columns that belong to one question are drawn together, so that the
    difference of two columns is a paired one.

    The same rows give the same interval on every machine.
    """
    count = len(rows)
    value = statistic(rows) if count else float("nan")
    if numpy.isnan(value):
        return Estimate(None, None, None, count)
    # The one generator whose stream numpy promises never to change.
    source = numpy.random.RandomState(SEED)
    draws = (statistic(rows[source.randint(0, count, count)]) for _ in range(RESAMPLES))
    values = numpy.fromiter(draws, dtype=float, count=RESAMPLES)
    tail = 50 * (1 - LEVEL)
    low, high = numpy.percentile(values[~numpy.isnan(values)], (tail, 100 - tail))
    return Estimate(float(value), float(low), float(high), count)
