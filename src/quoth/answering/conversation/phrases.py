"""The noun phrases of a text, with what each can stand for: word classes and order, no parser."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from quoth.answering.conversation.nouns import (
    EVENT_ENDINGS,
    EVENT_NOUNS,
    NO_EVENTS,
    PERSON_NOUNS,
    SINGULARS,
    TIME_NOUNS,
    VERBS_IN_S,
    singular,
)
from quoth.answering.conversation.units import Unit, units_of, verb_of_subject
from quoth.answering.polarity import AUXILIARIES
from quoth.language.patterns import PLACE_HEADS
from quoth.language.persons import GROUP_NOUNS
from quoth.language.terms import CACHED_TEXTS
from quoth.model import MentionKind

PhraseKind: TypeAlias = Literal["person", "group", "place", "name", "event", "thing", "date", "quantity"]
KINDS: dict[MentionKind, PhraseKind] = {
    "person": "person",
    "organization": "group",
    "demonym": "group",
    "place": "place",
    "name": "name",
    "date": "date",
    "duration": "quantity",
    "quantity": "quantity",
    "money": "quantity",
    "percent": "quantity",
}


class Phrase(NamedTuple):
    """A noun phrase: `text` is the slice from `start` to `stop` of the text it was found in.

    head: its noun, folded. proper: whether it is a name. bare: without the determiner it begins with.
    asked: whether it is what a question asks for ("which *groups*", "how many *troops*").
    """

    text: str
    start: int
    stop: int
    head: str
    kind: PhraseKind
    plural: bool
    proper: bool = False
    asked: bool = False
    bare: str = ""


NOUNS = frozenset(("word", "noun", "plural", "opening", "capital", "name"))
MODIFIERS = frozenset(("adjective", "number"))
PARTICIPLES = frozenset(("past", "ing"))
NO_DETERMINERS = frozenset("many much no every each such more most".split())
QUESTION_WORDS = frozenset("how why when where who whom whose what which".split())
ASKING = ("which", "what", "many", "much", "whose")
# In words; of a longer one nobody says "it".
LONGEST = 12


@lru_cache(CACHED_TEXTS)
def phrases(text: str) -> tuple[Phrase, ...]:
    """Noun phrases by position; one joined of two ("A and B") stands before its parts."""
    units = units_of(text)
    found = list(_joined(text, [*_simple(text, units)]))
    return tuple(sorted(found, key=lambda phrase: (phrase.start, -phrase.stop)))


def _simple(text: str, units: Sequence[Unit]) -> Iterator[Phrase]:
    asks = text.rstrip().endswith("?") or _asks(units)
    auxiliary = next((i for i, unit in enumerate(units) if unit.word in AUXILIARIES), None) if asks else None
    verb = verb_of_subject(text, units, auxiliary) if auxiliary is not None else None
    place = 0
    while place < len(units):
        first = place
        if units[place].name == "determiner":
            place += 1
        determined = place > first
        body = place
        while place < len(units) and place != verb and _belongs(text, units, body, place, determined):
            place += 1
        last = place
        while last > body and units[last - 1].name == "adjective" and (last - 1 > body or not determined):
            last -= 1
        if last > body and _is_phrase(units, first, body, last):
            yield _phrase(text, units, first, body, last)
            if units[last - 1].name == "plural" and _is_verb_behind(text, units, last):
                place = last + 1
        place = max(place, first + 1)


def _asks(units: Sequence[Unit]) -> bool:
    return bool(units) and (units[0].word in AUXILIARIES or units[0].word in QUESTION_WORDS)


def _belongs(text: str, units: Sequence[Unit], body: int, place: int, determined: bool) -> bool:
    """Whether the unit at `place` goes on with the phrase whose first word is at `body`."""
    unit = units[place]
    following = units[place + 1] if place + 1 < len(units) else None
    if place > body:
        gap = text[units[place - 1].stop : unit.start]
        if gap.strip(" -‐‑'’s\t\n") or units[place - 1].name in ("plural", "date"):
            return units[place - 1].name == "date" and not gap.strip() and unit.name in NOUNS and determined
    if unit.name in PARTICIPLES:
        before = units[place - 1].name if place > body else ""
        modifies = (
            following is not None
            and following.name in NOUNS
            and not text[unit.stop : following.start].strip()
        )
        return modifies and (place == body or before in MODIFIERS) and (determined or place > body)
    if unit.name == "date":
        return place == body
    if unit.name == "number" and any(before.name in NOUNS for before in units[body:place]):
        return False
    if unit.word in VERBS_IN_S and place > body:
        return False
    return unit.name in NOUNS or unit.name in MODIFIERS


def _is_verb_behind(text: str, units: Sequence[Unit], place: int) -> bool:
    """Whether a word right behind a plural is its verb: "three rivers | feed | it"."""
    unit = units[place] if place < len(units) else None
    return unit is not None and unit.name == "word" and not text[units[place - 1].stop : unit.start].strip()


def _is_phrase(units: Sequence[Unit], first: int, body: int, last: int) -> bool:
    if first < body or last - body > 1:
        return units[last - 1].name not in PARTICIPLES
    unit = units[body]
    before = units[body - 1] if body else None
    if unit.word in VERBS_IN_S:
        return False
    if unit.name in ("word", "ing", "adjective"):  # a bare word may well be a verb
        return len(units) == 1 or (
            before is not None and (before.name in ("preposition", "of") or before.word in ASKING)
        )
    return unit.name in NOUNS or unit.mention is not None


def _phrase(text: str, units: Sequence[Unit], first: int, body: int, last: int) -> Phrase:
    head, before = units[last - 1], units[first - 1].word if first else ""
    asked = before in ASKING or units[first].word in ("many", "much")
    if units[first].word in NO_DETERMINERS:
        first = body
    start, stop = units[first].start, head.stop
    counted = any(
        unit.name == "number" and unit.word not in ("one", "1") and text[unit.stop : unit.stop + 1] == " "
        for unit in units[body : last - 1]
    )
    return Phrase(
        text=text[start:stop],
        start=start,
        stop=stop,
        head=head.word.split()[-1],
        kind=_kind(head),
        plural=_plural(head) or counted,
        proper=head.mention is not None and head.name == "name",
        asked=asked,
        bare=text[units[body].start : stop],
    )


def _kind(head: Unit) -> PhraseKind:
    if head.mention is not None:
        return KINDS[head.mention]
    word = singular(head.word)
    for nouns, kind in (
        (PERSON_NOUNS, "person"),
        (GROUP_NOUNS, "group"),
        (TIME_NOUNS, "date"),
        (EVENT_NOUNS, "event"),
        (PLACE_HEADS, "place"),
    ):
        if word in nouns:
            return kind  # type: ignore[return-value]
    return "event" if word.endswith(EVENT_ENDINGS) and word not in NO_EVENTS else "thing"


def _plural(head: Unit) -> bool:
    if head.mention is not None:
        return head.mention == "demonym" and head.word.endswith("s")
    return (head.name == "plural" and head.word not in SINGULARS) or singular(head.word) != head.word


def _joined(text: str, simple: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases, and those that "of", "and" or commas make of them."""
    place = 0
    while place < len(simple):
        yield simple[place]
        last = place
        while last + 1 < len(simple) and _joint(text, simple[last], simple[last + 1]) in ("and", ","):
            last += 1
        run = simple[place : last + 1]
        if any(_joint(text, one, other) == "and" for one, other in pairwise(run)):
            yield _union(text, simple[place], simple[last])
        following = simple[place + 1 : place + 2]
        counts = simple[place].kind == "quantity"
        if following and not counts and _joint(text, simple[place], following[0]) == "of":
            other = simple[place + 1]
            whole = text[simple[place].start : other.stop]
            if len(whole.split()) <= LONGEST:
                bare = text[simple[place].stop - len(simple[place].bare) : other.stop]
                yield simple[place]._replace(text=whole, stop=other.stop, bare=bare)
        place += 1


def _joint(text: str, one: Phrase, other: Phrase) -> str:
    between = text[one.stop : other.start].strip()
    if between == "of":
        return "of"
    alike = one.proper == other.proper and (one.proper or one.plural == other.plural)
    if not alike or other.asked:
        return ""
    return "and" if between in ("and", ", and", "&") else between


def _union(text: str, first: Phrase, last: Phrase) -> Phrase:
    whole = text[first.start : last.stop]
    return first._replace(text=whole, stop=last.stop, head=last.head, plural=True, bare=whole)
