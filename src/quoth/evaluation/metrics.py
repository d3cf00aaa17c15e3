"""Measures of answers, each by its published definition: SQuAD's EM and F1, AUROC, risk, calibration.

Rows are arrays of (confidence, right): a probability and 1 or 0, a row a question, in any order.
"""

import re
import string
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from math import log2
from typing import Final, NamedTuple, TypeAlias

import numpy
from numpy.typing import NDArray

Rows: TypeAlias = NDArray[numpy.float64]

BINS: Final = 10
ARTICLES: Final = re.compile(r"\b(a|an|the)\b")
PUNCTUATION: Final = str.maketrans("", "", string.punctuation)
STRAIGHT: Final = str.maketrans("‘’“”", "''\"\"")


# Short answers


def normalise(text: str) -> str:
    """As SQuAD's official script has it: lower case, no ASCII punctuation, no a, an, the, single spaces."""
    return " ".join(ARTICLES.sub(" ", text.lower().translate(PUNCTUATION)).split())


def straighten(text: str) -> str:
    """Curly quotes as straight ones."""
    return text.translate(STRAIGHT)


def exact_match(predicted: str, gold: str) -> float:
    """1 where the two are the same when normalised, else 0."""
    return float(normalise(predicted) == normalise(gold))


def f1(predicted: str, gold: str) -> float:
    """Harmonic mean of the precision and recall of words, 0 to 1; two empty answers are the same."""
    words, gold_words = normalise(predicted).split(), normalise(gold).split()
    if not words or not gold_words:
        return float(words == gold_words)
    same = (Counter(words) & Counter(gold_words)).total()
    return 2 * same / (len(words) + len(gold_words))


# Rankings


def reciprocal_rank(ranks: Iterable[int]) -> float:
    """1 / the first of the ranks, from 1, at which something relevant stands; 0 without any."""
    return 1 / min(ranks, default=float("inf"))


def ndcg(ranks: Iterable[int], relevant: int, depth: int) -> float:
    """Normalised discounted cumulative gain of the first `depth`.

    relevant: how many there are to be found, at least 1.
    """
    gain = sum(1 / log2(rank + 1) for rank in ranks if rank <= depth)
    return gain / sum(1 / log2(rank + 1) for rank in range(1, min(relevant, depth) + 1))


# Confidences


def mean(rows: Rows) -> float:
    """The mean of the first column."""
    return float(rows[:, 0].mean())


def auroc(rows: Rows) -> float:
    """Probability that a row that is right is surer than one that is not; ties count half.

    NaN where all are right, or none is.
    """
    high, low = rows[rows[:, 1] == 1, 0], numpy.sort(rows[rows[:, 1] == 0, 0])
    if not len(high) or not len(low):
        return float("nan")
    below = numpy.searchsorted(low, high, "left") + numpy.searchsorted(low, high, "right")
    return float(below.mean() / 2 / len(low))


class Bin(NamedTuple):
    """Questions of about the same confidence: how many, their mean confidence, the share that is right."""

    questions: int
    confidence: float
    accuracy: float


def calibration(rows: Rows, bins: int = BINS) -> tuple[Bin, ...]:
    """Bins of equal mass, least sure first; empty ones are left out."""
    ordered, bounds = _binned(rows, bins)
    parts = (ordered[start:stop] for start, stop in pairwise(bounds))
    return tuple(Bin(len(part), *map(float, part.mean(axis=0))) for part in parts if len(part))


def calibration_error(rows: Rows) -> float:
    """Expected calibration error over bins of equal mass: mean distance of confidence from accuracy."""
    ordered, bounds = _binned(rows, BINS)
    sums = numpy.append(0.0, numpy.cumsum(ordered[:, 0] - ordered[:, 1]))
    return float(numpy.abs(numpy.diff(sums[bounds])).sum() / len(rows))


def _binned(rows: Rows, bins: int) -> tuple[Rows, list[int]]:
    """The rows, least sure first, and where the bins begin and the last one ends."""
    ordered = rows[numpy.lexsort((rows[:, 1], rows[:, 0]))]
    return ordered, [place * len(rows) // bins for place in range(bins + 1)]


class Point(NamedTuple):
    """A threshold's effect. coverage: share answered at it; risk: share of those that is wrong."""

    threshold: float
    coverage: float
    risk: float


def risk_coverage(rows: Rows) -> tuple[Point, ...]:
    """A point for each distinct confidence as the threshold, highest first (El-Yaniv & Wiener 2010)."""
    confidences, risks, is_last = _risks(rows)
    coverages = numpy.arange(1, len(rows) + 1) / len(rows)
    return tuple(
        Point(*map(float, point))
        for point in zip(confidences[is_last], coverages[is_last], risks[is_last], strict=True)
    )


def risk_coverage_area(rows: Rows) -> float:
    """Mean of the risk over the coverages 1/n to 1 (AURC); the order of ties does not matter."""
    _, risks, is_last = _risks(rows)
    ends = numpy.flatnonzero(is_last)
    sizes = numpy.diff(ends, prepend=-1)
    return float((risks[ends] * sizes).sum() / len(rows))


def _risks(rows: Rows) -> tuple[Rows, Rows, NDArray[numpy.bool_]]:
    """Confidences, falling; the risk down to each; whether it is the last of its ties."""
    ordered = rows[numpy.argsort(-rows[:, 0], kind="stable")]
    wrong = numpy.cumsum(1 - ordered[:, 1]) / numpy.arange(1, len(rows) + 1)
    is_last = numpy.append(ordered[1:, 0] != ordered[:-1, 0], True)
    return ordered[:, 0], wrong, is_last
