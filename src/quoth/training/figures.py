"""How often it was right: figures by kind of question, as a table."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy

from quoth.answering.confidence import SURE
from quoth.training.confidence import auroc, calibration_error
from quoth.training.gold import FOLLOW_UP, SQUAD

COLUMNS = ("top", "hit", "false", "abstain")
ALL, UNANSWERABLE = "all", "unanswerable"


class Outcome(NamedTuple):
    """What became of a question.

    kind: of question. answerable: whether its text answers it. top: whether a gold sentence comes first,
    as the answer or as the nearest one. confidence: 0 to 1.
    """

    kind: str
    answerable: bool
    top: bool
    answered: bool
    confidence: float


def table(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """Lines: for each kind of question how many, and the share of each column.

    top: of the answerable ones with a gold sentence first. hit: with one that is the answer. false: that
    were not answered. abstain: of the unanswerable ones, those not answered. What follows up is not in
    "all", nor is SQuAD.
    """
    lines = [f"{'kind':13s}{'n':>6s}" + "".join(f"{column:>9s}" for column in COLUMNS)]
    kinds: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        for kind in {outcome.kind, pool(outcome.kind, outcome.answerable)}:
            kinds.setdefault(kind, []).append(outcome)
    for kind, rows in sorted(kinds.items()):
        lines.append(f"{kind:13s}{len(rows):6d}" + "".join(_cell(column, rows) for column in COLUMNS))
    return (*lines, *summary([outcome for outcome in outcomes if outcome.kind != SQUAD] or outcomes))


def summary(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """Lines on the confidence. Right: a gold sentence came first, answered or not."""
    answered = [o for o in outcomes if o.answered]
    sure = [o for o in answered if o.confidence >= SURE]
    ranked = numpy.array([o.confidence for o in outcomes])
    right = numpy.array([o.top for o in outcomes], dtype=bool)
    share = _mean(o.confidence >= SURE for o in answered)
    return (
        f"sure {share} of the answers, right {_mean(o.top for o in sure)}   "
        f"ece {calibration_error(ranked, right):.4f}",
        f"precision {_mean(o.top for o in answered)}   auroc {auroc(ranked[right], ranked[~right]):.4f}",
    )


def pool(kind: str, answerable: bool) -> str:
    """The kinds that are counted together; what follows up and SQuAD's are counted by themselves."""
    if kind in (SQUAD, FOLLOW_UP):
        return kind
    return ALL if answerable else UNANSWERABLE


def _cell(column: str, rows: Sequence[Outcome]) -> str:
    answerable = [row for row in rows if row.answerable]
    values = {
        "top": [row.top for row in answerable],
        "hit": [row.top and row.answered for row in answerable],
        "false": [not row.answered for row in answerable],
        "abstain": [not row.answered for row in rows if not row.answerable],
    }[column]
    return f"{_mean(values) if values else '':>9s}"


def _mean(values: Iterable[bool]) -> str:
    found = list(values)
    return f"{sum(found) / len(found):.4f}" if found else "-"
