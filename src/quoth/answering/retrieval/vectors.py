"""The most promising sentences with numpy: `scoring.best` to the last bit, where lists are long.

No array has as many elements as the index has sentences: what no term touches costs nothing.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy

from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, SLACK, Scored, TermList, has_neighbours

Numbers: TypeAlias = numpy.ndarray[Any, Any]  # int32 or int64
Scores: TypeAlias = numpy.ndarray[Any, Any]  # float64
Flags: TypeAlias = numpy.ndarray[Any, Any]  # bool, or 0 and 1


class Met(NamedTuple):
    """The sentences of the lists that were read, ascending, and their similarities by these lists.

    left: the other lists, weight and sentences.
    """

    rows: Numbers
    own: Scores
    left: Sequence[tuple[float, Numbers]]

    def known(self, wanted: Numbers) -> Scores:
        """The similarities of any sentences by the lists that were read."""
        places = self.rows.searchsorted(wanted)
        found: Scores = self.own.take(places, mode="clip") * (self.rows.take(places, mode="clip") == wanted)
        return found

    def whole(self, wanted: Numbers) -> Scores:
        """The similarities of any sentences by all lists."""
        found = self.known(wanted)
        for weight, postings in self.left:
            found += weight * _has(postings, wanted)
        return found


def best(lists: Sequence[TermList], joined: Sequence[int], limit: int) -> list[Scored]:
    """At most `limit` sentences, most promising first; ties by id.

    lists: of distinct terms, in order of descending weight. joined: `Index.joined`.
    """
    share = NEIGHBOUR_SHARE if has_neighbours(joined) else 0.0
    flags: Flags = numpy.asarray(memoryview(joined[:]))  # type: ignore[arg-type]
    met, bar = _essential(lists, limit, 1 + 2 * share)
    rest = sum(weight for weight, _ in met.left)
    rows = _with_neighbours(met, flags, bar - (1 + 2 * share) * rest) if share else met.rows
    own = met.known(rows)
    sides = _sides(rows, flags, met.known) if share else numpy.zeros(len(rows))
    # The most that the lists left can add by the neighbours.
    beside = share * rest * (flags[rows].astype(numpy.int64) + _goes_on(rows, flags))
    for weight, postings in [(0.0, rows[:0]), *met.left]:
        if weight:
            own += weight * _has(postings, rows)
            rest -= weight
        kept = own + share * sides + beside >= bar - rest
        rows, own, sides, beside = rows[kept], own[kept], sides[kept], beside[kept]
    if share and met.left:
        sides = _sides(rows, flags, met.whole)
    promises = own + share * sides
    kept = promises >= _least_of_best(promises, limit)
    rows, own, promises = rows[kept], own[kept], promises[kept]
    order = numpy.lexsort((rows, -promises))[:limit]
    columns = (column[order].tolist() for column in (rows, own, promises))
    return [Scored(*each) for each in zip(*columns, strict=True)]


def _essential(lists: Sequence[TermList], limit: int, reach: float) -> tuple[Met, float]:
    """The sentences of the lists that must be read, and what the last promise is at least."""
    postings = [numpy.asarray(each.postings, numpy.int32) for each in lists]
    weights = [each.weight for each in lists]
    sure = max((each.weight for each in lists if len(each.postings) >= limit), default=0.0) - SLACK
    read = next((n for n in range(1, len(lists)) if reach * sum(weights[n:]) < sure), len(lists))
    # A key is a sentence and the place of its list: sorting brings the same sentences together.
    bits = (read - 1).bit_length()
    sizes = [len(rows) for rows in postings[:read]]
    keys = numpy.concatenate(postings[:read], dtype=numpy.int64) << bits
    keys |= numpy.arange(read).repeat(sizes)
    keys.sort()
    every = (keys >> bits).astype(numpy.int32)
    starts = numpy.concatenate(([0], (every[1:] != every[:-1]).nonzero()[0] + 1))
    own = numpy.add.reduceat(numpy.take(weights, keys & ((1 << bits) - 1)), starts)
    met = Met(every[starts], own, list(zip(weights[read:], postings[read:], strict=True)))
    bar = _least_of_best(own, limit)
    if met.left:
        likely = (own >= bar).nonzero()[0][: 2 * limit]
        bar = max(bar, _least_of_best(met.whole(met.rows[likely]), limit))
    return met, max(bar, sure) - SLACK


def _least_of_best(values: Scores, wanted: int) -> float:
    """What the `wanted` largest values are at least; 0 where there are fewer."""
    return float(numpy.partition(values, -wanted)[-wanted]) if len(values) > wanted else 0.0


def _with_neighbours(met: Met, joined: Flags, least: float) -> Numbers:
    """The sentences whose promise by these lists may be `least`: met, or beside such."""
    most = met.own.max()
    rows: Numbers = met.rows[met.own + 2 * NEIGHBOUR_SHARE * most >= least]
    if 2 * NEIGHBOUR_SHARE * most < least:
        return rows
    strong = NEIGHBOUR_SHARE * (met.own + most) >= least
    before = met.rows[strong & (joined[met.rows] > 0)] - 1
    after = met.rows[strong & (_goes_on(met.rows, joined) > 0)] + 1
    return numpy.unique(numpy.concatenate((rows, before, after)))


def _sides(rows: Numbers, joined: Flags, similarities: Callable[[Numbers], Scores]) -> Scores:
    """For each sentence the sum of the similarities of the ones beside it in its paragraph."""
    sides = numpy.zeros(len(rows))
    before, after = joined[rows].nonzero()[0], _goes_on(rows, joined).nonzero()[0]
    sides[before] = similarities(rows[before] - 1)
    sides[after] += similarities(rows[after] + 1)
    return sides


def _goes_on(rows: Numbers, joined: Flags) -> Flags:
    """1 where the sentence behind is in the same paragraph, else 0."""
    found: Flags = joined.take(rows + 1, mode="clip") * (rows + 1 < len(joined))
    return found


def _has(postings: Numbers, rows: Numbers) -> Flags:
    """Whether each sentence is among the postings."""
    found: Flags = postings.take(postings.searchsorted(rows), mode="clip") == rows
    return found
