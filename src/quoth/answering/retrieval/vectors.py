"""The most promising sentences of long posting lists: `scoring.best` with numpy, equal to the last bit.

No array has as many elements as the index has sentences: what a question does not touch costs nothing.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy

from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, REACH, SLACK, Scored, TermList

Rows: TypeAlias = numpy.ndarray[Any, Any]  # int32
Scores: TypeAlias = numpy.ndarray[Any, Any]  # float64
Flags: TypeAlias = numpy.ndarray[Any, Any]  # bool

# Postings that are read without asking whether they must be.
SHORT = 2_000
# How many times as many sentences as are wanted are looked up to know what the best ones have.
LIKELY = 3


class Partial(NamedTuple):
    """Sentences and what is known of them.

    own: similarities; sides: the sums of their neighbours'; near: how many neighbours they have.
    """

    rows: Rows
    own: Scores
    sides: Scores
    near: Scores

    def promises(self) -> Scores:
        """The promises, as far as they are known."""
        promises: Scores = self.own + NEIGHBOUR_SHARE * self.sides
        return promises

    def reaching(self, bar: float, more: float, more_beside: float) -> "Partial":
        """Those whose promise may, if their similarity and their neighbours' gain so much more."""
        possible = self.promises() + NEIGHBOUR_SHARE * more_beside * self.near
        kept = numpy.flatnonzero(possible >= bar - more)
        return Partial._make(column[kept] for column in self)


class Essential(NamedTuple):
    """The sentences of the lists that must be read.

    rows: ascending. own: their similarities by these lists. left: the other lists and their weights.
    bar: what the last of the best promises is at least.
    """

    rows: Rows
    own: Scores
    left: tuple[tuple[Rows, float], ...]
    bar: float

    def whole(self, wanted: Rows) -> Scores:
        """The similarities of any sentences, by all lists."""
        places = numpy.searchsorted(self.rows, wanted)
        found = self.own.take(places, mode="clip") * (self.rows.take(places, mode="clip") == wanted)
        for ids, weight in self.left:
            found += weight * _has(ids, wanted)
        whole: Scores = found
        return whole


def best(lists: Sequence[TermList], joined: Sequence[int], limit: int) -> list[Scored]:
    """At most `limit` sentences, most promising first; ties by id.

    lists: of distinct terms, in order of descending weight. joined: `Index.joined`.
    """
    if not lists:
        return []
    met = _essential(lists, limit)
    rest = total = sum(weight for _, weight in met.left)
    in_paragraph = numpy.asarray(memoryview(joined))  # type: ignore[arg-type]
    found = _possible(met, in_paragraph, total)
    for ids, weight in met.left:  # in the sentences themselves first: few need a look at their neighbours
        found = found._replace(own=found.own + weight * _has(ids, found.rows))
        rest -= weight
        found = found.reaching(met.bar, rest, total)
    if met.left:
        found = found._replace(sides=_sides(found.rows, in_paragraph, met))
    promises = found.promises()
    order = numpy.lexsort((found.rows, -promises))[:limit]
    taken = (column[order].tolist() for column in (found.rows, found.own, promises))
    return [Scored(*each) for each in zip(*taken, strict=True)]


def _essential(lists: Sequence[TermList], limit: int) -> Essential:
    postings = [numpy.asarray(each.postings, numpy.int32) for each in lists]
    weights = [each.weight for each in lists]
    every = tuple(zip(postings, weights, strict=True))
    rest, waiting = sum(weights), 0
    sure = max((weight for ids, weight in every if len(ids) >= limit), default=0.0)
    for read, (ids, weight) in enumerate(every):
        if REACH * rest < sure:
            return _met(*_merged(postings[:read], weights), every[read:], limit)
        if waiting > limit and waiting + len(ids) > SHORT:
            met = _met(*_merged(postings[:read], weights), every[read:], limit)
            if REACH * rest < met.bar:
                return met
        waiting += len(ids)
        rest -= weight
    return _met(*_merged(postings, weights), (), limit)


def _met(rows: Rows, own: Scores, left: tuple[tuple[Rows, float], ...], limit: int) -> Essential:
    """With the bar: some of the likely ones are looked up."""
    met = Essential(rows, own, left, 0.0)
    if left:
        if len(rows) > LIKELY * limit:
            # Not argpartition: it takes five times as long where many are equal, as they are here.
            least = numpy.partition(own, len(own) - LIKELY * limit)[len(own) - LIKELY * limit]
            above = numpy.flatnonzero(own > least)
            rows = rows[above if len(above) >= limit else numpy.flatnonzero(own >= least)[: LIKELY * limit]]
        own = met.whole(rows)
    if len(own) < limit:
        return met
    return met._replace(bar=float(numpy.partition(own, len(own) - limit)[len(own) - limit]) - SLACK)


def _merged(postings: Sequence[Rows], weights: Sequence[float]) -> tuple[Rows, Scores]:
    """Each sentence once, ascending, with the sum of its terms' weights."""
    if len(postings) == 1:
        return postings[0], numpy.full(len(postings[0]), weights[0])
    # A key is a sentence's id and its term's place, so that one sort brings the same ids together.
    bits = len(postings).bit_length()
    small = max(int(ids[-1]) for ids in postings) >> (31 - bits) == 0
    keys: Rows = numpy.concatenate(postings, dtype=numpy.int32 if small else numpy.int64)
    keys <<= bits
    start = 0
    for place, ids in enumerate(postings):
        keys[start : start + len(ids)] += place
        start += len(ids)
    keys.sort()
    rows = (keys >> bits).astype(numpy.int32, copy=False)
    own = numpy.asarray(weights)[keys & ((1 << bits) - 1)]
    again = numpy.flatnonzero(rows[1:] == rows[:-1]) + 1
    if not len(again):
        return rows, own
    starts = numpy.flatnonzero(_first(rows))
    merged = own[starts]
    numpy.add.at(merged, numpy.searchsorted(starts, again) - 1, own[again])
    return rows[starts], merged


def _first(rows: Rows) -> Flags:
    """For ascending ids, where each occurs first."""
    first = numpy.ones(len(rows), bool)
    numpy.not_equal(rows[1:], rows[:-1], out=first[1:])
    return first


def _possible(met: Essential, joined: Flags, more: float) -> Partial:
    """The sentences that were met, and those beside them, whose promise may reach the bar.

    more: the most that any similarity can still gain.
    """
    rows, own = met.rows, met.own
    has_before, has_after = joined[rows], _goes_on(rows, joined)
    sides = numpy.zeros(len(rows))
    if not (has_before.any() or has_after.any()):
        return Partial(rows, own, sides, has_before).reaching(met.bar, more, 0.0)
    pairs = numpy.flatnonzero((rows[1:] - rows[:-1] == 1) & has_after[:-1])
    sides[pairs] = own[pairs + 1]
    sides[pairs + 1] += own[pairs]
    found = Partial(rows, own, sides, has_before + has_after).reaching(met.bar, more, more)
    most = float(own.max())
    least = met.bar - REACH * more
    if 2 * NEIGHBOUR_SHARE * most < least:
        return found
    strong = NEIGHBOUR_SHARE * (own + most) >= least
    beside = numpy.concatenate(
        (rows[numpy.flatnonzero(strong & has_before)] - 1, rows[numpy.flatnonzero(strong & has_after)] + 1)
    )
    beside = numpy.sort(beside[~_has(rows, beside)])
    beside = beside[_first(beside)]
    if not len(beside):
        return found
    sides = _sides(beside, joined, met._replace(left=()))
    count = joined[beside] + _goes_on(beside, joined)
    unmet = Partial(beside, numpy.zeros(len(beside)), sides, count).reaching(met.bar, more, more)
    return Partial._make(numpy.concatenate(columns) for columns in zip(found, unmet, strict=True))


def _sides(rows: Rows, joined: Flags, met: Essential) -> Scores:
    """For each sentence the sum of the similarities of the ones beside it in its paragraph."""
    sides = numpy.zeros(len(rows))
    before, after = numpy.flatnonzero(joined[rows]), numpy.flatnonzero(_goes_on(rows, joined))
    sides[before] = met.whole(rows[before] - 1)
    sides[after] += met.whole(rows[after] + 1)
    return sides


def _goes_on(rows: Rows, joined: Flags) -> Flags:
    """1 where the sentence behind is in the same paragraph, else 0."""
    after = rows + 1
    found: Flags = joined.take(after, mode="clip")
    if len(after) and after.max() == len(joined):
        found[after == len(joined)] = 0
    return found


def _has(postings: Rows, rows: Rows) -> Flags:
    """Whether each sentence is among the postings."""
    found: Flags = postings.take(numpy.searchsorted(postings, rows), mode="clip") == rows
    return found
