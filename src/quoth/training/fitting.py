"""The two linear models of the program, fitted: listwise softmax and logistic."""

from collections.abc import Callable

import numpy
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Floats = NDArray[numpy.float64]
Flags = NDArray[numpy.bool_]
Numbers = NDArray[numpy.int64]
MOST_STEPS = 200
LEAST_DEVIATION = 1e-9  # a measure that varies less never does: the rest is rounding


def fit_listwise(
    values: Floats,
    right: Flags,
    groups: Numbers,
    penalty: float,
    shares: Floats | None = None,
) -> Floats:
    """Weights that lift the right rows of each group above its other rows.

    values: rows x measures. right: rows. groups: rows, ascending. shares: how much each row's group counts,
    rows, over 0; without them each counts 1.
    Minimises -sum over groups of share * log(sum of e^s over right rows / sum of e^s over all rows) plus
    penalty / 2 |w|^2 over standardised measures; groups without a right row are left out. Returns
    weights for the raw measures.
    """
    shares = numpy.ones(len(values)) if shares is None else shares
    deviations = _deviations(values, shares)
    weights: Floats = _listwise(values / deviations, right, groups, shares, penalty) / deviations
    return weights


def fit_sparse_listwise(
    values: csr_matrix,
    right: Floats,
    groups: Numbers,
    penalty: float,
    shares: Floats,
    most_steps: int = MOST_STEPS,
) -> Floats:
    """As `fit_listwise` over sparse indicator features, not standardised.

    right: how right each row is, 0 to 1; its e^s counts so much among the right ones.
    """
    return _listwise(values, right, groups, shares, penalty, most_steps)


def _listwise(
    values: Floats | csr_matrix,
    right: Flags | Floats,
    groups: Numbers,
    shares: Floats,
    penalty: float,
    most_steps: int = MOST_STEPS,
) -> Floats:
    usable = numpy.isin(groups, groups[right > 0])
    if not usable.any():  # nothing to learn from
        return numpy.zeros(values.shape[1])
    values, right = values[usable], right[usable]
    columns = values.T.tocsr() if isinstance(values, csr_matrix) else values.T
    starts, members = _groups(groups[usable])
    share = shares[usable][starts]

    def loss(w: Floats) -> tuple[float, Floats]:
        scores = values @ w.astype(values.dtype)  # a sparse matrix of another type would be copied
        raised = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[members])
        every = numpy.add.reduceat(raised, starts)
        good = numpy.add.reduceat(raised * right, starts)
        slope = share[members] * (raised / every[members] - raised * right / good[members])
        value = float(share @ (numpy.log(every) - numpy.log(good)) + penalty / 2 * w @ w)
        return value, columns @ slope.astype(values.dtype) + penalty * w

    return _minimise(loss, values.shape[1], most_steps)


def fit_logistic(values: Floats, right: Flags, penalty: float, shares: Floats | None = None) -> Floats:
    """Intercept, then weights, of P(right) = 1 / (1 + e^-(intercept + w v)); as `fit_listwise`."""
    shares = numpy.ones(len(values)) if shares is None else shares
    deviations = numpy.concatenate([[1.0], _deviations(values, shares)])
    values = numpy.column_stack([numpy.ones(len(values)), values]) / deviations
    free = numpy.concatenate([[0.0], numpy.ones(values.shape[1] - 1)])

    def loss(w: Floats) -> tuple[float, Floats]:
        logits = values @ w
        value = shares @ (numpy.logaddexp(0, logits) - logits * right)
        slope = values.T @ (shares * (1 / (1 + numpy.exp(-logits)) - right))
        return float(value + penalty / 2 * (free * w) @ w), slope + penalty * free * w

    weights: Floats = _minimise(loss, values.shape[1]) / deviations
    return weights


def best_rows(scores: Floats, groups: Numbers) -> Numbers:
    """The row of the highest score in each group, the first of equals, in the groups' order."""
    order = numpy.lexsort((numpy.arange(len(scores)), -scores, groups))
    firsts = numpy.ones(len(order), dtype=bool)
    firsts[1:] = groups[order][1:] != groups[order][:-1]
    best: Numbers = order[firsts]
    return best


def _deviations(values: Floats, shares: Floats) -> Floats:
    if not len(values):  # no rows, no spread
        return numpy.ones(values.shape[1])
    means = numpy.average(values, axis=0, weights=shares)
    deviations: Floats = numpy.sqrt(numpy.average((values - means) ** 2, axis=0, weights=shares))
    deviations[deviations < LEAST_DEVIATION] = 1.0
    return deviations


def _groups(groups: Numbers) -> tuple[Numbers, Numbers]:
    """First row of each group, and each row's group counted from 0."""
    changes = numpy.concatenate([[True], groups[1:] != groups[:-1]])
    return numpy.flatnonzero(changes), numpy.cumsum(changes) - 1


def _minimise(
    loss: Callable[[Floats], tuple[float, Floats]], size: int, most_steps: int = MOST_STEPS
) -> Floats:
    found = minimize(loss, numpy.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": most_steps})
    return numpy.asarray(found.x)
