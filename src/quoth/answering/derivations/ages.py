"""How old someone was at an event: from the dates of birth and of the event, as exactly as both are known."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading, read
from quoth.answering.derivations.attribution import Subject, subject_of
from quoth.answering.derivations.calendar import ages, year_of
from quoth.answering.derivations.events import Event, dated, happened
from quoth.answering.derivations.matching import has
from quoth.answering.derivations.steps import MINUS, Steps, Task, in_a_row
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, word_terms
from quoth.model import Evidence

BIRTH = ("born",)
DEATH = ("die", "perish", "drown", "kill", "assassinate", "execute", "murder", "behead", "hang", "shoot")
DYING = frozenset(word_terms(("die", "death", "dead", "perish", "drown", "kill")))
STATED = Pattern(
    r"\b(?:aged|at\s(?:the\s)?age\sof|years?\sof\sage|years?[-\s]old|turned|at\sage|(?:was|is)\sonly)\b",
    re.IGNORECASE,
)
# "Jane Roe (1850–1912)", "(born 3 May 1850)", "(b. 1850; d. 1912)": what leads to either date inside.
BORN_LEAD = Pattern(r"\((?:[^()]*[;,]\s)?(?:born|b\.)\s(?:in\s|on\s)?$", re.IGNORECASE)
DIED_LEAD = Pattern(r"\([^()]*(?:died|d\.)\s(?:in\s|on\s)?$", re.IGNORECASE)
SPAN_START = Pattern(r"\($")
SPAN_JOINT = Pattern(r"\s?[-–—]\s?|\sto\s")
MOST_AGE = 125


class Life(NamedTuple):
    """One end of a life beside a name."""

    kind: str
    event: Event


def age(task: Task) -> Steps | None:
    """The whole years from a birth to another dated event of the same one; None where an age is stated."""
    tokens = read(task.match["who"]).tokens
    who = subject_of(tokens)
    event = [t for t in read(task.match["event"]).tokens if not t.stop_word]
    if who is None or not event or _is_stated(event, task):
        return None
    birth = _one(_lives(who, "birth", task))
    other = _one(_lives(who, "death", task) if _is_death(event) else _others(who, event, task))
    if birth is None or other is None or not birth.subject.agrees(other.subject):
        return None
    births, comes = birth.dated, other.dated
    years = ages(births.date, comes.date)
    if not years or not 0 <= years[-1] <= MOST_AGE:
        return None
    if len(years) == 1:
        pair = tuple((d.shown, d.evidence) for d in (comes, births))
        return in_a_row(pair, MINUS, f"{years[0]} year{'s' if years[0] > 1 else ''}", str(years[0]))
    pair = tuple((year_of(d.shown), d.evidence) for d in (comes, births))
    doubt = f"{years[1]} years, or {years[0]} before the birthday"
    return in_a_row(pair, MINUS, doubt, f"{years[0]} or {years[1]}")


def _is_death(event: Sequence[Token]) -> bool:
    return bool(event) and all(t.term in DYING or t.word == "time" for t in event)


def _is_stated(event: Sequence[Token], task: Task) -> bool:
    for item in task.evidence:
        reading = read(item.sentence.text)
        dying = _is_death(event) and not DYING.isdisjoint(reading.places)
        if STATED.search(reading.text) and (dying or all(has(reading, t) for t in event)):
            return True
    return False


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
    """The dates in the brackets right after the name."""
    reading = read(item.sentence.text)
    dates = [m for m in reading.mentions if m.kind == "date"]
    for place, mention in enumerate(dates):
        ahead = reading.text[: mention.span.start]
        bracket = ahead.rfind("(")
        named = _named(who, bracket, reading) if bracket > 0 and ")" not in ahead[bracket:] else None
        if named is None:
            continue
        when = dated(mention, reading, item)
        if when is None:
            continue
        if BORN_LEAD.search(ahead):
            yield Life("birth", Event(named, when))
        elif DIED_LEAD.search(ahead):
            yield Life("death", Event(named, when))
        elif SPAN_START.search(ahead) and place + 1 < len(dates):
            last = dates[place + 1]
            joint = reading.text[mention.span.stop : last.span.start]
            end = dated(last, reading, item, in_range=True) if SPAN_JOINT.fullmatch(joint) else None
            if end is not None and reading.text[last.span.stop :].startswith(")"):
                yield Life("birth", Event(named, when))
                yield Life("death", Event(named, end))


def _named(who: Subject, bracket: int, reading: Reading) -> Subject | None:
    """The name right before the bracket, where it is the one asked for."""
    name = next((m for m in reading.mentions if m.span.stop == len(reading.text[:bracket].rstrip())), None)
    found = subject_of([t for t in reading.tokens if name and name.span.start <= t.start < name.span.stop])
    return found if found is not None and found.agrees(who) else None


def _one(found: Sequence[Event]) -> Event | None:
    """The one event; of two the date of one of which is the other's cut short, that of the longer."""
    best = max(found, key=lambda e: e.dated.date.detail, default=None)
    if best is None:
        return None
    date = best.dated.date
    same = all(date.cut(e.dated.date.detail) == e.dated.date for e in found)
    return best if same and all(best.subject.agrees(e.subject) for e in found) else None
