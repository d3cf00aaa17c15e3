"""A text as it is read once: tokens, and where its terms stand."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from quoth.language.mentions import mentions
from quoth.language.terms import CACHED_TEXTS, Token, tokenize
from quoth.model import Mention, Span
from quoth.named_tuple import NamedTuple


class Reading(NamedTuple):
    """A text as the measures read it.

    tokens: all of them, stop words too. places: content term -> where it stands among `tokens`,
    ascending. pairs: terms of neighbouring tokens. plain: content terms that no capital makes a name of:
    they are written small, or begin the text.
    """

    text: str
    tokens: tuple[Token, ...]
    places: Mapping[str, Sequence[int]]
    pairs: frozenset[tuple[str, str]]
    plain: frozenset[str]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Dates, quantities and names; found at first need."""
        return mentions(self.text)

    def first_from(self, place: int) -> int:
        """The number of the first token that begins at the character `place` or behind it."""
        return bisect_left(self.tokens, place, key=attrgetter("start"))

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that begin inside `span`."""
        return self.tokens[self.first_from(span.start) : self.first_from(span.stop)]


@lru_cache(CACHED_TEXTS)
def read(text: str) -> Reading:
    """Read `text`; the same text gives the same object while it is remembered."""
    tokens = tokenize(text)
    places: dict[str, list[int]] = {}
    for place, token in enumerate(tokens):
        if not token.stop_word:
            places.setdefault(token.term, []).append(place)
    return Reading(
        text,
        tokens,
        places,
        pairs=frozenset((one.term, other.term) for one, other in pairwise(tokens)),
        plain=frozenset(
            [
                token.term
                for token in tokens
                if not token.stop_word and (token is tokens[0] or not text[token.start].isupper())
            ]
        ),
    )
