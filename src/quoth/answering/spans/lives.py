"""When somebody was born or died: the date that belongs to the one of the two asked for."""

import re
from collections.abc import Sequence

from quoth.answering.lifespans import lifespans
from quoth.answering.spans.construction import Construction, Places, places_of
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern
from quoth.language.terms import Token
from quoth.model import Mention

BORN_ASKED = Pattern(r"\bborn\b|\bbirth(?:day|date)?\b", re.IGNORECASE, hints="born/birth")
DIED_ASKED = Pattern(r"\b(?:died?|death)\b", re.IGNORECASE, hints="die/death")
BORN, DIED = frozenset(("born",)), frozenset(("died", "dies"))
# Words between the verb and its date, and those that end what is said of it.
DATE_REACH = 12
ENDS = frozenset("and but who which when while where".split())


def _asked(scene: Scene) -> str | None:
    """Which end of a life is asked for; None for neither, and for both."""
    text = scene.question.text
    born, died = BORN_ASKED.search(text) is not None, DIED_ASKED.search(text) is not None
    return None if born == died else "birth" if born else "death"


def _in_brackets(scene: Scene) -> Places | None:
    """The date of the end asked for, of the dates in brackets behind the name most like the asked one."""
    end = _asked(scene) if scene.question.answer_type == "date" else None
    if end is None:
        return None
    best, found = 0, None
    for life in lifespans(scene.reading):
        date = life.birth if end == "birth" else life.death
        named = places_of(scene, life.name.start, life.name.stop)
        alike = sum(scene.asked_at[named[0] : named[1] + 1]) if named is not None else 0
        if date is not None and alike > best:
            best, found = alike, places_of(scene, date.span.start, date.span.stop)
    return found


def _beside_verb(scene: Scene) -> Places | None:
    """Of several dates the one behind "born", or "died", before the other of the two and any full stop."""
    end = _asked(scene) if scene.question.answer_type == "date" else None
    dates = [mention for mention in scene.reading.mentions if mention.kind == "date"]
    if end is None or len(dates) < 2:
        return None
    own, other = (BORN, DIED) if end == "birth" else (DIED, BORN)
    tokens = scene.reading.tokens
    for place, token in enumerate(tokens):
        if token.word in own:
            found = _next_date(tokens, place, other, dates)
            return places_of(scene, found.span.start, found.span.stop) if found is not None else None
    return None


def _next_date(
    tokens: Sequence[Token], verb: int, other: frozenset[str], dates: Sequence[Mention]
) -> Mention | None:
    """The first date behind the verb, unless another clause comes first or it is far."""
    for token in tokens[verb + 1 : verb + 1 + DATE_REACH]:
        if token.word in other or token.word in ENDS:
            return None
        found = next((date for date in dates if date.span.start == token.start), None)
        if found is not None:
            return found
    return None


LIVES = (
    Construction(
        "the date of birth or death in brackets behind the name",
        _in_brackets,
        (
            "When was Jane Roe born?",
            "Jane Roe (née Moe; 4 May 1850 – 3 June 1912) was a miller.",
            "4 May 1850",
        ),
        ("When was Jane Roe born?", "John Doe (4 May 1850 – 3 June 1912) was a miller."),
    ),
    Construction(
        "of several dates the one behind the verb of birth or death",
        _beside_verb,
        (
            "When did Jane Roe die?",
            "Jane Roe, born in May 1850, died in June 1912 at home, and was buried in July 1912.",
            "June 1912",
        ),
        ("When did Jane Roe die?", "Jane Roe, born in May 1850, died at home and left the mill in 1912."),
    ),
)
