"""The words that question and sentence share, and how they stand together."""

from functools import lru_cache

from quoth.answering.comparison import CACHED_SENTENCES, Comparison, read

FIRST_WORDS = 3
FEW_WORDS = 6


def rare_coverage(pair: Comparison) -> float:
    """Share of the question's squared weights: the rarest terms decide."""
    squares = pair.asked.squares
    return sum([squares[term] for term in pair.hits]) / pair.asked.squares_total


def density(pair: Comparison) -> float:
    """Share of the sentence's content terms that are the question's."""
    return min(1.0, len(pair.hits) / max(1, len(pair.reading.places)))


def bigrams(pair: Comparison) -> float:
    """Share of the question's neighbouring words, stop words too, that are neighbours here."""
    asked = pair.asked.reading.pairs
    return len(asked & pair.reading.pairs) / len(asked) if asked else 0.0


def same_forms(pair: Comparison) -> float:
    """Share of the question's content words that stand here in the very same form."""
    asked = pair.asked.words
    return len(asked & _words(pair.reading.text)) / len(asked) if asked else 0.0


def subject_first(pair: Comparison) -> float:
    """1 where a question term is among the sentence's first words."""
    return float(any(token.term in pair.hits for token in pair.reading.tokens[:FIRST_WORDS]))


def few_words(pair: Comparison) -> float:
    """1 where the sentence has so few words that it hardly says anything."""
    return float(len(pair.reading.tokens) < FEW_WORDS)


@lru_cache(CACHED_SENTENCES)
def _words(text: str) -> frozenset[str]:
    """All words of a text, stop words too, folded."""
    return frozenset([token.word for token in read(text).tokens])
