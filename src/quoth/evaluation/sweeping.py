"""What other abstention thresholds would give, from one run: a row a threshold."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quoth.evaluation.asking import Outcome


class Swept(NamedTuple):
    """The figures at one --min-confidence; each is None where no question can show it.

    answered: share of the questions that are answered. precision: share of those answers that are right.
    hit1, em, f1, false_abstain: over the answerable questions; abstain: over the others.
    """

    min_confidence: float
    answered: float | None
    precision: float | None
    hit1: float | None
    em: float | None
    f1: float | None
    abstain: float | None
    false_abstain: float | None


def sweep(outcomes: Iterable[Outcome], thresholds: Iterable[float]) -> tuple[Swept, ...]:
    """A row for each threshold; small talk and off-topic questions are left out."""
    kept = [outcome for outcome in outcomes if outcome.group in {"answerable", "unanswerable"}]
    return tuple(_swept(kept, threshold) for threshold in thresholds)


def thresholds(start: float, stop: float, step: float) -> tuple[float, ...]:
    """`start`, and on by `step` up to `stop`, which is one of them if a step ends there."""
    count = int((stop - start) / step + 1e-9) + 1
    return tuple(round(start + place * step, 10) for place in range(count))


def _swept(outcomes: Sequence[Outcome], threshold: float) -> Swept:
    given = [(o, _is_given(o, threshold)) for o in outcomes]
    answerable = [(o, shown) for o, shown in given if o.group == "answerable"]
    graded = [(o, shown) for o, shown in answerable if o.always.f1 is not None]
    return Swept(
        threshold,
        answered=_mean(shown for _, shown in given),
        precision=_mean(o.always.hit1 for o, shown in given if shown),
        hit1=_mean(o.always.hit1 and shown for o, shown in answerable),
        em=_mean((o.always.em or 0) * shown for o, shown in graded),
        f1=_mean((o.always.f1 or 0) * shown for o, shown in graded),
        abstain=_mean(not shown for o, shown in given if o.group == "unanswerable"),
        false_abstain=_mean(not shown for _, shown in answerable),
    )


def _is_given(outcome: Outcome, threshold: float) -> bool:
    sure = outcome.confidence
    return outcome.always.status == "answered" and sure is not None and sure >= threshold


def _mean(values: Iterable[float]) -> float | None:
    listed = list(values)
    return sum(listed) / len(listed) if listed else None
