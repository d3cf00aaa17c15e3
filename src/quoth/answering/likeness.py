"""How alike texts are in meaning: the cosine of the sums of their words' vectors, exact in whole numbers.

The vectors were fitted so that a text's weighted mean is near what a sentence encoder makes of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from operator import mul

from quoth.answering.reading import read
from quoth.language.terms import CACHED_TEXTS
from quoth.language.thesaurus import row_of, thesaurus
from quoth.named_tuple import NamedTuple

# What a sentence counts, beside the 1 of the one before it in its paragraph.
OWN_SHARE = 2
LANE = 4  # bytes of a number in a sum
MIDDLE = 128  # what stands for 0 in a vector


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
    ]
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


def likeness(question: str, sentence: str, before: str | None) -> float:
    """Cosine of the question's mean vector and the sentence's, with a share of the one before it: -1 to 1."""
    asked, told = summed(question), _told(sentence, before)
    if asked is None or told is None or asked.square <= 0 or told.square <= 0:
        return 0.0
    return _dot(asked.numbers, told.numbers) / sqrt(asked.square * told.square)


@lru_cache(CACHED_TEXTS)
def _told(sentence: str, before: str | None) -> Summed | None:
    """OWN_SHARE times the sentence's mean and the mean of the one before it, scaled to whole numbers."""
    own, earlier = summed(sentence), None if before is None else summed(before)
    if own is None or earlier is None:
        return own
    numbers = [
        OWN_SHARE * earlier.weight * one + own.weight * other
        for one, other in zip(own.numbers, earlier.numbers, strict=True)
    ]
    return Summed(numbers, own.weight, _dot(numbers, numbers))


def _dot(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(map(mul, one, other))
