"""Rankings of answered and unanswered questions to the two models of the confidence."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import ON_TOPIC, signal_values
from quoth.answering.retrieval import retrieve
from quoth.answering.signals import SIGNALS
from quoth.indexing.fitting import Flags, Floats, Numbers, fit_logistic
from quoth.indexing.gold import Case
from quoth.indexing.ranking_training import FOLDS, PENALTY, Measured, folds
from quoth.model import Award, Evidence

BINS = 10


class Signals(NamedTuple):
    """The signals of some questions (rows x signals), whether the best sentence was right, their folds."""

    values: Floats
    right: Flags
    fold: Numbers


class Models(NamedTuple):
    """The confidence as it was learned.

    topic, right: intercept, then the signals' weights, of the two models.
    doubt: intercept and slope of the chance of a right answer by the first model's log-odds.
    """

    topic: Floats
    right: Floats
    doubt: Floats


def standings(cases: Sequence[Case], measured: Measured, scores: Floats) -> Signals:
    """The signals of each case that has candidates."""
    values, right, answered = [], [], []
    bounds = numpy.searchsorted(measured.groups, numpy.arange(len(cases) + 1))
    for case, start, stop in zip(cases, bounds, bounds[1:], strict=False):
        if start == stop:
            continue
        candidates = retrieve(case.question, case.index)
        evidence = [
            Evidence(candidate.sentence, candidate.similarity, (Award("all rules", 1.0, float(score)),))
            for candidate, score in zip(candidates, scores[start:stop], strict=True)
        ]
        evidence.sort(key=lambda item: (-item.score, item.sentence.id))
        values.append(signal_values(case.question, evidence, case.index))
        right.append(evidence[0].sentence.id in case.gold)
        answered.append(case)
    return Signals(
        numpy.array(values, dtype=float).reshape(-1, len(SIGNALS)),
        numpy.array(right, dtype=bool),
        folds(answered),
    )


def fit_confidence(asked: Signals, strange: Signals, robbed: Signals) -> Models:
    """Fit the models.

    asked: questions of the article; strange: of another one; robbed: without their paragraph.
    """
    signs, least = [signal.sign for signal in SIGNALS], [signal.least for signal in SIGNALS]
    both = numpy.concatenate([asked.values, strange.values])
    of_it = numpy.arange(len(both)) < len(asked.values)
    topic = fit_logistic(both, of_it, signs, least, PENALTY)
    values = numpy.concatenate([both, robbed.values])
    truth = numpy.concatenate([asked.right, strange.right, robbed.right])
    matter = topic[0] + values @ topic[1:]
    clear = matter >= ON_TOPIC
    right = fit_logistic(values[clear], truth[clear], signs, least, PENALTY)
    doubt = fit_logistic(matter[~clear, None], truth[~clear], [1], [0.0], PENALTY)
    return Models(topic, right, doubt)


def confidences(values: Floats, models: Models) -> Floats:
    """What `quoth.answering.confidence` makes of signals under these weights, for each row."""
    topic, right, doubt = models
    matter = topic[0] + values @ topic[1:]
    doubtful = doubt[0] + doubt[1] * numpy.minimum(matter, ON_TOPIC)
    sure = numpy.where(matter < ON_TOPIC, doubtful, numpy.maximum(doubtful, right[0] + values @ right[1:]))
    found: Floats = 1 / (1 + numpy.exp(-sure))
    return found


def held_out_confidences(parts: Sequence[Signals]) -> list[Floats]:
    """The confidence of each row of each part, by models fitted on the other folds of all parts.

    parts: as `fit_confidence` takes them.
    """
    found = [numpy.zeros(len(part.values)) for part in parts]
    for out in range(FOLDS):
        held = [part.fold == out for part in parts]
        if not any(rows.any() for rows in held):
            continue
        kept = [Signals(*(column[~rows] for column in part)) for part, rows in zip(parts, held, strict=True)]
        models = fit_confidence(*kept)
        for values, rows, part in zip(found, held, parts, strict=True):
            values[rows] = confidences(part.values[rows], models)
    return found


def confidence_figures(asked: Signals, strange: Signals, robbed: Signals) -> tuple[str, ...]:
    """Lines that say how good the confidence is on folds that its models have not seen."""
    parts = (asked, strange, robbed)
    sure = held_out_confidences(parts)
    error, without = (
        calibration_error(
            numpy.concatenate(sure[:count]), numpy.concatenate([part.right for part in parts[:count]])
        )
        for count in (3, 2)
    )
    return (
        f"AUROC of confidence, off topic {auroc(sure[0], sure[1]):.4f}, "
        f"paragraph taken away {auroc(sure[0], sure[2]):.4f}",
        f"expected calibration error {error:.4f}, without the questions whose paragraph was taken away "
        f"{without:.4f}",
    )


def auroc(high: Floats, low: Floats) -> float:
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
