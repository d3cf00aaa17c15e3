"""The most promising sentences for many questions at once, with numpy: `scoring.best` to the last bit.

No array has as many elements as the index has sentences: what no question touches costs nothing.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy

from quoth.answering.retrieval.columns import (
    Asked,
    Flags,
    Numbers,
    Scores,
    asked_of,
    has,
    leading,
    least_of_best,
    lengths,
    ordered,
    question_of,
    sums,
    where,
)
from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, REACH, SLACK, Scored, TermList, has_neighbours

# As few postings of a question are read without asking whether they must be.
SHORT = 4_000
# A key is a question's number and, in so many bits, a sentence's.
ROW_BITS = 32


def keys(bounds: Numbers, rows: Numbers) -> Numbers:
    """The keys of the questions' sentences: ascending, as those are."""
    found: Numbers = (numpy.arange(len(bounds) - 1) << ROW_BITS).repeat(lengths(bounds))
    found += rows
    return found


class Met(NamedTuple):
    """The sentences of the lists that were read.

    own: their similarities by these lists. read: how many lists of each question those are.
    """

    asked: Asked
    read: Numbers
    bounds: Numbers
    rows: Numbers
    own: Scores

    @property
    def rests(self) -> Scores:
        """The most that the other lists can add to a similarity, for each question."""
        lists = self.asked.bounds[:-1] + self.read
        left = lists < self.asked.bounds[1:]
        return numpy.where(left, self.asked.rests.take(lists, mode="clip"), 0.0)

    def left(self) -> list[tuple[int, int, int]]:
        """The other lists: a question, its first list that was not read, and its last list."""
        starts, stops = (self.asked.bounds[:-1] + self.read).tolist(), self.asked.bounds[1:].tolist()
        every = enumerate(zip(starts, stops, strict=True))
        return [(question, start, stop) for question, (start, stop) in every if start < stop]

    def add_left(self, bounds: Numbers, rows: Numbers, own: Scores) -> None:
        """Add what the other lists give these sentences."""
        ends = bounds.tolist()
        for question, start, stop in self.left():
            first, last = ends[question : question + 2]
            if first < last:
                wanted, sums = rows[first:last], own[first:last]
                for place in range(start, stop):
                    sums += self.asked.weights[place] * has(self.asked.postings[place], wanted)

    def known(self, bounds: Numbers, rows: Numbers) -> Scores:
        """The similarities of any sentences by the lists that were read."""
        known, wanted = keys(self.bounds, self.rows), keys(bounds, rows)
        places = known.searchsorted(wanted)
        found: Scores = self.own.take(places, mode="clip") * (known.take(places, mode="clip") == wanted)
        return found

    def whole(self, bounds: Numbers, rows: Numbers) -> Scores:
        """The similarities of any sentences by all lists."""
        found = self.known(bounds, rows)
        self.add_left(bounds, rows, found)
        return found


class Partial(NamedTuple):
    """Sentences and what is known of them.

    own: similarities; sides: the sums of their neighbours'; near: how many neighbours they have.
    """

    bounds: Numbers
    rows: Numbers
    own: Scores
    sides: Scores
    near: Scores

    def promises(self) -> Scores:
        """The promises, as far as they are known."""
        promises: Scores = self.own + NEIGHBOUR_SHARE * self.sides
        return promises

    def reaching(self, bars: Scores, more: Scores, more_beside: Scores) -> "Partial":
        """Those whose promise may, if their similarity and their neighbours' gain so much more."""
        sizes = lengths(self.bounds)
        possible = self.promises()
        if more_beside.any():
            possible += NEIGHBOUR_SHARE * more_beside.repeat(sizes) * self.near
        return self.at(where(possible >= (bars - more).repeat(sizes)))

    def at(self, places: Numbers) -> "Partial":
        """Those at `places`, which ascend."""
        bounds = places.searchsorted(self.bounds)
        return Partial(bounds, self.rows[places], self.own[places], self.sides[places], self.near[places])

    def beside(self, others: "Partial") -> "Partial":
        """These and those, which are no sentences of these."""
        order = numpy.argsort(
            numpy.concatenate((keys(self.bounds, self.rows), keys(others.bounds, others.rows)))
        )
        columns = (numpy.concatenate(both)[order] for both in zip(self[1:], others[1:], strict=True))
        return Partial(self.bounds + others.bounds, *columns)


def best(lists: Sequence[TermList], joined: Sequence[int], limit: int) -> list[Scored]:
    """At most `limit` sentences, most promising first; ties by id.

    lists: of distinct terms, in order of descending weight. joined: `Index.joined`.
    """
    return best_of_all(asked_of((lists,)), joined, limit)[0] if lists else []


def best_of_all(asked: Asked, joined: Sequence[int], limit: int) -> list[list[Scored]]:
    """For each question what `best` gives."""
    reach = REACH if has_neighbours(joined) else 1.0
    in_paragraph = numpy.asarray(memoryview(joined[:]))  # type: ignore[arg-type]
    met, bars = _essential(asked, limit, reach)
    rests = met.rests
    nothing = numpy.zeros(len(rests))
    if reach == 1.0:
        possible = where(met.own >= (bars - rests).repeat(lengths(met.bounds)))
        bounds, none = possible.searchsorted(met.bounds), numpy.zeros(len(possible))
        found = Partial(bounds, met.rows[possible], met.own[possible], none, none)
    else:
        found = _possible(met, in_paragraph, bars)
    more_beside = rests if reach > 1.0 else nothing
    if rests.any():
        found = _looked_up(met, found, bars, more_beside)
        if reach > 1.0:
            found = found._replace(sides=_sides(found.bounds, found.rows, in_paragraph, met.whole))
    promises = found.promises()
    places, bounds = ordered(promises, found.bounds, limit)
    columns = (column[places].tolist() for column in (found.rows, found.own, promises))
    made = partial(tuple.__new__, Scored)  # `_make` takes twice as long
    scored = list(map(made, zip(*columns, strict=True)))
    ends = bounds.tolist()
    return [scored[first : min(last, first + limit)] for first, last in pairwise(ends)]


def _essential(asked: Asked, limit: int, reach: float) -> tuple[Met, Scores]:
    """The sentences that must be met, and for each question what its last promise is at least."""
    first, lists = asked.bounds[:-1], lengths(asked.bounds)
    sure = numpy.maximum.reduceat(numpy.where(asked.sizes >= limit, asked.weights, 0.0), first) - SLACK
    short = numpy.add.reduceat(asked.sizes, first) <= SHORT
    needed = (reach * asked.rests >= sure.repeat(lists)) | short.repeat(lists)
    read = numpy.add.reduceat(needed.astype(numpy.int64), first)
    met = Met(asked, read, *sums(asked, read))
    bars = least_of_best(met.own, met.bounds, limit)
    if (read < lists).any():
        likely = leading(met.own, met.bounds, limit, bars)
        bounds = likely.searchsorted(met.bounds)
        own = met.own[likely]
        met.add_left(bounds, met.rows[likely], own)
        bars = numpy.maximum(bars, least_of_best(own, bounds, limit))
    return met, numpy.maximum(bars, sure) - SLACK


def _looked_up(met: Met, found: Partial, bars: Scores, more_beside: Scores) -> Partial:
    """With the whole similarities, of those sentences that can still reach the bar."""
    asked = met.asked
    left = met.left()
    for turn in range(max(stop - start for _, start, stop in left)):
        ends, more = found.bounds.tolist(), numpy.zeros(len(bars))
        for question, start, stop in left:
            place = start + turn
            if place < stop:
                first, last = ends[question : question + 2]
                found.own[first:last] += asked.weights[place] * has(
                    asked.postings[place], found.rows[first:last]
                )
                more[question] = asked.rests[place] - asked.weights[place]
        found = found.reaching(bars, more, more_beside)
    return found


def _possible(met: Met, joined: Flags, bars: Scores) -> Partial:
    """The sentences that were met, and those beside them, whose promise may reach the bar."""
    rows, own, more = met.rows, met.own, met.rests
    has_before, has_after = joined[rows], _goes_on(rows, joined)
    sides = numpy.zeros(len(rows))
    next_to = rows[1:] - rows[:-1] == 1
    next_to &= has_after[:-1].astype(bool)
    next_to[met.bounds[1:-1] - 1] = False
    pairs = where(next_to)
    sides[pairs] = own[pairs + 1]
    sides[pairs + 1] += own[pairs]
    found = Partial(met.bounds, rows, own, sides, has_before + has_after).reaching(bars, more, more)
    most = numpy.maximum.reduceat(own, met.bounds[:-1])
    least = bars - REACH * more
    if (2 * NEIGHBOUR_SHARE * most < least).all():
        return found
    sizes = lengths(met.bounds)
    strong = NEIGHBOUR_SHARE * (own + most.repeat(sizes)) >= least.repeat(sizes)
    before, after = where(strong & has_before), where(strong & has_after)
    beside = numpy.concatenate((rows[before] - 1, rows[after] + 1)).astype(numpy.int64)
    beside += numpy.concatenate((question_of(before, met.bounds), question_of(after, met.bounds))) << ROW_BITS
    beside = numpy.unique(beside)
    beside = beside[~has(keys(met.bounds, rows), beside)]
    if not len(beside):
        return found
    bounds = beside.searchsorted(numpy.arange(len(met.bounds)) << ROW_BITS)
    rows = (beside & ((1 << ROW_BITS) - 1)).astype(numpy.int32)
    unmet = Partial(
        bounds,
        rows,
        numpy.zeros(len(rows)),
        _sides(bounds, rows, joined, met.known),
        joined[rows] + _goes_on(rows, joined),
    )
    return found.beside(unmet.reaching(bars, more, more))


def _sides(
    bounds: Numbers, rows: Numbers, joined: Flags, similarities: Callable[[Numbers, Numbers], Scores]
) -> Scores:
    """For each sentence the sum of the similarities of the ones beside it in its paragraph."""
    sides = numpy.zeros(len(rows))
    before, after = where(joined[rows]), where(_goes_on(rows, joined))
    sides[before] = similarities(before.searchsorted(bounds), rows[before] - 1)
    sides[after] += similarities(after.searchsorted(bounds), rows[after] + 1)
    return sides


def _goes_on(rows: Numbers, joined: Flags) -> Flags:
    """1 where the sentence behind is in the same paragraph, else 0."""
    after = rows + 1
    found: Flags = joined.take(after, mode="clip")
    if len(after) and after.max() == len(joined):
        found[after == len(joined)] = 0
    return found
