"""Words of a PDF that run together: PDFium overlooks the spaces of some documents that are set tight.

The words of the first pages tell whether that may be so; then the letters' places tell where.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from quoth.language.terms import word_term
from quoth.language.thesaurus import row_of
from quoth.language.words import NUMBER_WORDS, STOP_WORDS

SAMPLE: Final = 30_000  # characters that tell it
COMMON: Final = 3  # times that a word comes in them, to be one that others are put together of
SHORTEST: Final = 4  # letters of a word that may be two
LONGEST: Final = 20  # letters of a word
SHARE: Final = 0.008  # of the words
MORE: Final = 0.003
WORD: Final = re.compile(r"(?<!\w)[a-z]++(?!\w)")
LETTERS: Final = re.compile(r"[^\W\d_]++")


def run_together(lines: Iterable[str]) -> bool:
    """Whether many words are two common ones in one, and no words themselves, or longer than any is."""
    counts = Counter[str]()
    for line in lines:
        counts.update(WORD.findall(line))
    common = {word for word, count in counts.items() if count >= COMMON or word in STOP_WORDS}
    joined = sum(count for word, count in counts.items() if _is_joined(word, common) and _is_none(word))
    return joined > SHARE * counts.total()


def least_overlooked(lines: Iterable[str]) -> int:
    """How many spaces are overlooked in lines, at least, whose words ran together."""
    return int(MORE * sum(len(line.split()) for line in lines)) + 1


class Joined:
    """What may be words that run together, by those that have been met so far."""

    def __init__(self) -> None:
        self._met: set[str] = set()
        self._joined: dict[str, bool] = {}

    def meet(self, text: str) -> None:
        """Remember the words of a page; each is judged once, when it is met first."""
        words = set(LETTERS.findall(text))
        self._met.update(map(str.lower, words))
        for word in words - self._joined.keys():
            self._joined[word] = _is_joined(word.lower(), self._met)

    def are_in(self, line: str) -> bool:
        """Whether there may be such words in a line."""
        return any(map(self._joined.get, LETTERS.findall(line)))


def _is_joined(word: str, known: set[str]) -> bool:
    if len(word) < SHORTEST or word in STOP_WORDS:
        return False
    for at in range(1, len(word)):  # a generator would take twice the time
        if word[:at] in known and word[at:] in known:
            return True
    return len(word) > LONGEST


def _is_none(word: str) -> bool:
    """Whether it is no English word."""
    return word not in NUMBER_WORDS and row_of(word_term(word)) is None
