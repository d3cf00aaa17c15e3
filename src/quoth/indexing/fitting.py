"""The two linear models of the program, fitted: listwise softmax and logistic, sign-constrained."""

from collections.abc import Sequence

import numpy
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Floats = NDArray[numpy.float64]
Flags = NDArray[numpy.bool_]
Numbers = NDArray[numpy.int64]
MOST_STEPS = 200


def fit_listwise(
    values: Floats, right: Flags, groups: Numbers, signs: Sequence[int], penalty: float
) -> Floats:
    """Weights that lift the right rows of each group above its other rows.

    values: rows x measures. right: rows. groups: rows, ascending. signs: 1, -1 or 0 (free), measures.
    Minimises -sum over groups of log(sum of e^s over right rows / sum of e^s over all rows) plus
    penalty / 2 |w|^2 over standardised measures; groups without a right row are left out. Returns
    weights for the raw measures.
    """
    deviations = _deviations(values)
    weights: Floats = _listwise(values / deviations, right, groups, signs, penalty) / deviations
    return weights


def fit_sparse_listwise(values: csr_matrix, right: Flags, groups: Numbers, penalty: float) -> Floats:
    """As `fit_listwise` over sparse indicator features, free of sign and not standardised."""
    return _listwise(values, right, groups, [0] * values.shape[1], penalty)


def _listwise(
    values: Floats | csr_matrix, right: Flags, groups: Numbers, signs: Sequence[int], penalty: float
) -> Floats:
    usable = numpy.isin(groups, groups[right])
    values, right = values[usable], right[usable]
    columns = values.T.tocsr() if isinstance(values, csr_matrix) else values.T
    starts, members = _groups(groups[usable])

    def loss(w: Floats) -> tuple[float, Floats]:
        scores = values @ w
        raised = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[members])
        every = numpy.add.reduceat(raised, starts)
        good = numpy.add.reduceat(raised * right, starts)
        slope = raised / every[members] - raised * right / good[members]
        value = float((numpy.log(every) - numpy.log(good)).sum() + penalty / 2 * w @ w)
        return value, columns @ slope + penalty * w

    return _minimise(loss, signs)


def fit_logistic(
    values: Floats, right: Flags, signs: Sequence[int], least: Sequence[float], penalty: float
) -> Floats:
    """Intercept, then weights, of P(right) = 1 / (1 + e^-(intercept + w v)); as `fit_listwise`.

    least: the least size of each raw weight, 0 or more.
    """
    deviations = numpy.concatenate([[1.0], _deviations(values)])
    values = numpy.column_stack([numpy.ones(len(values)), values]) / deviations
    free = numpy.concatenate([[0.0], numpy.ones(values.shape[1] - 1)])

    def loss(w: Floats) -> tuple[float, Floats]:
        logits = values @ w
        value = numpy.logaddexp(0, logits).sum() - logits[right].sum()
        slope = values.T @ (1 / (1 + numpy.exp(-logits)) - right)
        return float(value + penalty / 2 * (free * w) @ w), slope + penalty * free * w

    sizes = numpy.concatenate([[0.0], least]) * deviations
    weights: Floats = _minimise(loss, [0, *signs], sizes) / deviations
    return weights


def best_rows(scores: Floats, groups: Numbers) -> Numbers:
    """The row of the highest score in each group, the first of equals, in the groups' order."""
    order = numpy.lexsort((numpy.arange(len(scores)), -scores, groups))
    firsts = numpy.concatenate([[True], groups[order][1:] != groups[order][:-1]])
    best: Numbers = order[firsts]
    return best


def _deviations(values: Floats) -> Floats:
    # No rows, no spread.
    deviations: Floats = values.std(axis=0) if len(values) else numpy.ones(values.shape[1])
    deviations[deviations == 0] = 1.0
    return deviations


def _groups(groups: Numbers) -> tuple[Numbers, Numbers]:
    """First row of each group, and each row's group counted from 0."""
    changes = numpy.concatenate([[True], groups[1:] != groups[:-1]])
    return numpy.flatnonzero(changes), numpy.cumsum(changes) - 1


def _minimise(loss: object, signs: Sequence[int], sizes: Floats | None = None) -> Floats:
    sizes = numpy.zeros(len(signs)) if sizes is None else sizes
    bounds = [
        (size if sign > 0 else None, -size if sign < 0 else None)
        for sign, size in zip(signs, sizes, strict=True)
    ]
    found = minimize(
        loss,
        numpy.array(signs) * sizes,
        jac=True,
        method="L-BFGS-B",
        bounds=bounds,
        options={"maxiter": MOST_STEPS},
    )
    return numpy.asarray(found.x)
