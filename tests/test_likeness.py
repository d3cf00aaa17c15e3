"""How alike texts are in meaning: exact sums of their words' vectors, and the cosine of those."""

from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoth.answering import likeness as module
from quoth.answering.likeness import LANE, MIDDLE, MOST_WORDS, OWN_SHARE, Likeness, summed
from quoth.indexing.segmentation import SENTENCE_LIMIT
from quoth.language.terms import tokenize
from quoth.language.thesaurus import row_of, thesaurus

WORDS = st.sampled_from(
    "Injured miners left the burning house in May 2007 for qwertz Doctors cheered wildly".split()
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


def plain(text: str) -> tuple[list[int], int] | None:
    """Weighted sums, number by number, and the weight."""
    known, width = thesaurus(), thesaurus().width
    rows = [row_of(token.word if token.stop_word else token.term) for token in tokenize(text)]
    here = [row for row in rows if row is not None]
    if not here:
        return None
    numbers = [
        sum(known.weights[row] * (known.vectors[width * row + lane] - MIDDLE) for row in here)
        for lane in range(width)
    ]
    return numbers, sum(known.weights[row] for row in here)


def cosine(one: list[Fraction], other: list[Fraction]) -> float:
    squares = sum(a * a for a in one) * sum(b * b for b in other)
    return float(sum(a * b for a, b in zip(one, other, strict=True))) / sqrt(squares) if squares else 0.0


@given(TEXTS)
def test_a_sum_is_exact(text: str) -> None:
    expected, found = plain(text), summed(text)
    assert (expected is None) == (found is None)
    if expected is None or found is None:
        return
    numbers, weight = expected
    assert (list(found.numbers), found.weight) == (numbers, weight)
    assert found.square == sum(number * number for number in numbers)


@pytest.mark.slow
@given(TEXTS, TEXTS, st.none() | TEXTS)
def test_likeness_is_the_cosine_of_the_means(question: str, sentence: str, before: str | None) -> None:
    asked, told = plain(question), plain(sentence)
    found = Likeness(question)(sentence, before)
    if asked is None or told is None:
        assert found == 0
        return
    mean = [Fraction(number, told[1]) for number in told[0]]
    earlier = None if before is None else plain(before)
    if earlier is not None:
        share = Fraction(1, OWN_SHARE)
        mean = [
            own + share * Fraction(number, earlier[1]) for own, number in zip(mean, earlier[0], strict=True)
        ]
    assert found == pytest.approx(cosine([*map(Fraction, asked[0])], mean), abs=1e-9)
    assert -1 <= found <= 1


@pytest.mark.parametrize("text", ["", "?", "2007", "qwertz", "Qassem Soleimani", "\u202e", "漢字"])
def test_a_text_without_a_known_word_means_nothing(text: str) -> None:
    assert summed(text) is None
    assert Likeness(text)("Miners left.", None) == Likeness("Miners left.")(text, None) == 0
    assert Likeness("Who left?")("Miners left.", text) == Likeness("Who left?")("Miners left.", None)


# A question, the sentence that it must be most like, and others.
MEANT = (
    (
        "How many workers were hurt?",
        "Thirty-one miners were injured.",
        "The pit reopened.",
        "A film won a prize.",
    ),
    ("Which physician cured it?", "A doctor treated the illness.", "The car stopped.", "The law was passed."),
    ("What did the automobile cost?", "The price of the car was high.", "The queen died.", "It rained."),
)


@pytest.mark.parametrize("row", MEANT)
def test_what_means_the_same_is_most_alike(row: tuple[str, ...]) -> None:
    question, right, *others = row
    assert Likeness(question)(right, None) > max(Likeness(question)(other, None) for other in others)


def test_a_sentence_that_goes_on_from_one_that_is_alike_is_more_so() -> None:
    question, sentence, before = (
        "How many were wounded?",
        "It was in May that they came.",
        "Miners were injured.",
    )
    assert Likeness(question)(sentence, before) > Likeness(question)(sentence, None)


def test_no_number_leaves_its_lane() -> None:
    # Every number and weight is a byte, so this many words of the largest ones fit, and one more may not.
    assert MOST_WORDS * 255 * 255 < 1 << 8 * LANE <= (MOST_WORDS + 1) * 255 * 255
    assert max(thesaurus().weights) <= 255
    assert SENTENCE_LIMIT < MOST_WORDS  # no sentence has as many words


def weightiest() -> str:
    known, width = thesaurus(), thesaurus().width

    def largest(row: int) -> int:
        return int(known.weights[row] * max(known.vectors[width * row : width * (row + 1)]))

    best = sorted(range(len(known)), key=largest, reverse=True)
    return next(str(known[row]) for row in best if row_of(tokenize(known[row])[0].term) == row)


def test_the_longest_sentence_is_summed_exactly() -> None:
    word = weightiest()
    text = " ".join([word] * (SENTENCE_LIMIT // (len(word) + 1)))
    found, expected = summed(text), plain(text)
    assert found is not None
    assert expected is not None
    assert (list(found.numbers), found.weight) == expected


def test_of_a_longer_text_no_more_words_are_summed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WORDS", 3)
    summed.cache_clear()
    try:
        assert summed("miners left houses " + "burning " * 9) == summed("miners left houses")
    finally:
        summed.cache_clear()
