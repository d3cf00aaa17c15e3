"""A mention in its text: what leads to it, what follows it, what it counts."""

from collections.abc import Iterator
from itertools import takewhile

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_past
from quoth.answering.polarity import PREPOSITIONS
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.model import Mention, MentionKind
from quoth.named_tuple import NamedTuple

# Kinds whose value is a number, and those of them whose unit is part of the mention.
NUMBERS = frozenset[MentionKind](("quantity", "money", "percent", "duration"))
UNITS = frozenset[MentionKind](("money", "percent", "duration"))

RANGE_START = Pattern(r"\s?(?:to|or|[-–])\s?[$€£¥]?\d")
RANGE_END = Pattern(r"\d\s?%?\s?(?:to|or|[-–])\s?$")
LONGEST_RANGE_END = 16  # characters, more than it can have


class Standing(NamedTuple):
    """A mention in its text."""

    reading: Reading
    mention: Mention

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the mention."""
        return self.reading.within(self.mention.span)

    @property
    def ahead(self) -> str:
        """The text before it."""
        return self.reading.text[: self.mention.span.start]

    @property
    def after(self) -> str:
        """The text after it."""
        return self.reading.text[self.mention.span.stop :]

    def _from(self, place: int) -> Iterator[Token]:
        """The tokens that begin at `place` or behind it."""
        tokens = self.reading.tokens
        return (tokens[number] for number in range(self.reading.first_from(place), len(tokens)))

    @property
    def in_range(self) -> bool:
        """Whether the number is one end of a range ("50 to 60 days")."""
        return bool(RANGE_END.search(self.ahead[-LONGEST_RANGE_END:]) or RANGE_START.match(self.after))

    def counted(self) -> Iterator[Token]:
        """What a number counts: its unit, and the content words right after it up to a sign or stop word."""
        if self.mention.kind in UNITS:
            yield from (
                t for t in self.tokens if t.word[:1].isalpha() and not t.term[:1].isdigit() and _names(t)
            )
        end = self.mention.span.stop
        for token in self._from(end):
            past = is_past(token.word) and end != self.mention.span.stop
            if past or not _names(token) or self.reading.text[end : token.start] not in (" ", "-"):
                return
            yield token
            end = token.stop


def _names(token: Token) -> bool:
    return not token.stop_word and token.word not in PREPOSITIONS


def shared_count(one: Standing, other: Standing) -> int:
    """How many words of what two numbers count are the same, from the first on."""
    pairs = zip(one.counted(), other.counted(), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].term == pair[1].term, pairs))
