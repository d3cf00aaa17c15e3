"""Numbers of many questions in the same arrays, one question's behind the other's.

`bounds` says where each question's begin, and ends with where the last one's end; every question has
some. A step over such columns is one call of numpy for all questions.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

import numpy

from quoth.answering.retrieval.lists import STEPS, TermList, term_row
from quoth.model import Index
from quoth.store.blocks import Verified
from quoth.store.views import Terms

Numbers: TypeAlias = numpy.ndarray[Any, Any]  # int32 or int64
Scores: TypeAlias = numpy.ndarray[Any, Any]  # float64
Flags: TypeAlias = numpy.ndarray[Any, Any]  # bool

# Postings of questions that are worked on together, or a few more: those of more leave the processor's
# caches, and fewer cost less than another turn.
MANY = 1 << 19
# Bytes, to be taken and let go of once: the C library of Linux then keeps the memory of arrays up to that
# size for the next ones, and does not ask the system for it each time (mallopt(3), M_MMAP_THRESHOLD).
KEPT = 1 << 24
numpy.empty(KEPT, numpy.uint8)
# Blocks, for each number that is wanted, of which the largest ones are compared.
BLOCKS = 4


class Asked(NamedTuple):
    """The posting lists of many questions, in each one those of most weight first.

    rests: the sum of the weights of a list and of those behind it in its question.
    """

    bounds: Numbers
    postings: Sequence[Numbers]
    sizes: Numbers
    weights: Scores
    rests: Scores


def asked(bounds: Sequence[int], postings: Sequence[Numbers], weights: Sequence[float] | Scores) -> Asked:
    """The lists, in order. Sums of weights are exact, as `lists.STEPS` has it."""
    ends = numpy.asarray(bounds, numpy.int64)
    each = numpy.asarray(weights, numpy.float64)
    behind = numpy.zeros(len(each) + 1)
    numpy.cumsum(each, out=behind[1:])
    rests = behind[ends[1:]].repeat(lengths(ends)) - behind[:-1]
    sizes = numpy.fromiter(map(len, postings), numpy.int64, len(postings))
    return Asked(ends, postings, sizes, each, rests)


def asked_of(questions: Sequence[Sequence[TermList]]) -> Asked:
    """The posting lists of questions, each of which has some, in `term_lists`' order."""
    every = [each for lists in questions for each in lists]
    bounds = [0]
    for lists in questions:
        bounds.append(bounds[-1] + len(lists))
    postings = [numpy.asarray(each.postings, numpy.int32) for each in every]
    return asked(bounds, postings, [each.weight for each in every])


def asked_in(questions: Iterable[Iterable[str]], index: Index) -> tuple[list[int], Asked | None]:
    """Which questions, given as distinct terms, have terms of the index; and their posting lists."""
    rows: list[int] = []
    bounds, there = [0], []
    # Called once for all words of a batch: the view's own table, where there is one, has no call in between.
    row_of = (
        index.terms.rows.__getitem__ if isinstance(index.terms, Terms) else partial(term_row, index=index)
    )
    for place, terms in enumerate(questions):
        rows += [row for row in map(row_of, terms) if row is not None]
        if len(rows) > bounds[-1]:
            bounds.append(len(rows))
            there.append(place)
    if not there:
        return there, None
    offsets = numpy.asarray(index.offsets)
    idf = numpy.asarray(index.idf)[rows]
    weights = numpy.rint(idf * idf * STEPS) / STEPS
    starts = offsets[rows]
    stops = offsets[numpy.asarray(rows) + 1]
    questions_of = numpy.arange(len(there)).repeat(lengths(numpy.asarray(bounds)))
    order = numpy.lexsort((stops - starts, -weights, questions_of))
    slices = [*zip(starts[order].tolist(), stops[order].tolist(), strict=True)]
    every = index.postings
    if isinstance(every, Verified):  # part by part: what is taken of a mapped file is verified
        for start, stop in slices:
            every.verified(start, stop)
        every = every.plain
    if isinstance(every, memoryview):  # an array's slices cost less than a view's
        numbers = numpy.asarray(every, numpy.int32)
        return there, asked(bounds, [numbers[start:stop] for start, stop in slices], weights[order])
    postings = [numpy.asarray(every[start:stop], numpy.int32) for start, stop in slices]
    return there, asked(bounds, postings, weights[order])


def parts(asked: Asked) -> Iterator[Asked]:
    """The questions in order, as many at a time as have MANY postings."""
    behind = numpy.add.reduceat(asked.sizes, asked.bounds[:-1]).cumsum()
    turns = where(lengths(behind // MANY) > 0) + 1
    for first, last in pairwise((0, *turns.tolist(), len(behind))):
        bounds = asked.bounds[first : last + 1]
        lists = slice(int(bounds[0]), int(bounds[-1]))
        columns = (asked.postings[lists], asked.sizes[lists], asked.weights[lists], asked.rests[lists])
        yield Asked(bounds - bounds[0], *columns)


def lengths(bounds: Numbers) -> Numbers:
    """How many numbers each question has."""
    found: Numbers = bounds[1:] - bounds[:-1]  # `numpy.diff` takes ten times as long for a few
    return found


def where(flags: Flags) -> Numbers:
    """The places that are flagged, ascending."""
    return flags.nonzero()[0]  # what `numpy.flatnonzero` comes to by a long way


def sums(asked: Asked, read: Numbers) -> tuple[Numbers, Numbers, Scores]:
    """The sentences of the first `read` lists of each question, ascending, and their sums of weights.

    Returns bounds, sentences and sums.
    """
    first, counts = asked.bounds[:-1], lengths(asked.bounds)
    places = numpy.arange(len(asked.sizes)) - first.repeat(counts)
    lists = where(places < read.repeat(counts))
    sizes = asked.sizes[lists]
    behind = numpy.concatenate(([0], sizes.cumsum()))
    bounds = behind[numpy.concatenate(([0], read.cumsum()))]
    # A key is a sentence and the place of its list, so that sorting brings the same sentences together.
    bits = int(read.max() - 1).bit_length()
    postings = [asked.postings[place] for place in lists.tolist()]
    keys: Numbers = numpy.concatenate(postings, dtype=numpy.int32)
    if int(keys.max()) >> (31 - bits):
        keys = keys.astype(numpy.int64)
    if not bits:
        return bounds, keys, asked.weights[first].repeat(lengths(bounds))
    keys <<= bits
    keys |= places[lists].astype(keys.dtype).repeat(sizes)
    ends = bounds.tolist()
    for question in where(read > 1).tolist():
        keys[ends[question] : ends[question + 1]].sort()
    rows = (keys >> bits).astype(numpy.int32, copy=False)
    keys &= (1 << bits) - 1
    weights = asked.weights.take(first.repeat(lengths(bounds)) + keys)
    again = rows[1:] == rows[:-1]
    again[bounds[1:-1] - 1] = False
    if not again.any():
        return bounds, rows, weights
    repeats = where(again) + 1
    new = where(numpy.concatenate(([True], ~again)))
    added = weights[repeats]
    rows, weights = rows.take(new), weights.take(new)
    numpy.add.at(weights, repeats - numpy.arange(1, len(repeats) + 1), added)
    return bounds - repeats.searchsorted(bounds), rows, weights


def least_of_best(values: Scores, bounds: Numbers, wanted: int) -> Scores:
    """For each question a number that at least `wanted` of its values reach; 0 where it has fewer.

    values: above 0. The largest ones of blocks are looked through, not all: it may be less than it could.
    """
    sizes = lengths(bounds)
    blocks = BLOCKS * wanted
    starts = bounds[:-1, None] + sizes[:, None] * numpy.arange(blocks) // blocks
    most = numpy.maximum.reduceat(values, starts.ravel()).reshape(starts.shape)
    most[:, :-1][starts[:, 1:] == starts[:, :-1]] = 0.0  # an empty block
    least: Scores = numpy.partition(most, blocks - wanted, axis=1)[:, blocks - wanted]
    return least


def leading(values: Scores, bounds: Numbers, wanted: int, least_of: Scores) -> Numbers:
    """Places among which are those of each question's `wanted` largest values, the first ones of equals.

    least_of: what `least_of_best` gives for these values.
    """
    least = least_of.repeat(lengths(bounds))
    places = where(values >= least)
    equal = values[places] == least[places]
    if len(places) <= 2 * wanted * (len(bounds) - 1):
        return places
    count = numpy.concatenate(([0], equal.cumsum()))
    before = count[places.searchsorted(bounds[:-1])]
    kept = ~equal | (count[:-1] - before[question_of(places, bounds)] < wanted)
    found: Numbers = places[kept]
    return found


def question_of(places: Numbers, bounds: Numbers) -> Numbers:
    """The question in whose part each place is; places ascend."""
    return numpy.arange(len(bounds) - 1).repeat(lengths(places.searchsorted(bounds)))


def ordered(values: Scores, bounds: Numbers, wanted: int) -> tuple[Numbers, Numbers]:
    """Places in order of descending value, of equals the first one first, and where each question's begin.

    The `wanted` best of each question are among them.
    """
    places = leading(values, bounds, wanted, least_of_best(values, bounds, wanted))
    ends = places.searchsorted(bounds)
    questions = numpy.arange(len(bounds) - 1).repeat(lengths(ends))
    return places[numpy.lexsort((-values[places], questions))], ends


def has(postings: Numbers, rows: Numbers) -> Flags:
    """Whether each sentence is among the postings."""
    found: Flags = postings.take(postings.searchsorted(rows), mode="clip") == rows
    return found
