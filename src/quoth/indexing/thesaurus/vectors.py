"""Vectors of terms whose weighted mean is near what the encoder makes of the whole sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy
from scipy.sparse import csr_matrix

from quoth.indexing.thesaurus.encoder import Floats
from quoth.language.terms import tokenize

PENALTY = 2.0  # of a term's distance to where its own words are
STEPS = 25


def mean_matrix(sentences: Sequence[str], rows: Mapping[str, int], weights: Floats) -> csr_matrix:
    """A row for each sentence: what share each of its terms has in its mean. rows: of the terms."""
    counts = csr_matrix(
        _counts(sentences, rows), shape=(len(sentences), len(rows)), dtype=numpy.float32
    ).multiply(weights)
    totals = numpy.asarray(counts.sum(axis=1)).ravel()
    scale = numpy.divide(1.0, totals, out=numpy.zeros_like(totals), where=totals > 0)
    return csr_matrix(counts.multiply(scale[:, None]))


def _counts(sentences: Sequence[str], rows: Mapping[str, int]) -> Any:
    found = [
        (number, rows[key])
        for number, sentence in enumerate(sentences)
        for token in tokenize(sentence)
        if (key := token.word if token.stop_word else token.term) in rows
    ]
    return numpy.ones(len(found)), numpy.array(found, dtype=numpy.int64).reshape(-1, 2).T


def fit_to_sum(means: csr_matrix, sentences: Floats, terms: Floats) -> Floats:
    """Vectors V that minimise |means V - sentences|^2 + PENALTY |V - c terms|^2, by conjugate gradients.

    sentences, terms: centred vectors, a row each; c is the best scale of the terms' own vectors.
    """
    plain = means @ terms
    start = (plain * sentences).sum() / (plain**2).sum() * terms
    found = start.copy()
    residual = means.T @ (sentences - means @ found)
    direction = residual.copy()
    size = (residual**2).sum(axis=0)
    for _ in range(STEPS):
        turned = means.T @ (means @ direction) + PENALTY * direction
        step = _over(size, (direction * turned).sum(axis=0))
        found += step * direction
        residual -= step * turned
        new = (residual**2).sum(axis=0)
        direction = residual + _over(new, size) * direction
        size = new
    fitted: Floats = found
    return fitted


def _over(above: Floats, below: Floats) -> Floats:
    """Their quotients; 0 where there is nothing left to divide by."""
    found: Floats = numpy.divide(above, below, out=numpy.zeros_like(above), where=below > 0)
    return found


def reduced(vectors: Floats, means: csr_matrix, width: int) -> Floats:
    """The vectors on the `width` axes along which the means of sentences vary most.

    Each axis is signed so that its numbers sum above 0.
    """
    sums = means @ vectors
    _, axes = numpy.linalg.eigh(sums.T @ sums)
    best = axes[:, ::-1][:, :width]
    found: Floats = vectors @ (best * numpy.where(best.sum(axis=0) < 0, -1, 1))
    return found
