"""The words that are common in English."""

from quoth.language.terms import word_term
from quoth.language.vocabulary import COMMON_WORDS, common_terms


def test_common_terms_are_the_terms_of_the_common_words() -> None:
    words = COMMON_WORDS.split()
    assert [word for word in set(words) if words.count(word) > 1] == []
    assert frozenset(map(word_term, words)) == common_terms()
