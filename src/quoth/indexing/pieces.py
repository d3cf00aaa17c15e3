"""What stands between two white spaces of a text, to its terms, which are the analyser's whatever is around.

So each piece need be analysed once, with two exceptions that its notes tell: where there may be a phrase,
and where there are no capitals, so that "us" may be a country.
"""

import re
from collections.abc import Set
from typing import Final

from quoth.language.terms import (
    CAPITAL_TERMS,
    PHRASE_STARTS,
    PHRASE_TERMS,
    tokenize,
    word_term,
)
from quoth.language.words import STOP_WORDS

CAPITAL: Final = re.compile("[A-Z]")
ANCHOR: Final = "A"  # a stop word with a capital
# Signs that are part of no term: they part terms as white space does.
SIGNS: Final = """;:!?()[]{}"“”…—–-*_`/\\|<>=+#~^"""
ENDS: Final = ".,"  # part of no term at the end of a piece, unless of one that is the same without

# Stand beside the terms of what may be the first word of a phrase, or the second one, or a name
# where a text has no capitals; no term is such.
FIRST: Final = "\n1"
SECOND: Final = "\n2"
NAME: Final = "\n3"
PHRASE_SECONDS: Final = frozenset(words[1] for words in PHRASE_TERMS)


def is_word(piece: str) -> bool:
    """Whether the piece is nothing but a word, which has the same terms in lower case."""
    return piece.isascii() and piece.isalnum() and not piece[0].isdigit() and piece not in CAPITAL_TERMS


def analysed(piece: str) -> tuple[str, ...]:
    """The terms of a piece, and its `notes`."""
    found: tuple[str, ...]
    if is_word(piece):
        word = piece.lower()
        found = () if word in STOP_WORDS else (word_term(word),)
        words = {word}
    elif piece.isascii() and piece.isalnum() and piece[0].isdigit():
        found, words = (piece.lower(),), {piece.lower()}
    else:
        tokens = tokenize(f"{piece} {ANCHOR}")[:-1]
        found = tuple(token.term for token in tokens if not token.stop_word)
        words = {word for token in tokens for word in token.word.split()}
    return found + notes(words)


def notes(words: Set[str]) -> tuple[str, ...]:
    """What is to be known of a piece of these folded words beside its terms."""
    found: tuple[str, ...] = ()
    if not words.isdisjoint(PHRASE_STARTS):
        found += (FIRST,)
    if not words.isdisjoint(PHRASE_SECONDS):
        found += (SECOND,)
    if not CAPITAL_TERMS.keys().isdisjoint(map(str.upper, words)):
        found += (NAME,)
    return found
