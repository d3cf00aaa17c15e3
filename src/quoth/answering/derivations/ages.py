"""How old someone was at an event: from the dates of birth and of the event, as exactly as both are known."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import read
from quoth.answering.derivations.attribution import Subject, subject_of
from quoth.answering.derivations.calendar import Date, ages, date_of, year_of
from quoth.answering.derivations.events import Event, dated, happened
from quoth.answering.derivations.matching import has
from quoth.answering.derivations.steps import MINUS, Steps, Task, in_a_row
from quoth.answering.lifespans import lifespans
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, word_terms
from quoth.model import Evidence

BIRTH = ("born",)
DEATH = ("die", "perish", "drown", "kill", "assassinate", "execute", "murder", "behead", "hang", "shoot")
DYING = frozenset(word_terms(("live", "die", "death", "dead", "perish", "drown", "kill")))
STATED = Pattern(
    r"\b(?:(?:aged|at\s(?:the\s)?age\sof|turned|at\sage|(?:was|is)\sonly)(?:\s(?P<age>\d+)\b)?|"
    r"years?\sof\sage|years?[-\s]old)\b",
    re.IGNORECASE,
)
MOST_AGE = 125


class Life(NamedTuple):
    """One end of a life beside a name."""

    kind: str
    event: Event


def age(task: Task) -> Steps | None:
    """The whole years from a birth to another dated event of the same one.

    Where an age is stated, the sentence that states it comes first, and the dates must bear it out: None
    where they do not, or leave two ages open.
    """
    tokens = read(task.match["who"]).tokens
    who = subject_of(tokens)
    event = [t for t in read(task.match["event"]).tokens if not t.stop_word]
    if who is None or not event:
        return None
    birth = _one(_lives(who, "birth", task))
    other = _one(_lives(who, "death", task) if _is_death(event) else _others(who, event, task))
    if birth is None or other is None or not birth.subject.agrees(other.subject):
        return None
    births, comes = birth.dated, other.dated
    years = ages(births.date, comes.date)
    if not years or not 0 <= years[-1] <= MOST_AGE:
        return None
    said = _stated(event, comes.date, task)
    pair = tuple((d.shown, d.evidence) for d in (comes, births))
    if said is not None:
        match, item = said
        if [match["age"]] != list(map(str, years)):
            return None
        return Steps(((match[0], item), *pair), "{0}; {1} − {2}", f"{years[0]} years", str(years[0]))
    if len(years) == 1:
        return in_a_row(pair, MINUS, f"{years[0]} year{'s' if years[0] > 1 else ''}", str(years[0]))
    pair = tuple((year_of(d.shown), d.evidence) for d in (comes, births))
    doubt = f"{years[1]} years, or {years[0]} before the birthday"
    return in_a_row(pair, MINUS, doubt, f"{years[0]} or {years[1]}")


def _is_death(event: Sequence[Token]) -> bool:
    return bool(event) and all(t.term in DYING or t.word == "time" for t in event)


def _stated(event: Sequence[Token], when: Date, task: Task) -> tuple[re.Match[str], Evidence] | None:
    """The words that say the age at the event; a sentence that gives it another date speaks of another."""
    for item in task.evidence:
        reading = read(item.sentence.text)
        dying = _is_death(event) and not DYING.isdisjoint(reading.places)
        match = STATED.search(reading.text)
        if match is None or not (dying or all(has(reading, t) for t in event)):
            continue
        dates = [date_of(m.value) for m in reading.mentions if m.kind == "date"]
        if not dates or any(date is not None and _same(date, when) for date in dates):
            return match, item
    return None


def _same(one: Date, other: Date) -> bool:
    """Whether both may be one date, as exactly as both are known."""
    detail = min(one.detail, other.detail)
    return one.cut(detail) == other.cut(detail)


def _others(who: Subject, event: Sequence[Token], task: Task) -> list[Event]:
    """Dates of what is no death: the verb of the event, and the rest of its words in the same sentence."""
    verb, rest = event[0], event[1:]
    found = happened((verb.word,), who, frozenset(), task.evidence, task.articles)
    return [e for e in found if all(has(read(e.dated.evidence.sentence.text), t) for t in rest)]


def _lives(who: Subject, kind: str, task: Task) -> list[Event]:
    verbs = BIRTH if kind == "birth" else DEATH
    found = list(happened(verbs, who, frozenset(), task.evidence, task.articles))
    for item in task.evidence:
        found += [life.event for life in _in_brackets(who, item) if life.kind == kind]
    return found


def _in_brackets(who: Subject, item: Evidence) -> Iterator[Life]:
    """The dates in the brackets right after the name, where it is the one asked for."""
    reading = read(item.sentence.text)
    for life in lifespans(reading):
        named = subject_of([t for t in reading.tokens if life.name.start <= t.start < life.name.stop])
        if named is None or not named.agrees(who):
            continue
        ends = (("birth", life.birth, False), ("death", life.death, life.birth is not None))
        for kind, mention, in_range in ends:
            when = dated(mention, reading, item, in_range=in_range) if mention is not None else None
            if when is not None:
                yield Life(kind, Event(named, when))


def _one(found: Sequence[Event]) -> Event | None:
    """The one event; of two the date of one of which is the other's cut short, that of the longer."""
    best = max(found, key=lambda e: e.dated.date.detail, default=None)
    if best is None:
        return None
    date = best.dated.date
    same = all(date.cut(e.dated.date.detail) == e.dated.date for e in found)
    return best if same and all(best.subject.agrees(e.subject) for e in found) else None
