"""Gold sentences to the weights of the evidence rules: each candidate measured, fitted listwise."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy

from quoth.answering.candidates import propose
from quoth.answering.comparison import compare
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.model import Candidate
from quoth.training.fitting import Flags, Floats, Numbers, best_rows, fit_listwise
from quoth.training.gold import SQUAD, Case

FOLDS = 4
PENALTY = 5.0
# How much a question of SQuAD counts beside one of the reading set. Its questions were asked by people who
# had the sentence before their eyes, and there are several times as many.
SQUAD_SHARE = 0.05


class Measured(NamedTuple):
    """Cases, and every candidate of each: measures (rows x rules), right or not, number of the case."""

    cases: tuple[Case, ...]
    candidates: tuple[Candidate, ...]
    values: Floats
    right: Flags
    groups: Numbers

    def shares(self, squad: float) -> Floats:
        """How much each case counts. squad: a question of SQuAD, beside the 1 of others."""
        return numpy.array([squad if case.kind == SQUAD else 1.0 for case in self.cases])

    def folds(self, count: int) -> Numbers:
        """Each case's fold, by article."""
        return numpy.array([case.article % count for case in self.cases], dtype=int)


def measure(cases: Sequence[Case]) -> Measured:
    """Measure each case's candidates by every rule, without weights."""
    every: list[Candidate] = []
    values, right, groups = [], [], []
    for number, case in enumerate(cases):
        candidates = propose(case.question, case.index)
        every.extend(candidates)
        for pair in compare(case.question, candidates, case.index):
            values.append([rule.measure(pair) for rule in EVIDENCE_RULES])
            right.append(pair.sentence.id in case.gold)
            groups.append(number)
    return Measured(
        tuple(cases),
        tuple(every),
        numpy.array(values, dtype=float).reshape(-1, len(EVIDENCE_RULES)),
        numpy.array(right, dtype=bool),
        numpy.array(groups, dtype=int),
    )


def fit_ranking(measured: Measured, shares: Floats) -> Floats:
    """The rules' weights, in the table's order. shares: how much each case counts; 0 leaves it out."""
    share = shares[measured.groups]
    kept = share > 0
    return fit_listwise(
        measured.values[kept],
        measured.right[kept],
        measured.groups[kept],
        PENALTY,
        share[kept],
    )


class Rankings:
    """The rules' weights as fitted without some folds, each once."""

    def __init__(self, measured: Measured, squad_share: float = SQUAD_SHARE, folds: int = FOLDS) -> None:
        self.folds = folds
        self._measured = measured
        self._shares = measured.shares(squad_share)
        self._fold = measured.folds(folds)
        self._fitted: dict[frozenset[int], Floats] = {}

    def without(self, out: Collection[int]) -> Floats:
        """The weights that have seen no case of the folds `out`."""
        key = frozenset(out)
        if key not in self._fitted:
            kept = ~numpy.isin(self._fold, list(key))
            self._fitted[key] = fit_ranking(self._measured, self._shares * kept)
        return self._fitted[key]

    def held_out_scores(self, measured: Measured, out: Collection[int] = ()) -> Floats:
        """Each candidate's score under weights that have seen neither its case's fold nor `out`."""
        weights = numpy.array([self.without({fold, *out}) for fold in range(self.folds)])
        folds = measured.folds(self.folds)[measured.groups]
        scores: Floats = numpy.einsum("rm,rm->r", measured.values, weights[folds])
        return scores


def firsts(measured: Measured, scores: Floats) -> Flags:
    """Whether each case's best candidate is right; where there is none, it is not."""
    found = numpy.zeros(len(measured.cases), dtype=bool)
    best = best_rows(scores, measured.groups)
    found[measured.groups[best]] = measured.right[best]
    return found
