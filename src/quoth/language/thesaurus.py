"""How alike two English words are, from 0 to 1: a table made by `quoth.indexing.thesaurus`, mapped.

Words are the terms of the index, and stop words, which have a vector and nothing like them. Numbers,
weekdays, months, units and the names that WordNet has are not in it; that another name matches nothing but
itself `answering.alignment` sees to. What is alike may lift a sentence, and says nothing: husband, wife.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from mmap import mmap
from typing import Any, Final, Literal, TypeAlias

from quoth import learned
from quoth.named_tuple import NamedTuple

PREAMBLE: Final = 10  # bytes of a .npy file of format 1.0 before its header, whose length the last two are
Code: TypeAlias = Literal["B", "H", "I"]
# Strengths are seven bits; the eighth marks words that exclude each other.
STRONGEST: Final = 127
EXCLUDES: Final = 128
CACHED_TERMS: Final = 1 << 12


class Alike(NamedTuple):
    """How a term resembles another one.

    strength: above 0, below 1. excludes: they are antonyms, or members of one class: husband, wife.
    """

    strength: float
    excludes: bool


class Thesaurus(Sequence[str]):
    """Its terms, in order of code points.

    bounds, neighbours, strengths: the row of term t has `neighbours[bounds[t]:bounds[t + 1]]`, rows of
        terms, and for each one its strength. weights: of terms in sums of vectors, above 0: what is common
        in English weighs little. vectors: WIDTH numbers a term.
    """

    def __init__(self, mapped: Callable[[str], mmap] = learned.mapped) -> None:
        """Map its files. mapped: a file of that name, as `learned.mapped` gives it."""
        self._blob = mapped("thesaurus-terms.txt")
        arrays = [_array(mapped(f"thesaurus-{name}.npy"), code) for name, code in ARRAYS]
        self._offsets, self.bounds, self.neighbours, self.strengths, self.weights, self.vectors = arrays
        self.width = len(self.vectors) // len(self)

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, row: Any) -> Any:
        return self._blob[self._offsets[row] : self._offsets[row + 1] - 1].decode()

    def row(self, term: str) -> int | None:
        """The term's row, None where it has none."""
        row = bisect_left(self, term)
        return row if row < len(self) and self[row] == term else None

    def alike(self, row: int) -> dict[str, Alike]:
        """The terms that resemble one, the strongest first."""
        return {
            self[other]: Alike((strength & STRONGEST) / (STRONGEST + 1), strength >= EXCLUDES)
            for place in range(self.bounds[row], self.bounds[row + 1])
            for other, strength in ((self.neighbours[place], self.strengths[place]),)
        }


ARRAYS: Final[tuple[tuple[str, Code], ...]] = (
    ("offsets", "I"),
    ("bounds", "I"),
    ("neighbours", "H"),
    ("strengths", "B"),
    ("weights", "B"),
    ("vectors", "B"),
)


@cache
def thesaurus() -> Thesaurus:
    """The one that is shipped, mapped at first need and never checked: `quoth doctor` does that."""
    return Thesaurus()


@lru_cache(CACHED_TERMS)
def alike(term: str) -> Mapping[str, Alike]:
    """The terms that resemble a term; none where it is a name, a number or unknown."""
    row = row_of(term)
    return {} if row is None else thesaurus().alike(row)


@lru_cache(CACHED_TERMS)
def row_of(term: str) -> int | None:
    """The term's row in the thesaurus."""
    return thesaurus().row(term)


def _array(file: mmap, code: Code) -> "memoryview[Any]":
    """The numbers of a .npy file, little-endian, row after row, not copied."""
    data = memoryview(file)
    return data[PREAMBLE + int.from_bytes(data[PREAMBLE - 2 : PREAMBLE], "little") :].cast(code)
