"""Who stands beside a verb of speech: the noun phrase before it or behind it."""

import re
from typing import Final

from quoth.answering.polarity import AUXILIARIES, PREPOSITIONS, RELATIVES
from quoth.language.classes import is_adverb
from quoth.language.mentions import mentions
from quoth.language.terms import Token, tokenize
from quoth.named_tuple import NamedTuple

# Words of a phrase that says who speaks, and of an insertion between a name and its verb.
MOST_WORDS: Final = 14
MOST_INSERTED: Final = 30
# What may stand between two words of one phrase.
INNER: Final = re.compile(r"(?:['’]s?|\.)?[\s\u00a0]+|[-‐‑/&]|\s&\s|\.")
COMMA: Final = re.compile(r"\s?,\s")
# What has words on it and still does not speak.
MUTE: Final = frozenset(
    """sign signs banner banners poster posters placard label inscription plaque slogan note notes ticket card
    caption clock map menu headline headlines wall there""".split()
)
BETWEEN: Final = frozenset("has have had also later then again first once often still just already".split())
# They lead a clause and are no part of who speaks.
LEADING: Final = frozenset(
    """but and or so yet however meanwhile still also then later earlier now instead as while although though
    because since when after before moreover nevertheless therefore thus""".split()
)
UNREAL: Final = frozenset("if unless whether what not never nobody none no nothing how why where to".split())
PRONOUNS: Final = frozenset("he she him her they them it".split())
NAMING: Final = frozenset("of for from at de la van von der den bin al the and".split())


class Clause(NamedTuple):
    """A sentence whose quotations are blotted out: its words, and which of them are dates'."""

    text: str
    tokens: tuple[Token, ...]
    dated: frozenset[int]

    def gap(self, place: int) -> str:
        """What stands between the token before `place` and the one there, or the text's end."""
        start = self.tokens[place - 1].stop if place else 0
        return self.text[start : self.tokens[place].start if place < len(self.tokens) else len(self.text)]

    def word(self, place: int) -> str:
        """The word at `place`, "" outside."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def is_name(self, place: int) -> bool:
        """Whether the word is written with a capital, or joins such."""
        return self.text[self.tokens[place].start].isupper() or self.word(place) in NAMING

    def is_aside(self, place: int) -> bool:
        """Whether the word says only when or how: "on Sunday", "later", "angrily"."""
        led = self.word(place) in ("on", "late", "early", "in", "last") and place + 1 in self.dated
        word = self.word(place)
        return led or place in self.dated or word in BETWEEN or (is_adverb(word) and not self.is_name(place))

    def shown(self, first: int, last: int) -> str:
        """The text of the tokens from `first` to `last`."""
        return self.text[self.tokens[first].start : self.tokens[last].stop]


def clause(text: str) -> Clause:
    """Read a sentence whose quotations are blotted out."""
    tokens = tokenize(text)
    dates = [m.span for m in mentions(text) if m.kind == "date"]
    dated = {n for n, t in enumerate(tokens) if any(d.start <= t.start < d.stop for d in dates)}
    return Clause(text, tokens, frozenset(dated))


class Subject(NamedTuple):
    """Who speaks: first and last token. about: text between commas that says who that is."""

    first: int
    last: int
    about: str = ""


def before(read: Clause, verb: int) -> Subject | None:
    """Who stands before the verb at `verb`; None where nobody does, or it is not plain who."""
    last = verb - 1
    while last >= 0 and read.is_aside(last) and ("," not in read.gap(last + 1) or last + 1 == verb):
        last -= 1
    if last < 0 or any(sign in read.gap(place) for place in range(last + 2, verb + 1) for sign in "”“;:"):
        return None
    if not COMMA.fullmatch(read.gap(last + 1)):
        return _run_before(read, last)
    inner: Subject | None = None
    for place in range(last, max(0, last - MOST_INSERTED), -1):
        gap = read.gap(place)
        if any(sign in gap for sign in "”“;:"):
            return None
        named = _run_before(read, place - 1) if COMMA.fullmatch(gap) else None
        if named is not None:
            if _is_named(read, named.first, named.last) or read.word(place) in RELATIVES | {"a", "an", "the"}:
                return named._replace(about=read.shown(place, last))
            if inner is None and _is_named(read, place, last):  # "A spokesman, Tom Doe, said"
                inner = Subject(place, last, read.shown(named.first, named.last))
    return inner


def _is_named(read: Clause, first: int, last: int) -> bool:
    return all(read.is_name(place) for place in range(first, last + 1))


def _run_before(read: Clause, last: int) -> Subject | None:
    """The phrase that ends at `last`, back to a sign or a word that begins a clause."""
    first, end = last + 1, last
    while first > 0 and end - first < MOST_WORDS:
        word = read.word(first - 1)
        if first <= last and not INNER.fullmatch(read.gap(first)):
            break
        if word in RELATIVES:
            if first < 2 or read.tokens[first - 2].stop_word or read.word(first - 2).endswith("ed"):
                break
            end = last = first - 2
        elif word in LEADING and not _joins_names(read, first - 1):
            break
        elif word in AUXILIARIES:
            return None
        first -= 1
    return _whole(read, first, end) if end - first < MOST_WORDS else None


def _joins_names(read: Clause, place: int) -> bool:
    inside = read.word(place) == "and" and 0 < place < len(read.tokens) - 1
    return inside and read.is_name(place - 1) and read.is_name(place + 1)


def _whole(read: Clause, first: int, last: int) -> Subject | None:
    """The phrase without what leads it; None where it can't be somebody who speaks."""
    while first < last and (read.word(first) in LEADING or read.is_aside(first)):
        first += 1
    if first > last:
        return None
    words = [read.word(place) for place in range(first, last + 1)]
    if words[-1] in PRONOUNS and len(words) == 1:
        return Subject(first, last)
    head = next((n for n, word in enumerate(words) if n and word in PREPOSITIONS | {"of"}), len(words)) - 1
    stop_words = all(read.tokens[place].stop_word for place in range(first, last + 1))
    barred = PREPOSITIONS | UNREAL | AUXILIARIES
    if words[0] in barred or words[-1] in barred or words[head] in MUTE or last in read.dated or stop_words:
        return None
    return Subject(first, last)


def behind(read: Clause, start: int) -> Subject | None:
    """Who stands at `start` and behind it: "said Jane Roe, the mayor", up to a sign or preposition."""
    if read.word(start) in PRONOUNS:
        return Subject(start, start)
    place = start
    ends = AUXILIARIES | LEADING | RELATIVES | PRONOUNS | (PREPOSITIONS - {"for", "from", "at"})
    while place < min(len(read.tokens), start + MOST_WORDS):
        if place > start and not INNER.fullmatch(read.gap(place)):
            break
        if read.is_aside(place) or (read.word(place) in ends and not _joins_names(read, place)):
            break
        place += 1
    last = place - 1
    while last > start and read.word(last) in NAMING:
        last -= 1
    found = _whole(read, start, last) if last >= start else None
    if found is not None and COMMA.fullmatch(read.gap(found.last + 1)):
        rest = read.text[read.tokens[found.last].stop :].lstrip(" ,")
        return found._replace(about=re.split(r"[,.;“”]", rest, maxsplit=1)[0])
    return found
