"""Gold questions to whole models: one of all of them, and one for each fold that has not seen it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import THRESHOLD
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.signals import SIGNALS
from quoth.answering.weights import Model
from quoth.training.confidence import Models, confidences, fit_confidence, standings
from quoth.training.figures import Outcome
from quoth.training.fitting import Floats
from quoth.training.gold import Case, bereft, off_topic
from quoth.training.ranking import FOLDS, Measured, Rankings, firsts, measure

# Of the questions off topic, and of those bereft of their paragraph, one in so many trains the confidence.
NEGATIVE_SHARE = 3
OFF_TOPIC_STEP = 2 * FOLDS  # so that most are asked of an article of their own fold
DIGITS = 4  # of a weight


class Sets(NamedTuple):
    """Everything measured that a model is fitted on.

    asked: questions of their article. strange: some of them asked of another article. bereft: some of
    SQuAD's asked of theirs without the paragraph that answers.
    """

    asked: Measured
    strange: Measured
    bereft: Measured


def gather(squad: Sequence[Case], reading: Sequence[Case]) -> Sets:
    """Measure the questions, and what is made of them that nothing answers."""
    strange = [
        case
        for cases in (squad, reading)
        if cases
        for case in off_topic(cases, OFF_TOPIC_STEP)[::NEGATIVE_SHARE]
    ]
    return Sets(measure((*squad, *reading)), measure(strange), measure(bereft(squad[1::NEGATIVE_SHARE])))


class Fitted(NamedTuple):
    """Weights in their tables' order."""

    ranking: Floats
    confidence: Models

    def model(self) -> Model:
        """The same by name, rounded as they are written."""
        topic, right, doubt = ([round(float(w), DIGITS) for w in part] for part in self.confidence)
        signals = [signal.name for signal in SIGNALS]
        return Model(
            ranking={
                r.name: round(float(w), DIGITS) for r, w in zip(EVIDENCE_RULES, self.ranking, strict=True)
            },
            topic_intercept=topic[0],
            topic=dict(zip(signals, topic[1:], strict=True)),
            right_intercept=right[0],
            right=dict(zip(signals, right[1:], strict=True)),
            doubt_intercept=doubt[0],
            doubt_slope=doubt[1],
        )


def fit(sets: Sets, rankings: Rankings, out: Collection[int] = ()) -> Fitted:
    """The model of all folds but `out`; its confidence on rankings that have not seen the question's fold."""
    parts = [
        standings(
            part,
            rankings.held_out_scores(part, out),
            ~numpy.isin(part.folds(rankings.folds), list(out)),
        )
        for part in sets
    ]
    return Fitted(rankings.without(out), fit_confidence(*parts))


def outcomes(measured: Measured, fitted: Fitted, fold: int, folds: int) -> Iterator[Outcome]:
    """What becomes of the questions of a fold under a model that has not seen it."""
    scores = measured.values @ fitted.ranking
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
    bereft: tuple[Outcome, ...]


def held_out(sets: Sets, fitted: Sequence[Fitted]) -> HeldOut:
    """Ask everything of the models. fitted: for each fold, without it."""
    return HeldOut(
        *(
            tuple(o for fold, each in enumerate(fitted) for o in outcomes(part, each, fold, len(fitted)))
            for part in sets
        )
    )


def first_rates(
    measured: Measured, shares: Iterable[float], folds: int = FOLDS
) -> Iterator[tuple[float, dict[str, float]]]:
    """For each share of SQuAD how often the first sentence is right, by kind of question.

    Where questions can be answered, with their folds held out.
    """
    answerable = numpy.array([bool(case.gold) for case in measured.cases])
    kinds = numpy.array([case.kind for case in measured.cases])
    for share in shares:
        rankings = Rankings(measured, share, folds)
        found = firsts(measured, rankings.held_out_scores(measured))
        yield (
            share,
            {
                str(kind): float(found[answerable & (kinds == kind)].mean())
                for kind in dict.fromkeys(kinds[answerable])
            },
        )
