"""Sentences to their distinct terms: what the analyser gives, at a tenth of its cost.

The words of a text part at white space, and what stands between two white spaces has the same terms
wherever it stands, with two exceptions (`distinct_terms`). So each is analysed once.
"""

import re
from itertools import chain
from typing import Final

from quoth.language.terms import CAPITAL_TERMS, PHRASE_STARTS, PHRASE_TERMS, terms, tokenize, word_term
from quoth.language.words import STOP_WORDS

CAPITAL: Final = re.compile("[A-Z]")
ANCHOR: Final = "A"  # a stop word with a capital
# Signs that are part of no term: they part terms as white space does.
SIGNS: Final = re.compile(r"""[;:!?()\[\]{}"“”…—–\-*_`/\\|<>=+#~^]+""")
ENDS: Final = ".,"  # part of no term at the end of a piece, unless of one that is the same without
REMEMBERED: Final = 400_000  # pieces of text, about 100 MB

# Stand beside the terms of what may be the first word of a phrase, or the second one; no term is such.
FIRST: Final = "\n1"
SECOND: Final = "\n2"
PHRASE_SECONDS: Final = frozenset(words[1] for words in PHRASE_TERMS)


class PieceTerms(dict[str, tuple[str, ...]]):
    """What stands between two white spaces -> its terms, analysed when it is first asked for."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) >= REMEMBERED:
            self.clear()
        bare = piece.rstrip(ENDS)
        if bare != piece:
            found = self[bare]
        elif SIGNS.search(piece):
            found = tuple(chain.from_iterable(self[part] for part in SIGNS.split(piece)))
        else:
            found = _analysed(piece)
        self[piece] = found
        return found


def _analysed(piece: str) -> tuple[str, ...]:
    found: tuple[str, ...]
    if piece.isascii() and piece.isalpha() and piece not in CAPITAL_TERMS:
        word = piece.lower()
        found = () if word in STOP_WORDS else (word_term(word),)
        words = {word}
    else:
        tokens = tokenize(f"{piece} {ANCHOR}")[:-1]
        found = tuple(token.term for token in tokens if not token.stop_word)
        words = {word for token in tokens for word in token.word.split()}
    if not words.isdisjoint(PHRASE_STARTS):
        found += (FIRST,)
    if not words.isdisjoint(PHRASE_SECONDS):
        found += (SECOND,)
    return found


def distinct_terms(text: str, known: PieceTerms) -> set[str]:
    """`set(terms(text))`; a text is analysed whole where a word of it depends on another.

    That is so where there may be a phrase, and where there are no capitals: then "us" may be a country.
    """
    if CAPITAL.search(text):
        found = set(chain.from_iterable(map(known.__getitem__, text.split())))
        if FIRST not in found or SECOND not in found:
            found -= {FIRST, SECOND}
            return found
    return set(terms(text))
