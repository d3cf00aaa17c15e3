"""Who stands beside a verb of speech: the noun phrase before it or behind it."""

import re
from typing import NamedTuple

from quoth.answering.forms import is_adverb
from quoth.answering.news.speaker_words import BETWEEN, LEADING, MUTE, NAMING_LINKS, PRONOUNS, UNREAL
from quoth.answering.polarity import AUXILIARIES, PREPOSITIONS, RELATIVES
from quoth.language.mentions import mentions
from quoth.language.terms import Token, tokenize

# Words of a phrase that says who speaks; a longer one is a sentence of its own.
MOST_WORDS = 14
# Words of an insertion between a name and its verb.
MOST_INSERTED = 30
# What may stand between two words of one phrase, and what ends it.
INNER = re.compile(r"(?:['’]s?|\.)?[\s\u00a0]+|['’]s?\s|[-‐‑/&]|\s&\s|\.?\s?")
COMMA = re.compile(r"\s?,\s")


class Clause(NamedTuple):
    """A sentence as its speakers are looked for: quotations blotted out, its words, and its dates' places."""

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
        """Whether the word is written with a capital."""
        return self.text[self.tokens[place].start].isupper()


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
    while last >= 0 and (
        read.word(last) in BETWEEN
        or is_adverb(read.word(last))
        or last in read.dated
        or leads_to_date(read, last)
    ):
        if "," in read.gap(last + 1) and last + 1 != verb:
            break
        last -= 1
    if last < 0 or read.word(last) in AUXILIARIES | UNREAL | {"to"}:
        return None
    if any(sign in read.gap(place) for place in range(last + 2, verb + 1) for sign in "”“;:"):
        return None
    if COMMA.fullmatch(read.gap(last + 1)):
        return _named_before(read, last)
    return _run_before(read, last)


def leads_to_date(read: Clause, place: int) -> bool:
    """Whether the word at `place` leads to a date: "on Sunday"."""
    return read.word(place) in ("on", "late", "early", "in", "last") and place + 1 in read.dated


def _run_before(read: Clause, last: int) -> Subject | None:
    """The phrase that ends at `last`, back to a sign or a word that begins a clause."""
    first, end = last + 1, last
    while first > 0 and end - first < MOST_WORDS:
        place = first - 1
        word = read.word(place)
        if first <= last and not INNER.fullmatch(read.gap(first)):
            break
        if word in RELATIVES:
            if place == 0 or (word == "that" and not _noun_before(read, place)):
                break
            end, last = place - 1, place - 1
        elif word in LEADING and not _joins_names(read, place):
            break
        elif word in AUXILIARIES:
            return None
        first = place
    if end - first >= MOST_WORDS:
        return None
    return _whole(read, first, end)


def _noun_before(read: Clause, place: int) -> bool:
    token = read.tokens[place - 1]
    return not token.stop_word and not token.word.endswith("ed") and token.word not in ("said", "told")


def _joins_names(read: Clause, place: int) -> bool:
    inside = 0 < place < len(read.tokens) - 1 and read.word(place) in ("and", "or")
    return inside and read.is_name(place - 1) and read.is_name(place + 1)


def _whole(read: Clause, first: int, last: int) -> Subject | None:
    """The phrase without what leads it; None where it can't be somebody who speaks."""
    while first <= last and (
        read.word(first) in LEADING
        or (is_adverb(read.word(first)) and not read.is_name(first + 1 if first < last else first))
    ):
        first += 1
    while first < last and (first in read.dated or leads_to_date(read, first)):
        first += 1
    if first > last:
        return None
    words = [read.word(place) for place in range(first, last + 1)]
    if len(words) == 1 and words[0] in PRONOUNS:
        return Subject(first, last)
    if words[0] in PREPOSITIONS | UNREAL | AUXILIARIES or words[-1] in MUTE | PREPOSITIONS | UNREAL:
        return None
    head = next((n for n, word in enumerate(words) if word in PREPOSITIONS | {"of"}), len(words))
    if words[head - 1] in MUTE or last in read.dated:
        return None
    if all(read.tokens[place].stop_word for place in range(first, last + 1)):
        return None
    return Subject(first, last)


def _named_before(read: Clause, last: int) -> Subject | None:
    """The name before an insertion that ends at `last`: "Jane Roe, the mayor of Leeds, said"."""
    stop, place = last, last
    inner: Subject | None = None
    while place > max(0, last - MOST_INSERTED):
        if any(sign in read.gap(place) for sign in "”“;:"):
            return None
        if COMMA.fullmatch(read.gap(place)):
            named = _run_before(read, place - 1)
            inserted = Subject(place, stop)
            if named is not None and (_names(read, named) or _says_who(read, place)):
                return named._replace(about=_shown(read, inserted))
            if named is not None and inner is None and _names(read, inserted):
                inner = inserted._replace(about=_shown(read, named))
        place -= 1
    return inner


def _shown(read: Clause, subject: Subject) -> str:
    return read.text[read.tokens[subject.first].start : read.tokens[subject.last].stop]


def _names(read: Clause, subject: Subject) -> bool:
    return all(
        read.is_name(n) or read.word(n) in NAMING_LINKS for n in range(subject.first, subject.last + 1)
    )


def _says_who(read: Clause, place: int) -> bool:
    return read.word(place) in RELATIVES | {"a", "an", "the"}


def behind(read: Clause, start: int) -> Subject | None:
    """Who stands at `start` and behind it: "said Jane Roe, the mayor", up to a sign or preposition."""
    place = start
    while place < len(read.tokens) and place - start < MOST_WORDS:
        word = read.word(place)
        if place > start and not INNER.fullmatch(read.gap(place)):
            break
        if place in read.dated or (is_adverb(word) and not read.is_name(place)):
            break
        if (
            word in PRONOUNS
            or (word in PREPOSITIONS and word not in ("for", "from"))
            or word in AUXILIARIES | LEADING - {"and"} | RELATIVES
        ):
            if place == start and word in PRONOUNS:
                place += 1
            break
        if word == "and" and not _joins_names(read, place):
            break
        place += 1
    last = place - 1
    while last > start and read.word(last) in NAMING_LINKS:
        last -= 1
    found = _whole(read, start, last) if last >= start else None
    if found is not None and found.last + 1 < len(read.tokens) and COMMA.fullmatch(read.gap(found.last + 1)):
        rest = read.text[read.tokens[found.last + 1].start :]
        return found._replace(about=re.split(r"[,.;“”]", rest, maxsplit=1)[0])
    return found
