"""Sentences to their distinct terms: what the analyser gives, at a tenth of its cost.

The words of a text part at white space, and what stands between two white spaces has the same terms
wherever it stands, with two exceptions (`distinct_terms`). So each is analysed once.
"""

import re
from collections.abc import Set
from itertools import chain
from typing import Final

from quoth.language.terms import (
    CAPITAL_TERMS,
    PHRASE_STARTS,
    PHRASE_TERMS,
    terms,
    tokenize,
    visible_text,
    word_term,
)
from quoth.language.words import STOP_WORDS

CAPITAL: Final = re.compile("[A-Z]")
ANCHOR: Final = "A"  # a stop word with a capital
# Signs that are part of no term: they part terms as white space does.
SIGNS: Final = """;:!?()[]{}"“”…—–-*_`/\\|<>=+#~^"""
SIGN: Final = re.compile(f"[{re.escape(SIGNS)}]+")
ENDS: Final = ".,"  # part of no term at the end of a piece, unless of one that is the same without
REMEMBERED: Final = 50_000  # pieces of questions, about 12 MB

# Stand beside the terms of what may be the first word of a phrase, or the second one, or a name
# where a text has no capitals; no term is such.
FIRST: Final = "\n1"
SECOND: Final = "\n2"
NAME: Final = "\n3"
NOTES: Final = frozenset((FIRST, SECOND, NAME))
PHRASE_SECONDS: Final = frozenset(words[1] for words in PHRASE_TERMS)


class PieceTerms(dict[str, tuple[str, ...]]):
    """What stands between two white spaces -> its terms, analysed when it is first asked for."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) >= REMEMBERED:
            self.clear()
        bare = piece.rstrip(SIGNS + ENDS)
        if bare != piece:
            found = self[bare]
        elif SIGN.search(piece):
            found = tuple(chain.from_iterable(self[part] for part in SIGN.split(piece)))
        else:
            found = analysed(piece)
        self[piece] = found
        return found


KNOWN: Final = PieceTerms()  # of questions, which share most of their words


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


def distinct_terms(text: str, known: PieceTerms = KNOWN) -> set[str]:
    """`set(terms(text))`; a text is analysed whole where a word of it depends on another.

    That is so where there may be a phrase; and where there are no capitals, "us" may be a country.
    """
    text = visible_text(text)
    found = set(chain.from_iterable(map(known.__getitem__, text.split())))
    if not NOTES.isdisjoint(found):
        if (FIRST in found and SECOND in found) or (NAME in found and not CAPITAL.search(text)):
            return set(terms(text))
        found -= NOTES
    return found
