"""How alike texts are in meaning: the cosine of the sums of their words' vectors, exact in whole numbers.

The vectors were fitted so that a text's weighted mean is near what a sentence encoder makes of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from operator import mul

from quoth.answering.reading import read
from quoth.language.terms import CACHED_TEXTS
from quoth.language.thesaurus import CACHED_TERMS, row_of, thesaurus
from quoth.named_tuple import NamedTuple

# What a sentence counts, beside the 1 of the one before it in its paragraph.
OWN_SHARE = 2
LANE = 4  # bytes of a number in a sum
MIDDLE = 128  # what stands for 0 in a vector
# Words of a text that are summed: so many of the largest numbers at the largest weight still fit a lane.
MOST_WORDS = (1 << 8 * LANE) // 255**2


class Summed(NamedTuple):
    """The weighted sum of the vectors of a text's words.

    weight: of all of them. square: the product of the sum with itself.
    """

    numbers: Sequence[int]
    weight: int
    square: int


@lru_cache(CACHED_TEXTS)
def summed(text: str) -> Summed | None:
    """The sum for a text; None where the thesaurus has no word of it."""
    known = thesaurus()
    width, vectors, weights = known.width, known.vectors, known.weights
    rows = [
        row
        for token in read(text).tokens
        if (row := row_of(token.word if token.stop_word else token.term)) is not None
    ][:MOST_WORDS]
    if not rows:
        return None
    # A vector as one number of `width` lanes: a product and a sum cost a sixth of one for each lane.
    lanes = bytearray(LANE * width)
    total = weight = 0
    for row in rows:
        lanes[::LANE] = vectors[width * row : width * (row + 1)]
        total += weights[row] * int.from_bytes(lanes, "little")
        weight += weights[row]
    middle = MIDDLE * weight
    numbers = [each - middle for each in memoryview(total.to_bytes(LANE * width, "little")).cast("I")]
    return Summed(numbers, weight, _dot(numbers, numbers))


class Likeness:
    """How alike texts are to a question: the cosine of its mean vector and theirs, -1 to 1."""

    def __init__(self, question: str) -> None:
        self._asked = summed(question)
        self._dots: dict[str, int] = {}  # a sentence is one's own, and before another

    def __call__(self, sentence: str, before: str | None = None) -> float:
        """Of a sentence by itself, or with a share of the one before it."""
        told = _told(sentence, before)
        if self._asked is None or told is None or self._asked.square <= 0 or told.square <= 0:
            return 0.0
        dot = self._dot(sentence) if told.before is None else OWN_SHARE * told.before * self._dot(sentence)
        if told.before is not None and before is not None:
            dot += told.weight * self._dot(before)
        # Rounding takes it beyond by a last bit.
        return max(-1.0, min(1.0, dot / sqrt(self._asked.square * told.square)))

    def _dot(self, text: str) -> int:
        dot = self._dots.get(text)
        if dot is None:
            told = summed(text)
            dot = 0 if self._asked is None or told is None else _dot(self._asked.numbers, told.numbers)
            self._dots[text] = dot
        return dot


class _Told(NamedTuple):
    """A sentence's own weight and, where one is before it, that one's; and the square of their sum.

    The sum is OWN_SHARE times the sentence's mean and the mean of the one before it, in whole numbers.
    """

    weight: int
    before: int | None
    square: int


@lru_cache(CACHED_TEXTS)
def _told(sentence: str, before: str | None) -> _Told | None:
    own, earlier = summed(sentence), None if before is None else summed(before)
    if own is None:
        return None
    if earlier is None:
        return _Told(own.weight, None, own.square)
    one, other = OWN_SHARE * earlier.weight, own.weight
    square = one**2 * own.square + other**2 * earlier.square
    square += 2 * one * other * _dot(own.numbers, earlier.numbers)
    return _Told(own.weight, earlier.weight, square)


@lru_cache(CACHED_TERMS)
def akin(one: str, other: str) -> float:
    """How alike two words are in meaning by their vectors, 0 to 1; 0 where one has none."""
    a, b = _vector(one), _vector(other)
    return max(0.0, _dot(a, b) / sqrt(_dot(a, a) * _dot(b, b))) if a and b else 0.0


@lru_cache(CACHED_TERMS)
def _vector(term: str) -> Sequence[int]:
    row, known = row_of(term), thesaurus()
    if row is None:
        return ()
    vector = [each - MIDDLE for each in known.vectors[known.width * row : known.width * (row + 1)]]
    return vector if any(vector) else ()


def _dot(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(map(mul, one, other))
