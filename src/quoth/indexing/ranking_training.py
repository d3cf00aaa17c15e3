"""Gold sentences to the weights of the evidence rules: each candidate measured, fitted listwise."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy

from quoth.answering.comparison import compare
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.retrieval import retrieve
from quoth.indexing.fitting import Flags, Floats, Numbers, best_rows, fit_listwise
from quoth.indexing.gold import Case

FOLDS = 4
PENALTY = 5.0


class Measured(NamedTuple):
    """Every candidate of every case: measures (rows x rules), right or not, number of the case."""

    values: Floats
    right: Flags
    groups: Numbers


def measure(cases: Sequence[Case]) -> Measured:
    """Measure each case's candidates by every rule, without weights."""
    values, right, groups = [], [], []
    for number, case in enumerate(cases):
        candidates = retrieve(case.question, case.index)
        for pair in compare(case.question, candidates, case.index):
            values.append([rule.measure(pair) for rule in EVIDENCE_RULES])
            right.append(pair.sentence.id in case.gold)
            groups.append(number)
    return Measured(
        numpy.array(values, dtype=float).reshape(-1, len(EVIDENCE_RULES)),
        numpy.array(right, dtype=bool),
        numpy.array(groups, dtype=int),
    )


def fit_ranking(measured: Measured) -> Floats:
    """The rules' weights, in the table's order."""
    signs = [rule.sign for rule in EVIDENCE_RULES]
    return fit_listwise(*measured, signs, PENALTY)


def folds(cases: Sequence[Case]) -> Numbers:
    """Each case's fold, by article."""
    return numpy.array([case.article % FOLDS for case in cases])


def held_out_rankings(measured: Measured, fold: Numbers) -> list[Floats]:
    """For each fold the rules' weights fitted on the other folds. fold: of each case."""
    return [
        fit_ranking(Measured(*(part[fold[measured.groups] != out] for part in measured)))
        for out in range(FOLDS)
    ]


def held_out_scores(measured: Measured, fold: Numbers, rankings: Sequence[Floats]) -> Floats:
    """Each candidate's score under the weights of its case's fold."""
    scores: Floats = numpy.einsum("rm,rm->r", measured.values, numpy.array(rankings)[fold[measured.groups]])
    return scores


def hit_rate(measured: Measured, scores: Floats, cases: int) -> float:
    """hit@1 over all cases, those without candidates too."""
    return float(measured.right[best_rows(scores, measured.groups)].sum() / cases)
