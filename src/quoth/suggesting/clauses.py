"""A sentence to its main clause, where that is plain: subject, verb and what follows, each verbatim.

Most sentences have none: a question made from a clause that was taken for another is no English.
"""

import re
from typing import NamedTuple

from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.model import Mention, Span
from quoth.suggesting.verbs import base_form, looks_past

LONGEST = 300  # characters of a sentence
SUBJECT_WORDS = 9
# Quotation marks, brackets and stops inside: more than one thought, or not the writer's own.
CROWDED = Pattern(r"[“”\"()\[\]{};:—…?!/\\]|\s['‘]|\s[–-]\s")
AUXILIARIES = frozenset("was were has have had will is are".split())
# A clause ends before these, and before a comma that is none of a date's.
BREAKS = Pattern(
    r",(?!\s?\d)|\s(?:which|that|who|whom|whose|when|where|while|because|although|though|if|as|after|before|"
    r"until|but|so|than|whether|since|amid|following|according|including|adding|saying|making)\b"
)
# What points back, out of the question that would quote it.
BACKWARD = frozenset(
    """this that these those such same also too there then he she they him them it we you i us me my our your
    his her their its however another other former latter above below here now today ago later""".split()
)
FRONTED = Pattern(r"(?:In|On|During|By)\s")
OPENING = Pattern(r"(?:[Tt]he|[Aa]n?)\s(?=\w)")
# A capital at the start of a sentence makes no name of a word that looks like a common noun.
COMMON_NOUN = Pattern(r"(?:ion|ness|ity|ment|ism|ence|ance|ship|hood|age|s)$")
WORD = Pattern(r"\S+")
NAMED = frozenset(("person", "place", "organization", "name"))


class Clause(NamedTuple):
    """The main clause of a sentence.

    text: the sentence's. subject: where it stands there. opener: the mention that the subject begins
        with, a name or a quantity, else None.
    verb: the finite verb; base: its base form where it is a full verb, "" for an auxiliary.
    rest: what follows the verb, up to where the clause ends.
    fronted: the date that the sentence begins with ("In 1883, ..."), else None.
    found: the sentence's mentions, by position.
    """

    text: str
    subject: Span
    opener: Mention | None
    verb: Span
    base: str
    rest: Span
    fronted: Mention | None
    found: tuple[Mention, ...]

    def slice(self, span: Span) -> str:
        """The text of `span`, without space around it."""
        return self.text[span.start : span.stop].strip()


def main_clause(sentence: str) -> Clause | None:
    """The clause that `sentence` begins with, None where it isn't plain."""
    text = sentence.rstrip().removesuffix(".")
    if len(text) > LONGEST or CROWDED.search(text) or not text.isprintable():
        return None
    found = mentions(sentence)
    start, fronted = _after_fronted(text, found)
    opener = _opener(text, start, found)
    if opener is None and not OPENING.compiled.match(text, start):
        return None
    verb = _verb(text, start, found)
    if verb is None:
        return None
    subject = Span(start, verb.start)
    words = text[subject.start : subject.stop].split()
    if not 0 < len(words) <= SUBJECT_WORDS or (opener is None and len(words) == 1):
        return None
    if points_back(text[subject.start : subject.stop]) or BREAKS.search(text[subject.start : subject.stop]):
        return None
    end = BREAKS.compiled.search(text, verb.stop)
    rest = Span(verb.stop, end.start() if end else len(text))
    shown = text[verb.start : verb.stop]
    following = WORD.compiled.match(text, verb.stop + 1)
    is_auxiliary = shown in AUXILIARIES and not (
        shown == "had" and following and not looks_past(following[0])
    )
    base = "" if is_auxiliary else base_form(shown) or ""
    return Clause(text, subject, opener, verb, base, rest, fronted, found)


def points_back(text: str) -> bool:
    """Whether `text` has a word whose meaning stands in another sentence."""
    return not BACKWARD.isdisjoint(re.findall(r"[a-z]+", text.lower()))


def has_verb(text: str) -> bool:
    """Whether `text` may have a verb in it: an auxiliary or any past form."""
    words = re.findall(r"\b[a-z]+\b", text)
    return any(word in AUXILIARIES or looks_past(word) for word in words)


def _after_fronted(text: str, found: tuple[Mention, ...]) -> tuple[int, Mention | None]:
    """Where the clause begins behind a date and comma, and that date."""
    lead = FRONTED.match(text)
    first = found[0] if found else None
    if lead is None or first is None or first.kind != "date" or first.span.start != lead.end():
        return 0, None
    stop = first.span.stop
    return (stop + 2, first) if text[stop : stop + 2] == ", " else (0, None)


def _opener(text: str, start: int, found: tuple[Mention, ...]) -> Mention | None:
    kinds = (*NAMED, "quantity")
    opener = next((each for each in found if each.span.start == start and each.kind in kinds), None)
    if opener is not None and opener.kind == "name":
        shown = text[start : opener.span.stop]
        if " " not in shown and COMMON_NOUN.search(shown):
            return None
    return opener


def _verb(text: str, start: int, found: tuple[Mention, ...]) -> Span | None:
    """The first word from `start` on that may be a verb, where it surely is one."""
    for word in WORD.compiled.finditer(text, start):
        if any(each.span.start <= word.start() < each.span.stop for each in found):
            continue
        shown = word[0]
        if shown in AUXILIARIES:
            return Span(*word.span())
        if looks_past(shown):
            return Span(*word.span()) if base_form(shown) else None
        if shown.endswith(","):
            return None
    return None
