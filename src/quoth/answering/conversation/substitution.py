"""The last question with something else in the place of its like: what "And in 2014?" asks."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from quoth.answering.conversation.nouns import singular
from quoth.answering.conversation.phrases import Phrase, phrases
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.model import Mention

TIMES = r"(?:in|on|since|during|before|after|until|by|at|between|from|around)"
PLACES = r"(?:in|at|near|from|to|on|inside|outside|into)"
LEAD = Pattern(
    r"^(?:in|on|at|from|by|for|to|under|through|since|during|before|after|until|with|without|against|near|"
    r"between|around|inside|outside|into)\s",
    re.IGNORECASE,
)
SUPERLATIVE = Pattern(
    r"\b(?:(?:the\s)?(?:\w{2,}est|first|second|third|last|next|best|worst|(?:most|least)\s\w+))\b",
    re.IGNORECASE,
)
DETERMINER = Pattern(r"^(?:the|an?)\s", re.IGNORECASE)


class Likeness(NamedTuple):
    """Why one noun phrase takes the place of another; the first row that holds of a pair decides."""

    name: str
    holds: Callable[[Phrase, Phrase], bool]
    example: tuple[str, str]
    near_miss: tuple[str, str]


def _common(new: Phrase, old: Phrase) -> bool:
    return not new.proper and not old.proper and new.kind != "date" and old.kind not in ("date", "quantity")


LIKENESSES = (
    Likeness(
        "the same noun",
        lambda new, old: singular(new.head) == singular(old.head),
        ("French ships", "British ships"),
        ("French ships", "British guns"),
    ),
    Likeness(
        "names of one kind",
        lambda new, old: new.proper and old.proper and new.kind == old.kind,
        ("Spain", "Syria"),
        ("Spain", "Mr. Roe"),
    ),
    Likeness(
        "names",
        lambda new, old: new.proper and old.proper and "name" in (new.kind, old.kind),
        ("Spain", "Elmton"),
        ("Spain", "elms"),
    ),
    Likeness(
        "nouns of one kind and number",
        lambda new, old: _common(new, old) and new.kind == old.kind and new.plural == old.plural,
        ("the teachers", "the pilots"),
        ("the teachers", "the pilot"),
    ),
    Likeness(
        "nouns of one number",
        lambda new, old: _common(new, old) and new.plural == old.plural,
        ("the bridge", "the ferry"),
        ("the bridge", "the ferries"),
    ),
    Likeness("nouns", _common, ("rice", "apples"), ("Spain", "apples")),
    Likeness(
        "a name and a noun for somebody",
        lambda new, old: (
            new.proper != old.proper and new.kind == old.kind and new.kind in ("person", "group")
        ),
        ("Mr. Roe", "the pilot"),
        ("Spain", "the bridge"),
    ),
)


def substitute(new: str, asked: str) -> str | None:
    """The question `asked` with `new` in the place of what is like it; None where nothing is.

    A time that the question lacks is added at its end.
    """
    asked, new = asked.rstrip(" ?!."), new.strip(" ?!.,")
    lead = LEAD.match(new)
    new = new[:1].lower() + new[1:] if lead else new
    dated = [mention for mention in mentions(f"in {new}" if lead is None else new) if mention.kind == "date"]
    found = phrases(new)
    timed = bool(dated) or bool(found and found[-1].kind == "date")
    if timed and (lead or _is_all(new, dated)):
        return _other_time(new if lead else "", new, asked)
    if lead:
        return _other_place(new, lead.end(), asked)
    superlative = SUPERLATIVE.fullmatch(new)
    if superlative:
        old = SUPERLATIVE.search(asked)
        if old:
            return _put(new, old.start(), old.end(), asked)
    if not found or found[0].start > 4 or found[0].stop < len(new):
        return None
    for row in LIKENESSES:
        alike = [old for old in reversed(phrases(asked)) if row.holds(found[0], old)]
        if alike:
            old_ = alike[0]
            start = old_.stop - len(old_.bare) if old_.asked else old_.start
            return _put(DETERMINER.compiled.sub("", new) if old_.asked else new, start, old_.stop, asked)
    return None


def _is_all(new: str, dated: Sequence[Mention]) -> bool:
    return any(m.span.stop - m.span.start >= len(new.strip()) for m in dated)


def _other_time(new: str, date: str, asked: str) -> str:
    """`new` is a time with its preposition, or "" for `date` alone."""
    for phrase in reversed(phrases(asked)):
        if phrase.kind == "date" and not phrase.asked:
            before = re.search(rf"\b{TIMES}\s$", asked[: phrase.start], re.IGNORECASE)
            if not new:
                return _put(date, phrase.start, phrase.stop, asked)
            return _put(new, before.start() if before else phrase.start, phrase.stop, asked)
    return f"{asked} {new or f'in {date}'}?"


def _other_place(new: str, after: int, asked: str) -> str:
    """A phrase with its preposition, for one with the same, else for a place with any, else added."""
    preposition = new[:after].lower()
    for phrase in reversed(phrases(asked)):
        before = asked[: phrase.start].lower()
        if before.endswith(f" {preposition}") and phrase.kind != "date":
            return _put(new, phrase.start - after, phrase.stop, asked)
    for phrase in reversed(phrases(asked)):
        found = re.search(rf"\b{PLACES}\s$", asked[: phrase.start], re.IGNORECASE)
        if found and phrase.kind in ("place", "name"):
            return _put(new, found.start(), phrase.stop, asked)
    return f"{asked} {new}?"


def _put(new: str, start: int, stop: int, asked: str) -> str:
    whole = f"{asked[:start]}{new}{asked[stop:]}"
    return f"{whole[:1].upper()}{whole[1:]}?"
