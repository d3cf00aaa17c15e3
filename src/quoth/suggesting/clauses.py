"""A sentence to its main clause, where that is plain: subject, verb and what follows, each verbatim.

Most sentences have none: a question made from a clause that was taken for another is no English.
"""

import re
from itertools import takewhile

from quoth.language.chunking import Phrase
from quoth.language.grammar import Parse, parse
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.tagging import Token
from quoth.model import Mention
from quoth.named_tuple import NamedTuple
from quoth.suggesting.lemmas import base_form

LONGEST = 300  # characters of a sentence
TOPIC_WORDS = 9
# Quotation marks, brackets and stops inside: more than one thought, or not the writer's own.
CROWDED = Pattern(r"[“”\"()\[\]{};:—…?!/\\\n]|\s['‘]|\s[–-]\s")
# What points back, out of the question that would quote it.
BACKWARD = frozenset(
    """this that these those such same also too there then he she they him them it we you i us me my our your
    his her their its however another other former latter above below here now today ago later""".split()
)
FINITE = frozenset(("AUX", "VERB", "VERB.past"))
DENYING = frozenset("not n't n’t never no neither nor nobody nothing none hardly".split())


class Plain(NamedTuple):
    """The main clause of a sentence; all but `base` are characters of `parse.text`.

    subject: its phrase. topic: the subject with what hangs on it by prepositions. helper: the finite
    auxiliary, empty without. verb: from behind the finite auxiliary to the main verb. base: its base form
    where it is finite, else "". rest: what follows the verb, up to where the clause ends.
    copular: whether it says what the subject is. fronted: the date that the sentence begins with ("In 1883,
    ..."), else None. found: all mentions.
    """

    parse: Parse
    subject: Phrase
    topic: tuple[int, int]
    helper: tuple[int, int]
    verb: tuple[int, int]
    base: str
    rest: tuple[int, int]
    copular: bool
    fronted: Mention | None
    found: tuple[Mention, ...]

    def slice(self, start: int, stop: int) -> str:
        """The text there, without space around it."""
        return self.parse.text[start:stop].strip()


def main_clause(sentence: str) -> Plain | None:
    """The clause that `sentence` begins with, None where it isn't plain."""
    text = sentence.rstrip().removesuffix(".")
    if len(text) > LONGEST or CROWDED.search(text) or not text.isprintable():
        return None
    found, told = mentions(sentence), parse(text)
    fronted = _fronted(told, found)
    tokens, inside = told.tokens, _inside(told)
    start = fronted.span.stop + len(", ") if fronted else 0
    subject = next((phrase for phrase in told.phrases if phrase.start == start), None)
    first = next((n for n, token in enumerate(tokens) if _is_verb(token) and n not in inside), None)
    if subject is None or first is None or subject.last >= first or tokens[first].tag not in FINITE:
        return None
    linked = all(n in inside or tokens[n].tag == "ADP" for n in range(subject.last + 1, first))
    group = list(takewhile(lambda n: n not in inside and _is_grouped(tokens[n]), range(first, len(tokens))))
    verb = max(n for n in group if _is_verb(tokens[n]))
    end = _end(told, verb, inside)
    denied = not DENYING.isdisjoint(tokens[n].text.lower() for n in (subject.first, *group))
    if denied or not linked or end is None or points_back(text[: tokens[end - 1].stop]):
        return None
    topic = (start, tokens[first - 1].stop)
    determined = (
        tokens[subject.first].tag in ("DET", "NUM", "ADV") or tokens[subject.last].word_class == "PROPN"
    )
    if len(text[slice(*topic)].split()) > TOPIC_WORDS or not determined:
        return None
    helped = tokens[first].tag == "AUX"
    helper = (tokens[first].start, tokens[first].stop) if helped else (topic[1], topic[1])
    base = "" if helped else base_form(tokens[verb].text) or ""
    if not helped and not base:
        return None
    return Plain(
        told,
        subject,
        topic,
        helper,
        (max(helper[1], topic[1]), tokens[verb].stop),
        base,
        (tokens[verb].stop, max(tokens[verb].stop, tokens[end - 1].stop)),
        tokens[verb].tag == "AUX",
        fronted,
        found,
    )


def _is_verb(token: Token) -> bool:
    return token.word_class in ("AUX", "VERB")


def _is_grouped(token: Token) -> bool:
    """Whether a token may be an auxiliary, an adverb among them, or their verb."""
    return token.word_class in ("AUX", "VERB", "ADV", "PART")


def _inside(told: Parse) -> set[int]:
    return {place for phrase in told.phrases for place in range(phrase.first, phrase.last + 1)}


def points_back(text: str) -> bool:
    """Whether `text` has a word whose meaning stands in another sentence."""
    return not BACKWARD.isdisjoint(re.findall(r"[a-z]+", text.lower()))


def _fronted(told: Parse, found: tuple[Mention, ...]) -> Mention | None:
    """The date behind a preposition, and before a comma, that a text begins with."""
    if not found or found[0].kind != "date" or len(told.tokens) < 2 or told.tokens[0].tag != "ADP":
        return None
    stop = found[0].span.stop
    behind = found[0].span.start == told.tokens[1].start and told.text[stop : stop + 2] == ", "
    return found[0] if behind else None


def _end(told: Parse, verb: int, inside: set[int]) -> int | None:
    """The place behind the clause, of a comma or a conjunction before a verb; None where it isn't plain."""
    tokens = told.tokens
    for place in range(verb + 1, len(tokens)):
        token, following = tokens[place], tokens[place + 1 : place + 2]
        goes_on = token.tag == "CCONJ" and any(map(_is_verb, following)) and place + 1 not in inside
        if goes_on or (token.text == "," and place not in inside):
            return place
        if token.tag == "SCONJ" or (_is_verb(token) and place not in inside):
            return None
    return len(tokens)
