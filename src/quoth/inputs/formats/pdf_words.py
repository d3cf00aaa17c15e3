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


def run_together(lines: Iterable[str]) -> set[str]:
    """The words that are two common ones in one, or longer than any is, and no words themselves.

    None where they are few.
    """
    counts = Counter[str]()
    for line in lines:
        counts.update(WORD.findall(line))
    common = {word for word, count in counts.items() if count >= COMMON or word in STOP_WORDS}
    joined = {word for word in counts if _is_joined(word, common) and _is_none(word)}
    return joined if sum(counts[word] for word in joined) > SHARE * counts.total() else set()


def least_overlooked(lines: Iterable[str]) -> int:
    """How many spaces are overlooked in lines, at least, whose words ran together."""
    return int(MORE * sum(len(line.split()) for line in lines)) + 1


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
