"""Rankings of answered and unanswered questions to the two models of the confidence."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import MOST_ODDS, signal_values
from quoth.answering.evidence import AWARD, NAMES
from quoth.answering.signals import GATES, SIGNALS
from quoth.model import Award, Evidence
from quoth.training.fitting import Flags, Floats, Numbers, fit_logistic
from quoth.training.gold import SQUAD
from quoth.training.ranking import PENALTY, Measured

BINS = 10
# How much a question counts beside one of the reading set: SQuAD's, where it is learned what is right and
# where it is learned whether an article speaks of a matter, and one whose name was swapped, of a whole
# article and of a few sentences.
SQUAD_SHARE = 0.05
SQUAD_TOPIC_SHARE = 0.3
SWAPPED_SHARE = 0.15
CROSSED_SHARE = 0.3
UNWEIGHED = (0.0,) * len(NAMES)


class Signals(NamedTuple):
    """The signals of some cases (rows x signals), whether the best sentence was right, and whose they are.

    numbers: each row's case in `Measured.cases`. squad: whether it is SQuAD's. gold: whether anything
    there is right.
    """

    values: Floats
    right: Flags
    numbers: Numbers
    squad: Flags
    gold: Flags


class Models(NamedTuple):
    """The confidence as it was learned.

    topic, right: intercept, then the signals' weights, of the two models.
    chance: intercept and slope of the log-odds of a right answer by those of both chances' product.
    """

    topic: Floats
    right: Floats
    chance: Floats


def standings(measured: Measured, scores: Floats, chosen: Flags) -> Signals:
    """The signals of each chosen case that has candidates."""
    values, right, numbers = [], [], []
    bounds = numpy.searchsorted(measured.groups, numpy.arange(len(measured.cases) + 1))
    for number in numpy.flatnonzero(chosen & (bounds[:-1] < bounds[1:])):
        case, rows = measured.cases[number], slice(bounds[number], bounds[number + 1])
        evidence = [
            Evidence(
                candidate.sentence,
                candidate.similarity,
                (
                    *map(AWARD, zip(NAMES, measures, UNWEIGHED, strict=True)),
                    Award("all rules", 1.0, float(score)),
                ),
            )
            for candidate, measures, score in zip(
                measured.candidates[rows], measured.values[rows].tolist(), scores[rows], strict=True
            )
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
        numpy.array([bool(measured.cases[number].gold) for number in numbers], dtype=bool),
    )


def fit_confidence(
    asked: Signals, strange: Signals, swapped: Signals, cut: Signals, crossed: Signals
) -> Models:
    """Fit the models.

    asked: questions of the article, answered there or not. strange: of another one. swapped: with another
    name in the place of theirs. cut: of a few sentences, which answer or speak of something else.
    crossed: of a few sentences, with another name that they have.
    What the chance is, is learned of questions as they were asked, where there are others than SQuAD's of
    those alone.
    """
    of_it = (numpy.ones_like(asked.right), numpy.zeros_like(strange.right), cut.gold)
    shares = [numpy.where(part.squad, SQUAD_TOPIC_SHARE, 1.0) for part in (asked, strange, cut)]
    topic = _fit((asked, strange, cut), of_it, shares)
    parts = (asked, cut, swapped, crossed)
    own = (1.0, 1.0, SWAPPED_SHARE, CROSSED_SHARE)
    shares = [
        numpy.where(part.squad, SQUAD_SHARE, 1.0) * share for part, share in zip(parts, own, strict=True)
    ]
    right = _fit(parts, [part.right for part in parts], shares)
    rated = ~asked.squad if not asked.squad.all() else asked.squad
    odds = product_odds(features(asked.values[rated]), topic, right)
    return Models(topic, right, fit_logistic(odds[:, None], asked.right[rated], 0.0))


def _fit(parts: Sequence[Signals], truth: Sequence[Flags], shares: Sequence[Floats]) -> Floats:
    values = numpy.concatenate([part.values for part in parts])
    return fit_logistic(features(values), numpy.concatenate(truth), PENALTY, numpy.concatenate(shares))


def features(values: Floats) -> Floats:
    """The signals, and each of them times each of GATES."""
    return numpy.hstack([values, *(values * values[:, [place]] for place in GATES)])


def product_odds(values: Floats, topic: Floats, right: Floats) -> Floats:
    """`quoth.answering.confidence.joint_odds` of each row's two chances. values: `features`."""
    a, b = (
        numpy.exp(-numpy.clip(weights[0] + values @ weights[1:], -MOST_ODDS, MOST_ODDS))
        for weights in (topic, right)
    )
    odds: Floats = -numpy.log(a + b + a * b)
    return odds


def confidences(values: Floats, models: Models) -> Floats:
    """What `quoth.answering.confidence` makes of signals under these weights, for each row."""
    odds = product_odds(features(values), models.topic, models.right)
    found: Floats = 1 / (1 + numpy.exp(-models.chance[0] - models.chance[1] * odds))
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
