"""Rankings of answered and unanswered questions to the two models of the confidence."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import ON_TOPIC, signal_values
from quoth.answering.signals import SIGNALS
from quoth.model import Award, Evidence
from quoth.training.fitting import Flags, Floats, Numbers, fit_logistic
from quoth.training.gold import SQUAD
from quoth.training.ranking import PENALTY, Measured

BINS = 10


class Signals(NamedTuple):
    """The signals of some cases (rows x signals), whether the best sentence was right, and whose they are.

    numbers: each row's case in `Measured.cases`. squad: whether it is SQuAD's.
    """

    values: Floats
    right: Flags
    numbers: Numbers
    squad: Flags


class Models(NamedTuple):
    """The confidence as it was learned.

    topic, right: intercept, then the signals' weights, of the two models.
    doubt: intercept and slope of the chance of a right answer by the first model's log-odds.
    """

    topic: Floats
    right: Floats
    doubt: Floats


def standings(measured: Measured, scores: Floats, chosen: Flags) -> Signals:
    """The signals of each chosen case that has candidates."""
    values, right, numbers = [], [], []
    bounds = numpy.searchsorted(measured.groups, numpy.arange(len(measured.cases) + 1))
    for number in numpy.flatnonzero(chosen & (bounds[:-1] < bounds[1:])):
        case, rows = measured.cases[number], slice(bounds[number], bounds[number + 1])
        evidence = [
            Evidence(candidate.sentence, candidate.similarity, (Award("all rules", 1.0, float(score)),))
            for candidate, score in zip(measured.candidates[rows], scores[rows], strict=True)
        ]
        evidence.sort(key=lambda item: (-item.score, item.sentence.id))
        values.append(signal_values(case.question, evidence, case.index))
        right.append(evidence[0].sentence.id in case.gold)
        numbers.append(number)
    return Signals(
        numpy.array(values, dtype=float).reshape(-1, len(SIGNALS)),
        numpy.array(right, dtype=bool),
        numpy.array(numbers, dtype=int),
        numpy.array([measured.cases[number].kind == SQUAD for number in numbers], dtype=bool),
    )


def fit_confidence(asked: Signals, strange: Signals, bereft: Signals) -> Models:
    """Fit the models; SQuAD's rows count as much as all others, where there are others.

    asked: questions of the article, answered there or not; strange: of another one; bereft: without the
    paragraph that answers.
    """
    signs, least = [signal.sign for signal in SIGNALS], [signal.least for signal in SIGNALS]
    values, truth, squad = (
        numpy.concatenate([getattr(part, field) for part in (asked, strange, bereft)])
        for field in ("values", "right", "squad")
    )
    shares = numpy.where(squad, squad_share(squad), 1.0)
    count = len(asked.values) + len(strange.values)
    of_it = numpy.arange(count) < len(asked.values)
    topic = fit_logistic(values[:count], of_it, signs, least, PENALTY, shares[:count])
    matter = topic[0] + values @ topic[1:]
    clear = matter >= ON_TOPIC
    right = fit_logistic(values[clear], truth[clear], signs, least, PENALTY, shares[clear])
    doubt = fit_logistic(matter[~clear, None], truth[~clear], [1], [0.0], PENALTY, shares[~clear])
    return Models(topic, right, doubt)


def squad_share(squad: Flags) -> float:
    """What a row of SQuAD counts, so that all of them count as much as all others."""
    own, others = int(squad.sum()), int((~squad).sum())
    return others / own if own and others else 1.0


def confidences(values: Floats, models: Models) -> Floats:
    """What `quoth.answering.confidence` makes of signals under these weights, for each row."""
    topic, right, doubt = models
    matter = topic[0] + values @ topic[1:]
    doubtful = doubt[0] + doubt[1] * numpy.minimum(matter, ON_TOPIC)
    sure = numpy.where(matter < ON_TOPIC, doubtful, numpy.maximum(doubtful, right[0] + values @ right[1:]))
    found: Floats = 1 / (1 + numpy.exp(-sure))
    return found


def auroc(high: Sequence[float] | Floats, low: Sequence[float] | Floats) -> float:
    """Probability that a value of `high` exceeds one of `low`; ties count half (Mann-Whitney U).

    Not a number where either is empty.
    """
    if not len(high) or not len(low):
        return float("nan")
    order = numpy.sort(low)
    below = numpy.searchsorted(order, high, side="left") + numpy.searchsorted(order, high, side="right")
    return float(below.mean() / 2 / len(low))


def calibration_error(confidences: Floats, right: Flags) -> float:
    """Expected calibration error over equal-mass bins."""
    order = numpy.argsort(confidences, kind="stable")
    gaps = [abs(confidences[part].sum() - right[part].sum()) for part in numpy.array_split(order, BINS)]
    return float(sum(gaps) / len(confidences))
