"""A clause to questions: one function for each form, and what they share.

The article's words keep their order and change as little as English allows.
"""

import re
from typing import NamedTuple

from quoth.language.pattern import Pattern
from quoth.model import Mention, Span
from quoth.suggesting.clauses import Clause, has_verb, points_back
from quoth.suggesting.verbs import looks_past

LONGEST = 90  # characters of a question
# A question that is too long may end before one of these.
PREPOSITIONS = Pattern(r"\s(?:in|on|at|from|with|by|under|through|during|to)\s")
DATED = Pattern(r"\s(?:in|on)\s$")
FOR = Pattern(r"^\s(?:for\s)?$")
BY = Pattern(r"^(?P<between>.*)\sby\s(?:the\s)?$")
PLACED = Pattern(r"^\s(?P<participle>[a-z]+(?:ed|n|t))\s(?:in|at|near)\s(?:the\s)?$")
# The noun that is counted, at the start of what follows the number.
COUNTED = Pattern(
    r"^\s(?P<noun>(?:[a-z][a-z-]*\s)?(?:people|men|women|children|personnel|[a-z]+[a-rt-z]s))(?=\s|$)"
)
# Verbs that go on for a time.
LASTING = frozenset(
    """last take continue stay remain live rule reign serve survive wait work govern lead teach fight hold
    stand run keep operate travel study""".split()
)
PARTICIPLE = Pattern(r"^\s(?P<participle>[a-z]+)\s$")
WHO_KINDS = frozenset(("person", "organization"))
# Verbs that need nothing behind them: "When did the man say?" is no English.
COMPLETE = frozenset(
    """open close begin start end finish die last arrive leave happen occur return cease sink fall resign
    depart collapse explode crash vanish retire survive escape appear disappear stop rise continue""".split()
)
# A bare name that does these is somebody.
DEEDS = frozenset(
    """say write found build design invent discover lead direct win announce marry compose paint publish
    create establish teach speak sign""".split()
)


class Made(NamedTuple):
    """A question, and the part of the sentence (in its code points) that a right answer has."""

    question: str
    asked: Span


def when(clause: Clause) -> Made | None:
    """The date comes first or follows "in" or "on"; what comes behind it is left out."""
    date = clause.fronted or _in_rest(clause, "date")
    if date is None:
        return None
    if clause.fronted:
        kept = clause.slice(clause.rest)
    else:
        before = Span(clause.rest.start, date.span.start)
        lead = DATED.search(clause.text[before.start : before.stop])
        if lead is None and clause.slice(before):
            return None
        kept = clause.text[before.start : before.start + lead.start()].strip() if lead else ""
        if clause.base and lead is None:
            return None
    return _inverted("When", clause, kept, date.span)


def who(clause: Clause) -> Made | None:
    """The subject is a person or an organization, and nothing else."""
    opener = clause.opener
    if opener is None or clause.slice(opener.span) != clause.slice(clause.subject):
        return None
    if opener.kind not in WHO_KINDS and not (opener.kind == "name" and clause.base in DEEDS):
        return None
    kept = clause.slice(clause.rest)
    if not _plain(kept, spared=not clause.base) or not kept:
        return None
    dated = ""
    if clause.fronted:
        lead = clause.text[: clause.fronted.span.stop]
        dated = f" {lead[0].lower()}{lead[1:]}"
    return _asking(f"Who {clause.slice(clause.verb)}", f" {kept}", clause.subject, dated)


def how_many_did(clause: Clause) -> Made | None:
    """The subject is a number of things."""
    opener = clause.opener
    if opener is None or opener.kind != "quantity":
        return None
    behind = clause.text[opener.span.stop : clause.subject.stop]
    kept = clause.slice(clause.rest)
    if not COUNTED.search(behind) or not _plain(behind) or not _plain(kept, spared=not clause.base):
        return None
    return _asking(f"How many{behind.rstrip()} {clause.slice(clause.verb)}", f" {kept}", opener.span)


def how_many_were(clause: Clause) -> Made | None:
    """The object is a number of things."""
    number = next((each for each in clause.found if _inside(each.span, clause.rest)), None)
    if number is None or number.kind != "quantity" or _starts_with_number(clause):
        return None
    behind = clause.text[number.span.stop : clause.rest.stop]
    noun = COUNTED.search(behind)
    if noun is None:
        return None
    between = clause.text[clause.verb.stop : number.span.start]
    participle = PARTICIPLE.search(between)
    verb = clause.base or (participle["participle"] if participle else "")
    auxiliary = "did" if clause.base else clause.slice(clause.verb)
    if not verb or (clause.base and between.strip()) or auxiliary in ("was", "were", "is", "are"):
        return None
    kept = behind[noun.end() :].strip()
    if not _plain(kept):
        return None
    start = f"How many {noun['noun']} {auxiliary} {_subject(clause)} {verb}"
    return _asking(start, f" {kept}", number.span)


def how_long(clause: Clause) -> Made | None:
    """A duration right behind the verb, or behind "for"."""
    length = _in_rest(clause, "duration")
    if length is None or clause.base not in LASTING or _starts_with_number(clause):
        return None
    if not FOR.search(clause.text[clause.verb.stop : length.span.start]):
        return None
    return _inverted("How long", clause, "", length.span)


def how_much(clause: Clause) -> Made | None:
    """A sum of money right behind the verb."""
    money = _in_rest(clause, "money")
    if money is None or not clause.base or _starts_with_number(clause):
        return None
    if clause.text[clause.verb.stop : money.span.start].strip():
        return None
    kept = clause.text[money.span.stop : clause.rest.stop].strip()
    return _inverted("How much", clause, kept, money.span) if _plain(kept) else None


def who_by(clause: Clause) -> Made | None:
    """Where "was designed by Jane Roe": a regular participle reads as the past of the active voice."""
    agent = next(
        (e for e in clause.found if _inside(e.span, clause.rest) and e.kind in (*WHO_KINDS, "name")), None
    )
    if agent is None or clause.slice(clause.verb) not in ("was", "were"):
        return None
    between = BY.search(clause.text[clause.rest.start : agent.span.start])
    verb, _, kept = between["between"].strip().partition(" ") if between else ("", "", "")
    if not re.fullmatch(r"[a-z]+ed", verb) or not _plain(kept):
        return None
    tail = f" {kept}" if kept else ""
    return _asking(f"Who {verb} {_subject(clause)}", tail, agent.span)


def where(clause: Clause) -> Made | None:
    """Where "was born in Lima": a place right behind a participle."""
    where = next((each for each in clause.found if _inside(each.span, clause.rest)), None)
    if where is None or where.kind != "place" or clause.base:
        return None
    found = PLACED.search(clause.text[clause.verb.stop : where.span.start])
    if found is None or clause.slice(clause.verb) not in ("was", "were"):
        return None
    return _inverted("Where", clause, found["participle"], where.span)


def _inverted(lead: str, clause: Clause, kept: str, asked: Span) -> Made | None:
    """As in "When was the bridge opened?", "When did the bridge open?": the auxiliary before the subject."""
    if not _plain(kept, spared=not clause.base):
        return None
    auxiliary = "did" if clause.base else clause.slice(clause.verb)
    verb = f" {clause.base}" if clause.base else ""
    if _starts_with_number(clause) or (auxiliary in ("has", "have") and lead == "When"):
        return None
    if not clause.base and kept and not looks_past(kept.split()[0]):
        return None
    if lead == "When" and clause.base and not kept and clause.base not in COMPLETE:
        return None
    return _asking(f"{lead} {auxiliary} {_subject(clause)}{verb}", f" {kept}" if kept else "", asked)


def _asking(start: str, tail: str, asked: Span, dated: str = "") -> Made | None:
    """The question, its tail cut at a preposition where it would be too long."""
    tail = tail.rstrip()
    room = LONGEST - len(start) - len(dated) - 1
    if len(tail) > room:
        cuts = [match.start() for match in PREPOSITIONS.compiled.finditer(tail) if 0 < match.start() <= room]
        if not cuts:
            return None
        tail = tail[: cuts[-1]]
    return Made(f"{start}{tail}{dated}?", asked) if room > 0 else None


def _plain(kept: str, spared: bool = False) -> bool:
    """Whether a part can be quoted in a question: nothing points back, no further verb.

    spared: the first word may be a verb, a participle behind its auxiliary.
    """
    words = kept.split(maxsplit=1)
    rest = words[1] if spared and len(words) > 1 else "" if spared else kept
    return not points_back(kept) and not has_verb(rest)


def _subject(clause: Clause) -> str:
    shown = clause.slice(clause.subject)
    return shown if clause.opener else f"{shown[0].lower()}{shown[1:]}"


def _starts_with_number(clause: Clause) -> bool:
    return clause.opener is not None and clause.opener.kind == "quantity"


def _in_rest(clause: Clause, kind: str) -> Mention | None:
    found = (each for each in clause.found if each.kind == kind and _inside(each.span, clause.rest))
    return next(found, None)


def _inside(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.stop <= other.stop
