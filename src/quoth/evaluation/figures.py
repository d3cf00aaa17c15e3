"""The table of figures: one number for each stage of an answer, measured on outcomes."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

import numpy

from quoth.evaluation import metrics
from quoth.evaluation.asking import Group, Outcome
from quoth.evaluation.intervals import Estimate, estimate
from quoth.evaluation.metrics import Rows

CANDIDATES: Final = 12
DEPTH: Final = 10

ANSWERABLE: Final = ("answerable",)
UNANSWERABLE: Final = ("unanswerable",)
ASKED: Final = ("answerable", "unanswerable")


class Figure(NamedTuple):
    """A number that says how good a stage is.

    groups: the questions it is measured on. measure: what it takes of one of them, a number or
    (confidence, right); None leaves the question out. statistic: what it makes of them all.
    "-always" names a figure at min-confidence 0, where the best sentence is always given; without
    it, an abstention on an answerable question is a miss.
    """

    name: str
    stage: str
    groups: Sequence[Group]
    measure: Callable[[Outcome], Sequence[float | None]]
    statistic: Callable[[Rows], float] = metrics.mean


FIGURES: Final = (
    Figure(
        f"recall@{CANDIDATES}",
        "retrieval",
        ANSWERABLE,
        lambda o: [any(rank <= CANDIDATES for rank in o.gold_ranks)],
    ),
    Figure("hit@1", "ranking", ANSWERABLE, lambda o: [o.verdict.hit1]),
    Figure("hit@1-always", "ranking", ANSWERABLE, lambda o: [o.always.hit1]),
    Figure("hit@3", "ranking", ANSWERABLE, lambda o: [o.verdict.hit3]),
    Figure("hit@3-always", "ranking", ANSWERABLE, lambda o: [o.always.hit3]),
    Figure("mrr", "ranking", ANSWERABLE, lambda o: [metrics.reciprocal_rank(o.gold_ranks)]),
    Figure(
        f"ndcg@{DEPTH}",
        "ranking",
        ANSWERABLE,
        lambda o: [metrics.ndcg(o.gold_ranks, max(1, len(o.gold)), DEPTH)],
    ),
    Figure("em", "short answer", ANSWERABLE, lambda o: [o.verdict.em]),
    Figure("em-always", "short answer", ANSWERABLE, lambda o: [o.always.em]),
    Figure("f1", "short answer", ANSWERABLE, lambda o: [o.verdict.f1]),
    Figure("f1-always", "short answer", ANSWERABLE, lambda o: [o.always.f1]),
    Figure("abstain", "abstention", UNANSWERABLE, lambda o: [o.verdict.status == "abstained"]),
    Figure("false-abstain", "abstention", ANSWERABLE, lambda o: [o.verdict.status == "abstained"]),
    Figure("auroc", "abstention", ASKED, lambda o: [o.confidence, o.group == "answerable"], metrics.auroc),
    Figure("off-topic-abstain", "abstention", ("off-topic",), lambda o: [o.verdict.status == "abstained"]),
    Figure(
        "off-topic-auroc",
        "abstention",
        ("answerable", "off-topic"),
        lambda o: [o.confidence, o.group == "answerable"],
        metrics.auroc,
    ),
    Figure(
        "ece", "confidence", ANSWERABLE, lambda o: [o.confidence, o.verdict.hit1], metrics.calibration_error
    ),
    Figure(
        "ece-always",
        "confidence",
        ANSWERABLE,
        lambda o: [o.confidence, o.always.hit1],
        metrics.calibration_error,
    ),
    Figure(
        "ece-all", "confidence", ASKED, lambda o: [o.confidence, o.always.hit1], metrics.calibration_error
    ),
    Figure("aurc", "confidence", ASKED, lambda o: [o.confidence, o.always.hit1], metrics.risk_coverage_area),
    Figure("smalltalk", "small talk", ("smalltalk",), lambda o: [o.verdict.right]),
)


def measure(outcomes: Sequence[Outcome]) -> dict[str, Estimate]:
    """Each figure of FIGURES by its name, without a value where no question can show it."""
    return {figure.name: estimate(rows_of(figure, outcomes), figure.statistic) for figure in FIGURES}


def confidence_rows(outcomes: Iterable[Outcome]) -> Rows:
    """(confidence, right at min-confidence 0) of what was asked: unanswerable questions are wrong."""
    asked = (o for o in outcomes if o.group in ASKED and o.confidence is not None)
    return numpy.array([(o.confidence, o.always.hit1) for o in asked], dtype=float).reshape(-1, 2)


def hits_by_kind(outcomes: Iterable[Outcome]) -> dict[str, tuple[int, int]]:
    """Right replies, and questions, of each kind, most frequent first; off-topic ones are left out."""
    counts: dict[str, tuple[int, int]] = {}
    for outcome in outcomes:
        if outcome.group != "off-topic":
            kind = "unanswerable" if outcome.group == "unanswerable" else outcome.kind
            right, asked = counts.get(kind, (0, 0))
            counts[kind] = (right + outcome.verdict.right, asked + 1)
    return dict(sorted(counts.items(), key=lambda item: (-item[1][1], item[0])))


def rows_of(figure: Figure, outcomes: Iterable[Outcome]) -> Rows:
    """What `figure` takes of the outcomes that it is measured on, a row each."""
    taken = (figure.measure(o) for o in outcomes if o.group in figure.groups)
    return numpy.array([row for row in taken if None not in row], dtype=float).reshape(
        -1, 1 if figure.statistic is metrics.mean else 2
    )
