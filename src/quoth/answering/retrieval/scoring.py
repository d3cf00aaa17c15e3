"""The most promising sentences with the standard library alone: MaxScore over the posting lists.

Turtle and Flood 1995: the lists of rare terms are read whole, until no sentence that has only the
other terms could come among the best. In the others, only sentences that still can are looked up.
A sentence is promising for its neighbours' sake too, so a term may count `lists.REACH` times, unless
every sentence is a paragraph.
"""

from bisect import bisect_left
from collections.abc import Sequence
from heapq import heappush, heappushpop, nlargest
from itertools import chain, filterfalse, islice, pairwise

from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, SLACK, Scored, TermList, has_neighbours

# How many times as many sentences as are wanted are looked up to know what the best ones have.
LIKELY = 2
# Sentences so far from each other have one between them, which neither list need have.
CLOSE = 2
# Postings that are read in the time of one look into them, and that are merely gone through.
WORTH_A_LOOK = 4
PASSED_IN_A_LOOK = 16


def best(lists: Sequence[TermList], joined: Sequence[int], limit: int) -> list[Scored]:
    """At most `limit` sentences, most promising first; ties by id.

    lists: of distinct terms, in order of descending weight. joined: `Index.joined`.
    """
    share = NEIGHBOUR_SHARE if has_neighbours(joined) else 0.0
    joined = joined[:]
    met = Met(lists)
    whole = Whole(met)
    bar, promises = _essential(met, whole, joined, limit, share)
    promises = _looked_up(met.left, promises, bar, share)
    found: list[tuple[float, int]] = []  # a heap: the least promising, the last of its equals, first
    # Sorted twice, for a key of both takes three times as long: of equals the first one stays first.
    for row in sorted(sorted(promises), key=promises.__getitem__, reverse=True):
        if promises[row] + 2 * share * met.rest < bar:
            break
        promise = promises[row]
        if share:
            promise = whole[row] + share * sum(map(whole.__getitem__, _beside(row, joined)))
        scored = (promise, -row)
        if len(found) < limit:
            heappush(found, scored)
        else:
            heappushpop(found, scored)
            bar = max(bar, found[0][0] - SLACK)
    similarities = whole if share else promises
    return [Scored(-row, similarities[-row], promise) for promise, row in sorted(found, reverse=True)]


class Met:
    """The sentences of the lists that were read, and their similarities by those lists.

    Most sentences are in one list: these are kept as its rows, not one by one.
    read: weights and rows. several: what is in more than one list, with its sum of weights.
    left: the other lists; rest: the sum of their weights.
    """

    def __init__(self, lists: Sequence[TermList]) -> None:
        self.read: list[tuple[float, list[int]]] = []
        self.several: dict[int, float] = {}
        self.left = lists
        self.rest = sum(each.weight for each in lists)
        self._rows: set[int] = set()

    def read_next(self) -> None:
        """Read the first list that is left."""
        weight, postings = self.left[0]
        rows = list(postings)
        if self.read:
            several = self.several
            for row in self._rows.intersection(rows):
                several[row] = (several.get(row) or self._alone(row)) + weight
        self._rows.update(rows)
        self.read.append((weight, rows))
        self.left = self.left[1:]
        self.rest -= weight

    def __contains__(self, row: int) -> bool:
        return row in self._rows

    def own(self, row: int) -> float:
        """The similarity of any sentence by the lists that were read."""
        return self.several.get(row) or (self._alone(row) if row in self._rows else 0.0)

    def owns(self, rows: set[int]) -> dict[int, float]:
        """The same, of many sentences that these lists have."""
        found: dict[int, float] = {}
        for weight, each in self.read:
            found.update(dict.fromkeys(rows.intersection(each), weight))
        found.update((row, self.several[row]) for row in self.several.keys() & rows)
        return found

    def _alone(self, row: int) -> float:
        """The weight of the one list that has the row."""
        for weight, rows in self.read:
            place = bisect_left(rows, row)
            if place < len(rows) and rows[place] == row:
                return weight
        return 0.0

    def reaching(self, bar: float) -> dict[int, float]:
        """The sentences whose similarity by these lists is at least `bar`."""
        found = {row: score for row, score in self.several.items() if score >= bar}
        for weight, rows in self.read:
            if weight >= bar:
                found.update(dict.fromkeys(filterfalse(self.several.__contains__, rows), weight))
        return found

    def bar(self, wanted: int, sure: float) -> float:
        """A similarity that at least `wanted` sentences have by these lists, or `sure`."""
        above = [score for score in self.several.values() if score > sure]
        return nlargest(wanted, above)[-1] if len(above) >= wanted else sure

    def likely(self, wanted: int) -> list[int]:
        """So many sentences that are likely among the best."""
        likely = nlargest(wanted, self.several, key=self.several.__getitem__)
        first = chain.from_iterable(rows for _, rows in self.read)
        return [*likely, *islice(filterfalse(self.several.__contains__, first), wanted - len(likely))]


class Whole(dict[int, float]):
    """Sentence -> its similarity by all lists, looked up when it is asked for.

    What is known stays right when `met` reads another list: sums of weights are exact.
    """

    def __init__(self, met: Met) -> None:
        super().__init__()
        self._met = met

    def __missing__(self, row: int) -> float:
        score = self._met.own(row)
        score += sum(each.weight for each in self._met.left if each.has(row))
        self[row] = score
        return score


def _essential(
    met: Met, whole: Whole, joined: Sequence[int], limit: int, share: float
) -> tuple[float, dict[int, float]]:
    """Read the lists that must be read, and those that take less time than to look into them.

    Returns what the last promise is at least, and the promises that may reach it, as far as they are known.
    """
    reach = 1 + 2 * share
    bar = max((each.weight for each in met.left if len(each.postings) >= limit), default=0.0)
    while met.left:
        worth = len(met.left[0].postings) // WORTH_A_LOOK
        bar = met.bar(limit, bar)
        if reach * met.rest < bar:
            scores = nlargest(limit, map(whole.__getitem__, met.likely(LIKELY * limit)))
            bar = max(bar, scores[-1]) if len(scores) == limit else bar
            least = bar - SLACK - reach * met.rest
            if sum(len(rows) for weight, rows in met.read if weight >= least) <= worth:
                promises = _possible(met, joined, least, share)
                if len(promises) <= worth:
                    return bar - SLACK, promises
        met.read_next()
    bar = met.bar(limit, bar) - SLACK
    return bar, _possible(met, joined, bar, share)


def _looked_up(
    left: Sequence[TermList], promises: dict[int, float], bar: float, share: float
) -> dict[int, float]:
    """The promises that may still reach the bar, with what the lists left give the sentences themselves."""
    rest = sum(each.weight for each in left)
    for each in left:
        if len(each.postings) <= PASSED_IN_A_LOOK * len(promises):
            there = set(promises).intersection(each.postings)
        else:
            there = set(filter(each.has, promises))
        for row in there:
            promises[row] += each.weight
        rest -= each.weight
        least = bar - rest - 2 * share * sum(every.weight for every in left)
        promises = {row: promise for row, promise in promises.items() if promise >= least}
    return promises


def _possible(met: Met, joined: Sequence[int], bar: float, share: float) -> dict[int, float]:
    """The promises, as far as they are known, of the sentences whose promise reaches the bar."""
    promises = met.reaching(bar)
    if not share or not met.read:
        return promises
    enough, last = bar / share, len(joined) - 1
    most = max(chain((met.read[0][0],), met.several.values()))
    for row, score in met.reaching(enough).items():
        for beside, there in ((row - 1, joined[row]), (row + 1, row < last and joined[row + 1])):
            if there and beside not in met:
                promises.setdefault(beside, share * score)
    if (1 + 2 * share) * most < bar:
        return promises
    close = CLOSE if 2 * most >= enough else CLOSE - 1
    every = sorted(chain.from_iterable(rows for _, rows in met.read))
    pairs = [both for both in pairwise(every) if both[0] < both[1] <= both[0] + close]
    own = met.owns({*chain.from_iterable(pairs)})
    sides = dict.fromkeys(own, 0.0)
    for row, after in pairs:
        if after - row < CLOSE:
            if joined[after]:
                sides[row] += own[after]
                sides[after] += own[row]
        elif own[row] + own[after] >= enough and joined[row + 1] and joined[after]:
            promises[row + 1] = share * (own[row] + own[after])
    for row, side in sides.items():
        promise = own[row] + share * side
        if promise >= bar:
            promises[row] = promise
    return promises


def _beside(row: int, joined: Sequence[int]) -> list[int]:
    """The sentences right beside that one in its paragraph, in order."""
    found = [row - 1] if joined[row] else []
    if row + 1 < len(joined) and joined[row + 1]:
        found.append(row + 1)
    return found
