"""A text as words and whole mentions, each with its class: what noun phrases are made of."""

from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.conversation.nouns import (
    IRREGULAR_PLURALS,
    NO_EVENTS,
    PEOPLE_ENDINGS,
    PLAIN_ADVERBS,
    PREDICATES,
)
from quoth.answering.forms import is_past
from quoth.answering.polarity import BE_FORMS
from quoth.language.classes import word_classes
from quoth.language.mentions import mentions
from quoth.language.terms import Token, fold, tokenize
from quoth.model import Mention, MentionKind

SUBJECT_OPENINGS = frozenset(("determiner", "adjective", "number", "past"))
DATES = frozenset(("date",))
NUMBERS = frozenset(("duration", "quantity", "money", "percent"))
RARE_PREPOSITIONS = frozenset("amid amidst regarding concerning upon".split())


class Unit(NamedTuple):
    """A word, or a whole mention: what phrases are made of."""

    start: int
    stop: int
    word: str
    name: str
    mention: MentionKind | None = None


def units_of(text: str) -> list[Unit]:
    """The units of `text`, in order."""
    tokens, classes, found = tokenize(text), word_classes(text), mentions(text)
    units: list[Unit] = []
    for token, name in zip(tokens, classes, strict=True):
        inside = next((m for m in found if m.span.start <= token.start < m.span.stop), None)
        if inside is not None and inside.kind == "name" and _is_people(token, inside):
            units.append(Unit(token.start, token.stop, token.word, "plural"))
        elif inside is None or (inside.kind == "duration" and text[inside.span.start] in "aA"):
            units.append(Unit(token.start, token.stop, token.word, _class(token.word, name)))
        elif not units or units[-1].start < inside.span.start:
            kind = "date" if inside.kind in DATES else "number" if inside.kind in NUMBERS else "name"
            word = fold(text[inside.span.start : inside.span.stop])
            units.append(Unit(inside.span.start, inside.span.stop, word, kind, inside.kind))
    return units


def _is_people(token: Token, mention: Mention) -> bool:
    """Whether a name is a plural noun that begins a sentence: "Workers"."""
    whole = (token.start, token.stop) == (mention.span.start, mention.span.stop)
    return whole and not token.start and token.word.endswith(PEOPLE_ENDINGS)


# A lone verb form of a short question may as well be a noun: "and walks?", "did they walk".
AMBIGUOUS = {"verb": "word", "verbs": "plural"}


def _class(word: str, name: str) -> str:
    if word in IRREGULAR_PLURALS:
        return "plural"
    if word in PREDICATES:
        return "adjective"
    if name == "ing" and word in NO_EVENTS:
        return "word"
    if word in PLAIN_ADVERBS:
        return "adverb"
    if name == "word" and word.endswith("ed") and is_past(word):
        return "past"
    return "preposition" if word in RARE_PREPOSITIONS else AMBIGUOUS.get(name, name)


def verb_of_subject(text: str, units: Sequence[Unit], auxiliary: int) -> int | None:
    """The place of the verb right behind a question's subject: "did the army | leave"; None without one.

    A form of be takes none, save in a question whose predicate follows: "is the hall | open".
    """
    if units[auxiliary].word in BE_FORMS and auxiliary:
        return None
    place = auxiliary + 1
    while place < len(units):
        start = place
        while place < len(units) and units[place].name in SUBJECT_OPENINGS:
            place += 1
        noun = place
        while place < len(units) and units[place].name in ("name", "plural"):
            place += 1
        if place == noun:
            while place < len(units) and units[place].name in ("word", "noun"):
                place += 1
            if place < len(units) and units[place].name == "plural" and place > noun:
                noun, place = place, place + 1
        joined = place < len(units) and (units[place].word in ("and", "of") or _comma(text, units, place))
        if place > start and joined:
            place += units[place].word in ("and", "of")
            continue
        if units[place - 1].name in ("name", "plural"):
            bare = place < len(units) and units[place].name in ("word", "noun")
            return place if bare else None
        more = place < len(units) and units[auxiliary].word in BE_FORMS  # its predicate follows
        return place - 1 if place - noun > 1 and not more else None
    return None


def _comma(text: str, units: Sequence[Unit], place: int) -> bool:
    return text[units[place - 1].stop : units[place].start].strip() == ","
