"""A mention in its text: what leads to it, what follows it, what it counts."""

from collections.abc import Iterator
from itertools import takewhile

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_past
from quoth.answering.polarity import DETERMINERS, PREPOSITIONS
from quoth.language.pattern import Pattern
from quoth.language.patterns import ORGANIZATION_HEADS, PERSON_TITLES, PLACE_HEADS
from quoth.language.terms import Token
from quoth.language.vocabulary import synonyms_of
from quoth.model import Mention, MentionKind
from quoth.named_tuple import NamedTuple

# Kinds whose value is a number, and those of them whose unit is part of the mention.
NUMBERS = frozenset[MentionKind](("quantity", "money", "percent", "duration"))
UNITS = frozenset[MentionKind](("money", "percent", "duration"))

# Of a name they say what kind of thing it is, and tell no two of a kind apart.
HEADS = ORGANIZATION_HEADS | PLACE_HEADS | PERSON_TITLES
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
    def terms(self) -> set[str]:
        """The index terms of the mention."""
        return {t.term for t in self.tokens if not t.stop_word}

    @property
    def own_terms(self) -> set[str]:
        """The terms that tell it from others of its kind: no "University", no "President", no "people"."""
        if self.mention.kind == "date" or self.mention.kind in NUMBERS:
            return {term for term in self.terms if term[:1].isdigit()} or self.terms
        return {t.term for t in self.tokens if not t.stop_word and t.word not in HEADS} or self.terms

    @property
    def text(self) -> str:
        """The mention, verbatim."""
        return self.reading.text[self.mention.span.start : self.mention.span.stop]

    @property
    def ahead(self) -> str:
        """The text before it."""
        return self.reading.text[: self.mention.span.start]

    @property
    def after(self) -> str:
        """The text after it."""
        return self.reading.text[self.mention.span.stop :]

    @property
    def is_one_of(self) -> bool:
        """Whether a number only points at one of many: "one of the ships", "no one"."""
        lone = self.mention.kind == "quantity" and self.mention.value == "1"
        return lone and (
            self.after.startswith(" of ") or self.ahead.lower().endswith(("no ", "any ", "every "))
        )

    def beside(self, step: int) -> Token | None:
        """The token just before (-1) or after (1) the mention, determiners skipped."""
        span = self.mention.span
        near = self._from(span.stop) if step > 0 else self._back_from(span.start)
        return next((token for token in near if token.word not in DETERMINERS), None)

    def before(self, token: Token) -> Token | None:
        """The token before another."""
        return next(self._back_from(token.start), None)

    def _from(self, place: int) -> Iterator[Token]:
        """The tokens that begin at `place` or behind it."""
        tokens = self.reading.tokens
        return (tokens[number] for number in range(self.reading.first_from(place), len(tokens)))

    def _back_from(self, place: int) -> Iterator[Token]:
        """The tokens that end at `place` or before it, the last one first."""
        tokens = self.reading.tokens
        before = (tokens[number] for number in range(self.reading.first_from(place) - 1, -1, -1))
        return (token for token in before if token.stop <= place)

    @property
    def lead(self) -> str:
        """The preposition that leads to the mention, "" where none does."""
        token = self.beside(-1)
        if token is not None and token.word == "and":
            token = self.before(token)
            while token is not None and token.word[:1].isdigit():
                token = self.before(token)
        return token.word if token is not None and token.word in PREPOSITIONS else ""

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


def alike(one: Token, other: Token) -> bool:
    """Whether two words are one, or mean the same."""
    return one.term == other.term or other.term in synonyms_of(one.term)


def shared_count(one: Standing, other: Standing) -> int:
    """How many words of what two numbers count are the same, from the first on."""
    pairs = zip(one.counted(), other.counted(), strict=False)
    return sum(1 for _ in takewhile(lambda pair: alike(*pair), pairs))
