"""What happened when: a verb of a sentence, whom or what it is said of, and the date beside it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import (
    JOINTS,
    Subject,
    before_in_paragraph,
    clause_start,
    is_done,
    is_stated,
    said_of,
    subject_of,
)
from quoth.answering.derivations.calendar import Date, date_of
from quoth.answering.polarity import AUXILIARIES, PREPOSITIONS
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, word_terms
from quoth.model import Evidence, Index, Mention

# Tokens between a verb and its date.
DATE_DISTANCE = 7
OBJECT_DISTANCE = 5
ROLE_DISTANCE = 4
# A date after one of these is not the day, month or year of it.
VAGUE_DATE = Pattern(
    r"\b(?:c\.|ca\.|circa|about|around|approximately|before|after|by|since|until|till|early|late|mid|to|"
    r"probably|perhaps|possibly|or|either|between|from)(?:\s|-)(?:in\s|on\s|the\s)?$",
    re.IGNORECASE,
)
# Of the ends of a range these lead to one: "from 1850 until 1862".
RANGE_WORDS = Pattern(r"\b(?:from|between|to|until|till)\s(?:the\s)?$", re.IGNORECASE)


class Dated(NamedTuple):
    """A date with what shows it: shown is its slice of the evidence's sentence."""

    date: Date
    shown: str
    evidence: Evidence


class Event(NamedTuple):
    """Something that happened to, or was done by, its subject on a date."""

    subject: Subject
    dated: Dated


def dated(mention: Mention, reading: Reading, item: Evidence, *, in_range: bool = False) -> Dated | None:
    """The date of a mention; None where it is no calendar date, or only roughly known.

    in_range: it is one end of a range, and may stand after "from" or "until".
    """
    start, stop = mention.span.start, mention.span.stop
    ahead = reading.text[:start]
    if in_range:
        ahead = RANGE_WORDS.compiled.sub("", ahead)
    date = date_of(mention.value) if mention.kind == "date" else None
    if date is None or VAGUE_DATE.search(ahead):
        return None
    return Dated(date, reading.text[start:stop], item)


def happened(
    phrases: Sequence[str],
    asked: Subject,
    roles: frozenset[str],
    evidence: Sequence[Evidence],
    articles: Index,
) -> list[Event]:
    """The events of a subject that any of `phrases` names, each with its date, once for each date.

    phrases: verbs in their base form, with a particle ("break out"); "*" is one of `roles`, terms. Of two
    dates one of which is the other cut short the longer stands.
    """
    forms = [phrase.split() for phrase in phrases]
    verbs = word_terms([form[0] for form in forms])
    found: list[Event] = []
    for item in evidence:
        reading = read(item.sentence.text)
        earlier: list[Reading] | None = None
        for verb, form in zip(verbs, forms, strict=True):
            for place in reading.places.get(verb, ()):
                if form[1:] and not _goes_on(place, form[1], roles, reading):
                    continue
                when = _date_beside(place, reading, item)
                if when is None:
                    continue
                earlier = before_in_paragraph(item.sentence, articles) if earlier is None else earlier
                subjects = (said_of(place, reading, earlier), _object(place, reading))
                subject = next((s for s in subjects if s is not None and s.agrees(asked)), None)
                if subject is not None:
                    found.append(Event(subject, when))
    return list(_distinct(found))


def _goes_on(place: int, particle: str, roles: frozenset[str], reading: Reading) -> bool:
    following = reading.tokens[place + 1 : place + 1 + ROLE_DISTANCE]
    if particle == "*":
        return any(token.term in roles for token in following)
    return bool(following) and following[0].word == particle


def _date_beside(place: int, reading: Reading, item: Evidence) -> Dated | None:
    """The date that follows the verb, no other verb between; else the one that the sentence opens with."""
    tokens = reading.tokens
    verb = tokens[place]
    dates = [m for m in reading.mentions if m.kind == "date"]
    after = next((m for m in dates if m.span.start >= verb.stop), None)
    if after is not None:
        between = [t for t in tokens[place + 1 :] if t.start < after.span.start]
        stop = place + 1 + len(between)
        plain = not any(t.word in JOINTS or is_done(t.word) for t in between)
        helps = any(t.word in AUXILIARIES for t in between)
        near = plain and not helps and len(between) <= DATE_DISTANCE
        if near and ";" not in reading.text[verb.stop : after.span.start]:
            stated = is_stated(clause_start(place, reading), stop, place, reading)
            return dated(after, reading, item) if stated else None
    if len(dates) != 1 or dates[0].span.stop > verb.start:
        return None
    lead = [t for t in tokens if t.start < dates[0].span.start]
    between = [t for t in tokens[:place] if t.start >= dates[0].span.stop]
    opens = len(lead) <= 1 and all(t.word in PREPOSITIONS for t in lead)
    if not opens or any(is_done(t.word) or t.word in JOINTS for t in between):
        return None
    return dated(dates[0], reading, item) if is_stated(0, place, place, reading) else None


def _object(place: int, reading: Reading) -> Subject | None:
    """What the verb is done to: the words right after it, up to a preposition or sign."""
    found: list[Token] = []
    end = reading.tokens[place].stop
    for token in reading.tokens[place + 1 : place + 1 + OBJECT_DISTANCE]:
        if token.word in PREPOSITIONS or token.word in JOINTS or reading.text[end : token.start] != " ":
            break
        found.append(token)
        end = token.stop
    return subject_of(found)


def _distinct(found: Sequence[Event]) -> Iterator[Event]:
    kept: list[Event] = []
    for event in sorted(found, key=lambda e: -e.dated.date.detail):
        date = event.dated.date
        if not any(known.dated.date.cut(date.detail) == date for known in kept):
            kept.append(event)
            yield event
