"""A sentence to its main clause, where that is plain: subject, verb and what follows, each verbatim.

Most sentences have none: a question made from a clause that was taken for another is no English.
"""

import re

from quoth.language.grammar import Clause, Parse, parse
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.model import Mention
from quoth.named_tuple import NamedTuple
from quoth.suggesting.verbs import base_form

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


class Plain(NamedTuple):
    """The main clause of a sentence; all but `base` are characters of `parse.text`.

    topic: the subject with what hangs on it by prepositions. helper: the finite auxiliary, empty without.
    verb: from behind the finite auxiliary to the main verb. base: its base form where it is finite, else "".
    rest: what follows the verb, up to where the clause ends.
    fronted: the date that the sentence begins with ("In 1883, ..."), else None. found: all mentions.
    """

    parse: Parse
    clause: Clause
    topic: tuple[int, int]
    helper: tuple[int, int]
    verb: tuple[int, int]
    base: str
    rest: tuple[int, int]
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
    clause = told.clauses[0] if told.clauses else None
    if clause is None or clause.subject is None or clause.denied:
        return None
    tokens, subject = told.tokens, told.phrases[clause.subject]
    start = fronted.span.stop + len(", ") if fronted else 0
    between = tokens[subject.last + 1 : clause.first]
    if subject.start != start or subject.last >= clause.first or tokens[clause.first].tag not in FINITE:
        return None
    topic = (start, tokens[clause.first - 1].stop)
    inside = {place for phrase in told.phrases for place in range(phrase.first, phrase.last + 1)}
    linked = all(
        token.tag == "ADP" or place in inside for place, token in enumerate(between, subject.last + 1)
    )
    end = _end(told, clause)
    if not linked or end is None or points_back(text[: tokens[end - 1].stop]):
        return None
    determined = (
        tokens[subject.first].tag in ("DET", "NUM", "ADV") or tokens[subject.last].word_class == "PROPN"
    )
    if len(text[slice(*topic)].split()) > TOPIC_WORDS or not determined:
        return None
    helped = tokens[clause.first].tag == "AUX"
    helper = (tokens[clause.first].start, tokens[clause.first].stop) if helped else (topic[1], topic[1])
    verb = tokens[clause.verb]
    base = "" if helped else base_form(verb.text) or ""
    rest = (verb.stop, max(verb.stop, tokens[end - 1].stop))
    if not helped and not base:
        return None
    return Plain(
        told, clause, topic, helper, (max(helper[1], topic[1]), verb.stop), base, rest, fronted, found
    )


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


def _end(told: Parse, clause: Clause) -> int | None:
    """The place behind the clause, of a comma or a conjunction before a verb; None where it isn't plain."""
    verbs = {other.verb for other in told.clauses} | {other.first for other in told.clauses}
    inside = {place for phrase in told.phrases for place in range(phrase.first + 1, phrase.last + 1)}
    for place in range(clause.verb + 1, len(told.tokens)):
        token = told.tokens[place]
        if (token.text == "," and place not in inside) or (token.tag == "CCONJ" and place + 1 in verbs):
            return place
        if token.tag == "SCONJ" or place in verbs:
            return None
    return len(told.tokens)
