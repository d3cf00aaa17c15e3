"""Whether a sentence speaks of what a part of a question is about."""

from collections.abc import Iterable, Sequence

from quoth.answering.comparison import Reading
from quoth.answering.polarity import PREPOSITIONS
from quoth.language.terms import Token, tokenize
from quoth.language.vocabulary import common_terms, synonyms_of


def content(text: str) -> tuple[Token, ...]:
    """The words of a part of a question that say what it is about."""
    return tuple(t for t in tokenize(text) if not t.stop_word and t.word not in PREPOSITIONS)


def covers(reading: Reading, tokens: Iterable[Token], also: Sequence[Reading] = ()) -> bool:
    """Whether a sentence has all uncommon words and numbers of `tokens`, and half of the common ones.

    also: sentences that may have a word in its stead.
    """
    near = (reading, *also)
    common, missed = 0, 0
    for token in tokens:
        held = any(has(there, token) for there in near)
        if token.term in common_terms() and not token.term[:1].isdigit():
            common += 1
            missed += not held
        elif not held:
            return False
    return missed * 2 <= common


def has(reading: Reading, token: Token) -> bool:
    """Whether a text has a word or one that means the same; a number must be there itself."""
    if token.term in reading.places:
        return True
    return not token.term[:1].isdigit() and not synonyms_of(token.term).isdisjoint(reading.places)
