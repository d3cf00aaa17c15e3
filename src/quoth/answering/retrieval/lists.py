"""A question's posting lists, with their weights: what both scorers read."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quoth.model import Index
from quoth.named_tuple import NamedTuple
from quoth.store.blocks import Verified
from quoth.store.views import Terms

# What a sentence gets of the similarity of the ones beside it in its paragraph.
NEIGHBOUR_SHARE = 0.2
# The most a term of weight 1 adds to a promise: the sentence's own, and both its neighbours'.
REACH = 1 + 2 * NEIGHBOUR_SHARE
# Bounds are sums in another order than the promises they bound: far above the error of either.
SLACK = 1e-6

# Weights are whole multiples of 2^-30, so that sums of them are exact: equal sentences tie, whatever
# the order of addition, and both scorers agree to the last bit.
STEPS = float(1 << 30)


class TermList(NamedTuple):
    """A term of the question. weight: idf^2, above 0. postings: ids of its sentences, ascending."""

    weight: float
    postings: Sequence[int]

    def has(self, row: int) -> bool:
        """Whether the term is in that sentence."""
        place = bisect_left(self.postings, row)
        return place < len(self.postings) and self.postings[place] == row


class Scored(NamedTuple):
    """A sentence's id, its similarity and its promise, as `model.Candidate` has them."""

    row: int
    similarity: float
    promise: float


def term_row(term: str, index: Index) -> int | None:
    """The term's row in `index.terms`, None where the articles don't have it."""
    terms = index.terms
    if isinstance(terms, Terms):
        return terms.row(term)
    row = bisect_left(terms, term)
    return row if row < len(terms) and terms[row] == term else None


def term_lists(terms: Iterable[str], index: Index) -> tuple[TermList, ...]:
    """The lists of the distinct terms that the index has, those of most weight, the rarest, first."""
    found = []
    for term in dict.fromkeys(terms):
        row = term_row(term, index)
        if row is not None:
            postings = index.postings[index.offsets[row] : index.offsets[row + 1]]
            idf = index.idf[row]
            found.append(TermList(round(idf * idf * STEPS) / STEPS, postings))
    return tuple(sorted(found, key=lambda each: (-each.weight, len(each.postings))))


def has_neighbours(joined: Sequence[int]) -> bool:
    """Whether any sentence stands beside another one in its paragraph, as `Index.joined` tells."""
    # `any` looks at them one by one.
    return joined.flagged if isinstance(joined, Verified) else 1 in bytes(joined)


def best_possible_work(lists: Sequence[TermList], limit: int) -> int:
    """How many postings must be read at least before the rest can't matter, as far as weights tell."""
    rest = sum(each.weight for each in lists)
    sure = max((each.weight for each in lists if len(each.postings) >= limit), default=0.0)
    work = 0
    for each in lists:
        if REACH * rest < sure:
            break
        work += len(each.postings)
        rest -= each.weight
    return work


class Similarities(Mapping[int, float]):
    """Sentence id -> similarity, summed when it is asked for; iterated in no particular order."""

    def __init__(self, lists: Sequence[TermList]) -> None:
        self._lists = lists

    def __getitem__(self, row: int) -> float:
        similarity = sum(each.weight for each in self._lists if each.has(row))
        if not similarity:
            raise KeyError(row)
        return similarity

    def __iter__(self) -> Iterator[int]:
        if len(self._lists) == 1:
            return iter(self._lists[0].postings)
        return iter(dict.fromkeys(row for each in self._lists for row in each.postings))

    def __len__(self) -> int:
        if len(self._lists) == 1:
            return len(self._lists[0].postings)
        return len({row for each in self._lists for row in each.postings})
