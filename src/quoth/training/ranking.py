"""Gold sentences to the weights of the evidence rules: each candidate measured, fitted listwise."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy

from quoth.answering.comparison import compare
from quoth.answering.evidence import EVIDENCE_RULES, LITERAL
from quoth.answering.proposing import propose
from quoth.model import Candidate
from quoth.training.fitting import Flags, Floats, Numbers, best_rows, fit_listwise
from quoth.training.gold import CROWDED, SQUAD, Case

FOLDS = 4
PENALTY = 5.0
# How much a question of SQuAD counts beside one of the reading set, and one that is asked of many texts.
SQUAD_SHARE = 1.0
CROWDED_SHARE = 1.0


class Measured(NamedTuple):
    """Cases, and every candidate of each: measures (rows x rules), right or not, number of the case."""

    cases: tuple[Case, ...]
    candidates: tuple[Candidate, ...]
    values: Floats
    right: Flags
    groups: Numbers

    def shares(self, squad: float) -> Floats:
        """How much each case counts. squad: a question of SQuAD, beside the 1 of others."""
        share = {SQUAD: squad, CROWDED: CROWDED_SHARE}
        return numpy.array([share.get(case.kind, 1.0) for case in self.cases])

    def features(self) -> Floats:
        """Rows x the weights of all rules: the measures, and times what each of LITERAL has at the most."""
        starts = numpy.searchsorted(self.groups, numpy.unique(self.groups))
        members = numpy.unique(self.groups, return_inverse=True)[1]
        most = [numpy.maximum.reduceat(self.values[:, place], starts)[members, None] for place in LITERAL]
        return numpy.hstack([self.values, *(self.values * each for each in most)])

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


def joined(one: Measured, other: Measured) -> Measured:
    """The cases of both."""
    return Measured(
        one.cases + other.cases,
        one.candidates + other.candidates,
        numpy.vstack([one.values, other.values]),
        numpy.concatenate([one.right, other.right]),
        numpy.concatenate([one.groups, other.groups + len(one.cases)]),
    )


def fit_ranking(measured: Measured, features: Floats, shares: Floats) -> Floats:
    """The weights of `measured.features()`. shares: how much each case counts; 0 leaves it out."""
    share = shares[measured.groups]
    kept = share > 0
    return fit_listwise(
        features[kept],
        measured.right[kept],
        measured.groups[kept],
        PENALTY,
        share[kept],
    )


class Rankings:
    """The rules' weights as fitted without some folds, each once."""

    def __init__(self, measured: Measured, squad_share: float = SQUAD_SHARE, folds: int = FOLDS) -> None:
        self.folds = folds
        self._measured, self._features = measured, measured.features()
        self._shares = measured.shares(squad_share)
        self._fold = measured.folds(folds)
        self._fitted: dict[frozenset[int], Floats] = {}

    def without(self, out: Collection[int]) -> Floats:
        """The weights that have seen no case of the folds `out`."""
        key = frozenset(out)
        if key not in self._fitted:
            kept = ~numpy.isin(self._fold, list(key))
            self._fitted[key] = fit_ranking(self._measured, self._features, self._shares * kept)
        return self._fitted[key]

    def held_out_scores(self, measured: Measured, out: Collection[int] = ()) -> Floats:
        """Each candidate's score under weights that have seen neither its case's fold nor `out`."""
        weights = numpy.array([self.without({fold, *out}) for fold in range(self.folds)])
        folds = measured.folds(self.folds)[measured.groups]
        scores: Floats = numpy.einsum("rm,rm->r", measured.features(), weights[folds])
        return scores


def firsts(measured: Measured, scores: Floats) -> Flags:
    """Whether each case's best candidate is right; where there is none, it is not."""
    found = numpy.zeros(len(measured.cases), dtype=bool)
    best = best_rows(scores, measured.groups)
    found[measured.groups[best]] = measured.right[best]
    return found
