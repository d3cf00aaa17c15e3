"""The most promising sentences with the standard library alone: MaxScore over the posting lists.

Turtle and Flood 1995: the lists of rare terms are read whole, until no sentence that has only the
other terms could come among the best. In the others, only sentences that still can are looked up,
the most promising first. A sentence is promising for its neighbours' sake too, so a term may count
REACH times.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappush, heappushpop, nlargest

from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, REACH, SLACK, Scored, TermList

# How many times as many sentences as are wanted are looked up to know what the best ones have.
LIKELY = 2
# Postings that are read in the time of one look into them.
WORTH_A_LOOK = 4


def best(lists: Sequence[TermList], joined: Sequence[int], limit: int) -> list[Scored]:
    """At most `limit` sentences, most promising first; ties by id.

    lists: of distinct terms, in order of descending weight. joined: `Index.joined`.
    """
    own, read = _essential(lists, limit)
    left = lists[read:]
    rest = sum(each.weight for each in left)
    whole = Whole(own, left)
    likely = nlargest(LIKELY * limit, own, key=own.__getitem__) if left else own
    bar = _last_of_best(map(whole.__getitem__, likely), limit) - SLACK
    found: list[tuple[float, int]] = []  # a heap: the least promising, the last of its equals, first
    promises = _possible(own, joined, bar - REACH * rest)
    whole.expect(len(promises))
    # Sorted twice, for a key of both takes three times as long: of equals the first one stays first.
    for row in sorted(sorted(promises), key=promises.__getitem__, reverse=True):
        if promises[row] + REACH * rest < bar:
            break
        if promises[row] + whole[row] - own.get(row, 0.0) + 2 * NEIGHBOUR_SHARE * rest < bar:
            continue
        sides = sum(whole[beside] for beside in _beside(row, joined))
        scored = (whole[row] + NEIGHBOUR_SHARE * sides, -row)
        if len(found) < limit:
            heappush(found, scored)
        else:
            heappushpop(found, scored)
            bar = max(bar, found[0][0] - SLACK)
    return [Scored(-row, whole[-row], promise) for promise, row in sorted(found, reverse=True)]


class Whole(dict[int, float]):
    """Sentence -> its similarity by all lists, looked up when it is asked for.

    own: the similarities by all but those `left`.
    """

    def __init__(self, own: Mapping[int, float], left: Sequence[TermList]) -> None:
        super().__init__()
        self._own = own
        self._left = left
        self._read: list[tuple[float, frozenset[int]]] = []

    def expect(self, looks: int) -> None:
        """Read the lists for which that is less work than so many looks into them."""
        short = [each for each in self._left if len(each.postings) <= WORTH_A_LOOK * looks]
        self._left = [each for each in self._left if len(each.postings) > WORTH_A_LOOK * looks]
        self._read += [(weight, frozenset(postings)) for weight, postings in short]

    def __missing__(self, row: int) -> float:
        score = self._own.get(row, 0.0)
        for weight, rows in self._read:
            if row in rows:
                score += weight
        for weight, postings in self._left:
            place = bisect_left(postings, row)
            if place < len(postings) and postings[place] == row:
                score += weight
        self[row] = score
        return score


def _essential(lists: Sequence[TermList], limit: int) -> tuple[dict[int, float], int]:
    """The similarities by the lists that must be read, and how many lists those are."""
    own: dict[int, float] = {}
    known = own.get
    rest = sum(each.weight for each in lists)
    sure = max((each.weight for each in lists if len(each.postings) >= limit), default=0.0)
    for read, (weight, postings) in enumerate(lists):
        if REACH * rest < sure:
            return own, read
        # To look for a higher bar costs less than to read a list of that length.
        if len(own) >= limit and 2 * len(postings) > len(own):
            sure = max(sure, _last_of_best(own.values(), limit))
            if REACH * rest < sure:
                return own, read
        rest -= weight
        if own:
            for row in postings:
                own[row] = known(row, 0.0) + weight
        else:
            own.update(dict.fromkeys(postings, weight))
    return own, len(lists)


def _possible(own: Mapping[int, float], joined: Sequence[int], bar: float) -> dict[int, float]:
    """The promises, as far as they are known, of the sentences whose promise reaches the bar."""
    most = max(own.values(), default=0.0)
    least = bar - 2 * NEIGHBOUR_SHARE * most
    known = own.get
    promises: dict[int, float] = {}
    for row, score in own.items():
        if score >= least:
            before, after = known(row - 1), known(row + 1)
            promise = score
            if before and joined[row]:
                promise += NEIGHBOUR_SHARE * before
            if after and joined[row + 1]:
                promise += NEIGHBOUR_SHARE * after
            if promise >= bar:
                promises[row] = promise
    if 2 * NEIGHBOUR_SHARE * most >= bar:
        least, last = bar / NEIGHBOUR_SHARE - most, len(joined) - 1
        strong = [row for row, score in own.items() if score >= least]
        unmet = {row - 1 for row in strong if joined[row]}
        unmet.update(row + 1 for row in strong if row < last and joined[row + 1])
        for row in unmet - own.keys():
            promise = NEIGHBOUR_SHARE * sum(known(beside, 0.0) for beside in _beside(row, joined))
            if promise >= bar:
                promises[row] = promise
    return promises


def _last_of_best(scores: Iterable[float], limit: int) -> float:
    """The smallest of the `limit` largest scores; 0 where there are fewer."""
    leading = nlargest(limit, scores)
    return leading[-1] if len(leading) == limit else 0.0


def _beside(row: int, joined: Sequence[int]) -> list[int]:
    """The sentences right beside that one in its paragraph, in order."""
    found = [row - 1] if joined[row] else []
    if row + 1 < len(joined) and joined[row + 1]:
        found.append(row + 1)
    return found
