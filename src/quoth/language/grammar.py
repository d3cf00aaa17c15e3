"""What a text says, as far as learned word classes tell: its tokens and base noun phrases.

The one grammar: nobody else parses. How good it is on texts that were held out is printed by
`tests/benchmarks/bench_grammar.py`. A place is that of a token; starts and stops count characters.
"""

from functools import cache, lru_cache
from typing import Final

from quoth.language.chunking import Phrase, phrases_of
from quoth.language.linear import Classifier
from quoth.language.tagging import TAGS, Token, tagged
from quoth.named_tuple import NamedTuple

CACHED_TEXTS: Final = 1 << 10


class Parse(NamedTuple):
    """A text as read."""

    text: str
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]


@lru_cache(CACHED_TEXTS)
def parse(text: str) -> Parse:
    """A text as the shipped grammar reads it; remembered."""
    return read(text, shipped())


@cache
def shipped() -> Classifier:
    """The word classes that are shipped, mapped at first need."""
    return Classifier(TAGS)


def read(text: str, tags: Classifier) -> Parse:
    """A text as a classifier of word classes reads it."""
    tokens = tagged(text, tags)
    return Parse(text, tuple(tokens), tuple(phrases_of(tokens)))
