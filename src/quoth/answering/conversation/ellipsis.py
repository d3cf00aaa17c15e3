"""The same question with another question word: what "Why?" or "How many?" asks after it."""

import re
from typing import NamedTuple

from quoth.answering.conversation.antecedents import as_referred, placed
from quoth.answering.conversation.phrases import phrases
from quoth.answering.conversation.turn import Found, Turn, in_answer
from quoth.answering.forms import is_past
from quoth.answering.polarity import BE_FORMS, DO_FORMS
from quoth.language.pattern import Pattern
from quoth.language.terms import fold, tokenize

MEASURES = "long often old far deep tall high wide large big heavy fast small thick".split()
WH = rf"(?:how (?:many|much|{'|'.join(MEASURES)})|who|whom|whose|when|where|why|how|what|which)"
LEAD = Pattern(
    rf"^\W*(?:and\s|but\s)?"
    rf"(?:(?P<preposition>in|on|at|from|by|for|to|under|through|since|with|against|after|before|near)\s)?(?P<wh>{WH})\b\s*",
    re.IGNORECASE,
)
AUXILIARY = Pattern(
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b", re.IGNORECASE
)
# Question words that ask for a circumstance: the rest of the question lacks nothing.
CIRCUMSTANCES = frozenset(("when", "where", "why", "how", *(f"how {measure}" for measure in MEASURES)))
COUNTS = frozenset(("how many", "how much"))
NAMING = frozenset(("which", "what", "whose", *COUNTS))
ANYBODY = Pattern(r"\b(?:any(?:one|body|thing)|some(?:one|body|thing))\s*", re.IGNORECASE)
ANY = Pattern(r"\b(?:any|some)\s", re.IGNORECASE)
STRANDED = Pattern(r"\s(?:for|to|from|with|about|of|in|on|at|against|by)$", re.IGNORECASE)
PREPOSITION = Pattern(
    r"\s(?:for|to|from|with|about|in|on|at|against|by|during|after|before|since|over|between)\s",
    re.IGNORECASE,
)
STRANDED_WH = Pattern(
    r"(?P<wh>who|whom|where|what|when)\s(?P<preposition>to|from|for|with|by|about|against|until|since)",
    re.IGNORECASE,
)
# In words; a longer short answer is no name for anything.
LONGEST_ANSWER = 10


class Parts(NamedTuple):
    """A question taken apart: "In which town did they land?" -> "in", "which", "town", "did", "they land".

    preposition: the one that it begins with. wh: "" for a question without a question word. All but the
    rest may be "".
    """

    preposition: str
    wh: str
    noun: str
    auxiliary: str
    rest: str


def parts_of(text: str) -> Parts:
    """The parts of a question."""
    text = text.rstrip(" ?!.")
    lead = LEAD.match(text)
    noun, start = "", lead.end() if lead else 0
    wh = fold(lead["wh"]) if lead else ""
    preposition = fold(lead["preposition"] or "") if lead else ""
    if lead and wh in NAMING:
        asked = next((p for p in phrases(text) if p.asked and p.start >= lead.end()), None)
        if asked is not None and not AUXILIARY.match(text[start:]):
            noun, start = text[start : asked.stop], asked.stop
    rest = text[start:].strip()
    auxiliary = AUXILIARY.match(rest)
    if auxiliary is None:
        return Parts(preposition, wh, noun, "", rest)
    return Parts(preposition, wh, noun, auxiliary[0].lower(), rest[auxiliary.end() :].strip())


def other_words(words: str, turn: Turn) -> str | None:
    """The turn's question, asked with `words` ("since when") instead; None where nothing is left of it."""
    parts = parts_of(turn.asked)
    stranded = STRANDED_WH.fullmatch(words)
    if stranded:
        wh = "whom" if fold(stranded["wh"]).startswith("who") else fold(stranded["wh"])
        words = "why" if fold(words) == "what for" else f"{stranded['preposition']} {wh}"
    new = fold(words)
    shown = words[:1].upper() + words[1:].lower()
    if new in ("how many", "how much", "which", "which one", "which ones", "what", "who"):
        recounted = _other_noun(new, parts, turn)
        if recounted:
            return recounted
    if not parts.rest or (parts.wh and parts.rest.startswith("about ")):
        return None
    if not parts.wh and parts.auxiliary:
        return _open(new, shown, parts, turn)
    if not parts.auxiliary:
        subject = _filler(parts, turn) if parts.wh and parts.wh not in CIRCUMSTANCES else ""
        said = f"{subject} {parts.rest}" if subject else parts.rest
        return f"{said[:1].upper()}{said[1:]}: {new}?" if subject or not parts.wh else f"{shown}: {said}?"
    if parts.wh in CIRCUMSTANCES:
        body = f"{parts.auxiliary} {parts.rest}{_circumstance(parts, turn)}"
    else:
        filler = _filler(parts, turn)
        if not filler:
            return f"{shown}: {parts.noun} {parts.auxiliary} {parts.rest}?".replace(":  ", ": ")
        body = _filled(parts, filler)
    if new in ("who", "by who") and parts.auxiliary in BE_FORMS and _is_passive(parts):
        return f"Who {body} by?"
    return f"{shown} {body}?"


def _other_noun(new: str, parts: Parts, turn: Turn) -> str | None:
    """The question about its own noun, or "any" noun, asked with a count or a name."""
    asks = "which" if new.startswith("which") else new
    if parts.noun and parts.wh != asks and asks != "who" and not (asks == "what" and parts.wh in COUNTS):
        body = f"{parts.auxiliary} {parts.rest}".strip()
        return f"{asks[:1].upper()}{asks[1:]} {parts.noun} {body}?"
    subject = next(iter(phrases(parts.rest)), None) if parts.wh in CIRCUMSTANCES and asks in COUNTS else None
    if subject is not None and subject.plural and not subject.start and parts.auxiliary:
        auxiliary = "" if parts.auxiliary == "do" else f" {parts.auxiliary}"
        left = f"{auxiliary}{parts.rest[subject.stop :]}{_circumstance(parts, turn)}"
        return f"{asks[:1].upper()}{asks[1:]} {subject.bare}{left}?"
    if not parts.wh and parts.auxiliary:
        rest = f"{parts.auxiliary} {parts.rest}"
        one, of_kind = ANYBODY.search(rest), ANY.search(rest)
        if one and asks in ("who", "what"):
            return f"{asks.title()} {rest[: one.start()]}{rest[one.end() :]}?".replace(" ?", "?")
        if of_kind and asks in ("how many", "how much", "which"):
            noun = next((p for p in phrases(rest) if p.start >= of_kind.start()), None)
            if noun is not None:
                left = f"{rest[: of_kind.start()]}{rest[noun.stop :].strip()}".strip()
                return f"{asks[:1].upper()}{asks[1:]} {noun.bare} {left}?"
    return None


def _open(new: str, shown: str, parts: Parts, turn: Turn) -> str:
    """A yes/no question, asked for a circumstance; one that was denied is asked why not."""
    denied = new == "why not" or (new == "why" and turn.verdict == "no")
    auxiliary = f"{parts.auxiliary}n't" if denied and parts.auxiliary != "can" else parts.auxiliary
    auxiliary = {"willn't": "won't", "can": "can't" if denied else "can"}.get(auxiliary, auxiliary)
    return f"{'Why' if denied else shown} {auxiliary} {parts.rest}?"


def _filler(parts: Parts, turn: Turn) -> str:
    """The answer, as it stands in the question's place; "" where there is none that short."""
    named = next(iter(in_answer(turn)), None)
    if len(turn.short.split()) > LONGEST_ANSWER:
        return as_referred(named) if named is not None and not named.phrase.start else ""
    if named is None or named.phrase.start > 0:
        return turn.short
    phrase = named.phrase
    if phrase.kind == "quantity":
        # "About 500" begins its sentence, not this one.
        counted = turn.short[:1].lower() + turn.short[1:] if turn.short[1:2].islower() else turn.short
        return f"{counted} {parts.noun}" if parts.noun and phrase.stop == len(turn.short) else counted
    return as_referred(named) + turn.short[phrase.stop :]


def _filled(parts: Parts, filler: str) -> str:
    """Auxiliary and rest with the answer in its place: subject of be and have, object of do."""
    auxiliary, rest = parts.auxiliary, parts.rest
    if parts.preposition:
        return f"{auxiliary} {rest} {parts.preposition} {filler}"
    begins = any(phrase.start == len(auxiliary) + 1 for phrase in phrases(f"{auxiliary} {rest}?"))
    if auxiliary in BE_FORMS or (auxiliary not in DO_FORMS and not begins):
        return f"{auxiliary} {filler} {rest}"
    if STRANDED.search(rest):
        return f"{auxiliary} {rest} {filler}"
    behind = PREPOSITION.compiled.search(rest, rest.find(" ", rest.find(" ") + 1) + 1)
    if behind is None:
        return f"{auxiliary} {rest} {filler}"
    return f"{auxiliary} {rest[: behind.start()]} {filler}{rest[behind.start() :]}"


def _is_passive(parts: Parts) -> bool:
    return any(is_past(token.word) for token in tokenize(parts.rest))


def _circumstance(parts: Parts, turn: Turn) -> str:
    """The answer to where or when, to be asked further: " at Leeds Harbor"; "" for any other."""
    kind = {"where": "place", "when": "date"}.get(parts.wh)
    found: Found | None = next(iter(in_answer(turn)), None)
    if kind is None or found is None:
        return ""
    if found.phrase.kind == kind or (kind == "place" and found.phrase.kind == "name"):
        return f" {placed(found)}"
    return ""
