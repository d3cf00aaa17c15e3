"""Gold questions to whole models: one of all of them, and one for each fold that has not seen it."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import THRESHOLD
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.signals import SIGNALS
from quoth.answering.weights import Model
from quoth.training.altered import crossed, cut, off_topic, swapped
from quoth.training.confidence import Models, confidences, fit_confidence, standings
from quoth.training.figures import Outcome, pool
from quoth.training.fitting import Floats
from quoth.training.gold import SQUAD, Case
from quoth.training.ranking import FOLDS, Measured, Rankings, firsts, measure

# One question in so many trains the confidence: of SQuAD's, which are many and count less, of those that are
# asked of another article, and of the reading set's that are.
SQUAD_EVERY = 3
SQUAD_NEGATIVE_EVERY = 9
READING_NEGATIVE_EVERY = 3
OFF_TOPIC_STEP = 2 * FOLDS  # so that most are asked of an article of their own fold
DIGITS = 4  # of a weight


class Sets(NamedTuple):
    """Everything measured that a model is fitted on.

    asked: questions of their article. strange: some of them asked of another article. swapped: with a name
    of their article in the place of their own; the reading set's, where there is one. cut: asked of a few
    sentences; the same ones. crossed: both; the same ones.
    """

    asked: Measured
    strange: Measured
    swapped: Measured
    cut: Measured
    crossed: Measured


def gather(squad: Sequence[Case], reading: Sequence[Case]) -> Sets:
    """Measure the questions, and what is made of them that nothing answers."""
    strange = [
        case
        for cases, every in ((squad, SQUAD_NEGATIVE_EVERY), (reading, READING_NEGATIVE_EVERY))
        if cases
        for case in off_topic(cases, OFF_TOPIC_STEP)[::every]
    ]
    some = reading or squad[::SQUAD_NEGATIVE_EVERY]
    parts = ((*squad, *reading), strange, swapped(some), cut(some), crossed(some))
    return Sets(*map(measure, parts))


class Fitted(NamedTuple):
    """Weights in their tables' order."""

    ranking: Floats
    confidence: Models

    def model(self) -> Model:
        """The same by name, rounded as they are written."""
        topic, right, chance = self.confidence
        signals = [signal.name for signal in SIGNALS]
        return Model(
            ranking=_by_name([rule.name for rule in EVIDENCE_RULES], self.ranking),
            topic_intercept=round(float(topic[0]), DIGITS),
            topic=_by_name(signals, topic[1:]),
            right_intercept=round(float(right[0]), DIGITS),
            right=_by_name(signals, right[1:]),
            chance_intercept=round(float(chance[0]), DIGITS),
            chance_slope=round(float(chance[1]), DIGITS),
        )


def _by_name(names: Sequence[str], weights: Floats) -> dict[str, list[float]]:
    """To each name its weights, rounded: one of the first of them, one of the second of them ..."""
    return {
        name: [round(float(weight), DIGITS) for weight in weights[place :: len(names)]]
        for place, name in enumerate(names)
    }


def fit(sets: Sets, rankings: Rankings, out: Collection[int] = ()) -> Fitted:
    """The model of all folds but `out`; its confidence on rankings that have not seen the question's fold."""
    chosen = [~numpy.isin(part.folds(rankings.folds), list(out)) for part in sets]
    every = numpy.arange(len(chosen[0])) % SQUAD_EVERY == 0
    chosen[0] &= every | numpy.array([case.kind != SQUAD for case in sets.asked.cases])
    parts = [
        standings(part, rankings.held_out_scores(part, out), rows)
        for part, rows in zip(sets, chosen, strict=True)
    ]
    return Fitted(rankings.without(out), fit_confidence(*parts))


def outcomes(measured: Measured, fitted: Fitted, fold: int, folds: int) -> Iterator[Outcome]:
    """What becomes of the questions of a fold under a model that has not seen it."""
    scores = measured.features() @ fitted.ranking
    found, chosen = firsts(measured, scores), measured.folds(folds) == fold
    signals = standings(measured, scores, chosen)
    sure = numpy.zeros(len(measured.cases))
    sure[signals.numbers] = confidences(signals.values, fitted.confidence)
    for number in numpy.flatnonzero(chosen):
        case = measured.cases[number]
        yield Outcome(
            kind=case.kind,
            answerable=bool(case.gold),
            top=bool(found[number]),
            answered=bool(sure[number] >= THRESHOLD),
            confidence=float(sure[number]),
        )


class HeldOut(NamedTuple):
    """What became of questions under models that had not seen their articles; fields as `Sets` has them."""

    asked: tuple[Outcome, ...]
    strange: tuple[Outcome, ...]
    swapped: tuple[Outcome, ...]
    cut: tuple[Outcome, ...]
    crossed: tuple[Outcome, ...]


def held_out(sets: Sets, fitted: Sequence[Fitted]) -> HeldOut:
    """Ask everything of the models. fitted: for each fold, without it."""
    return HeldOut(
        *(
            tuple(o for fold, each in enumerate(fitted) for o in outcomes(part, each, fold, len(fitted)))
            for part in sets
        )
    )


def first_rates(measured: Measured, share: float, folds: int = FOLDS) -> dict[str, float]:
    """How often the first sentence is right where a share of SQuAD ranks, by kind of question and in all.

    Of the questions that can be answered, with their folds held out.
    """
    found = firsts(measured, Rankings(measured, share, folds).held_out_scores(measured))
    kinds: dict[str, list[bool]] = {}
    for case, right in zip(measured.cases, found, strict=True):
        if case.gold:
            for kind in {case.kind, pool(case.kind, answerable=True)}:
                kinds.setdefault(kind, []).append(bool(right))
    return {kind: sum(rows) / len(rows) for kind, rows in sorted(kinds.items())}
