"""A sentence to its main clause, where that is plain: subject, verb and what follows, each verbatim.

Most sentences have none: a question made from a clause that was taken for another is no English.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TypeAlias

from quoth.language.chunking import Phrase
from quoth.language.grammar import Parse, parse
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.tagging import Token
from quoth.model import Mention
from quoth.named_tuple import NamedTuple
from quoth.suggesting.lemmas import base_form

LONGEST = 400  # characters of a sentence
TOPIC_WORDS = 9
# What points back, out of the question that would quote it; and what no question says of itself.
BACKWARD = frozenset(
    """this that these those such same also too there then he she they him them it we you i us me my our your
    his her their its however another other others former latter above below here now today ago later one ones
    both itself himself herself themselves who which what whose""".split()
)
FINITE = frozenset(("AUX", "VERB", "VERB.past"))
DENYING = frozenset("not n't n’t never no neither nor nobody nothing none hardly without".split())
# Behind a clause it may end before one of these; a clause that goes on with another word isn't whole.
STOPS = frozenset((",", ".", ";", "(", "-", "–", "—"))
SAYING = frozenset(
    """say said tell told announce confirm deny admit acknowledge warn predict promise vow call describe label
    brand dub denounce condemn dismiss""".split()
)
BEHIND = frozenset(("ADP", "CCONJ", "PUNCT", "ADV"))  # a particle
LEADING = frozenset(("ADP", "ADV", "SCONJ", "VERB.ing", "VERB.pass", "VERB.part"))
DATING = Pattern(r"\b(?:in|on) $", re.IGNORECASE)  # before a date that a sentence begins with
# Said aside of a person: "(born 1950)", "(1840 – 1903)".
LIVED = Pattern(r"^\s\((?:born\b|.*\b[0-9]{3,4}\s?[–-])", re.IGNORECASE)
NAMING = frozenset(("person", "place", "organization", "demonym"))
QUOTES = frozenset("\"“”'‘’`")
JOINING = frozenset("because as after before when while since although though until where which who".split())
HEADS = frozenset(("NOUN", "PROPN", "NUM", "SYM"))
Opening: TypeAlias = Mapping[int, Phrase]  # phrases by the place of their first token
OBJECT, ADVERBIAL, INFINITIVE = "object", "adverbial", "infinitive"  # kinds of parts


class Part(NamedTuple):
    """What follows a verb: a noun phrase, one behind a preposition, or an infinitive with what it takes.

    start, stop: its characters. lead: the preposition, "" without. phrase: where the noun phrase begins.
    """

    kind: str
    start: int
    stop: int
    lead: str
    phrase: int

    def holds(self, place: int) -> bool:
        """Whether a character is in its noun phrase."""
        return self.phrase <= place < self.stop


class Plain(NamedTuple):
    """The main clause of a sentence; all but `base` and `shown` are characters of `parse.text`.

    subject: its phrase. topic: the subject with what hangs on it by prepositions; shown: the same as a
    question has it. aside: what stands between it and the verb. helper: the finite auxiliary, or what
    stands for it in a question. verb: from behind the finite auxiliary to the main verb. base: its base form
    where it is finite, else "". predicate: auxiliary and verb. parts: what follows, as far as that is plain.
    copular: whether it says what the subject is. fronted: the date that the sentence begins with ("In 1883,
    ..."), else None. found: all mentions. said: where a clause begins that is its object, else None.
    """

    parse: Parse
    subject: Phrase
    topic: tuple[int, int]
    shown: str
    aside: str
    helper: str
    verb: tuple[int, int]
    base: str
    predicate: str
    parts: tuple[Part, ...]
    copular: bool
    fronted: Mention | None
    found: tuple[Mention, ...]
    said: int | None

    def slice(self, start: int, stop: int) -> str:
        """The text there, without space around it."""
        return self.parse.text[start:stop].strip()

    def without(self, part: Part | None) -> "Plain":
        """The clause without one of its parts."""
        return self._replace(parts=tuple(each for each in self.parts if each is not part))


def main_clause(sentence: str) -> Plain | None:
    """The clause that `sentence` begins with, None where it isn't plain."""
    text = sentence.rstrip()
    if len(text) > LONGEST or not text.endswith(".") or not text.isprintable():
        return None
    found, told = mentions(sentence), parse(text)
    tokens, opening = told.tokens, {phrase.first: phrase for phrase in told.phrases}
    lead = _lead(tokens, opening)
    subject = opening.get(lead)
    if subject is None or not _is_named(tokens, subject):
        return None
    stop, first = _topic(tokens, opening, subject)
    if first >= len(tokens) or tokens[first].tag not in FINITE:
        return None
    group = list(takewhile(lambda n: _is_grouped(tokens[n]) and n not in opening, range(first, len(tokens))))
    verb = max(n for n in group if _is_verb(tokens[n]))
    copular = tokens[verb].tag == "AUX"
    helped, behind = tokens[first].tag == "AUX", tokens[verb + 1 : verb + 2]
    if (verb > first and not helped) or (copular and behind and behind[0].tag == "ADV"):
        return None
    while verb + 2 < len(tokens) and tokens[verb + 1].tag == "ADP" and tokens[verb + 2].tag in BEHIND:
        verb += 1  # "sat down with", "was brought up"
    parts, end = _parts(text, tokens, opening, verb + 1)
    if end < 0:
        return None
    ending = tokens[end] if end < len(tokens) else None
    topic = (subject.start, tokens[stop].stop)
    words = [token.text.lower() for token in tokens[subject.first : end]]
    is_whole = ending is None or ending.text in STOPS or ending.tag == "CCONJ" or ending.text in JOINING
    joins = ending is not None and ending.tag == "SCONJ"
    if not is_whole and not joins and parts[1:] and parts[-1].lead:
        parts, is_whole = parts[:-1], True  # "in terms of the frames they evoke"
    says = joins and not parts and tokens[end].text == "that"
    is_whole = (is_whole or says) and QUOTES.isdisjoint(token.text for token in tokens[end : end + 2])
    crowded = len(text[slice(*topic)].split()) > TOPIC_WORDS
    if not is_whole or crowded or not DENYING.isdisjoint(words):
        return None
    present = tokens[first].tag == "VERB"
    base = "" if helped else base_form(tokens[first].text, present) or ""
    plural = tokens[subject.last].tag.endswith("plural") or "and" in words[: stop - lead]
    agrees = not present or plural != tokens[first].text.endswith("s")
    if not helped and (not base or not agrees or (base in SAYING and not says)):
        return None
    led = (each for each in found if each.kind == "date" and text[each.span.stop : topic[0]] in (" ", ", "))
    fronted = next((each for each in led if DATING.search(text[: each.span.start])), None)
    shown = text[slice(*topic)]
    named = any(each.span.start == topic[0] and each.kind in NAMING for each in found)
    if tokens[subject.first].word_class != "PROPN" and not named:
        shown = f"{shown[0].lower()}{shown[1:]}"
    if base:
        base += text[tokens[first].stop : tokens[verb].stop]
    return Plain(
        told,
        subject,
        topic,
        shown,
        text[topic[1] : tokens[first].start],
        tokens[first].text if helped else ("do" if plural else "does") if present else "did",
        (tokens[first].stop if helped else tokens[first].start, tokens[verb].stop),
        base,
        text[tokens[first].start : tokens[verb].stop],
        tuple(parts),
        copular,
        fronted,
        found,
        tokens[end].stop if says else None,
    )


def points_back(text: str) -> bool:
    """Whether `text` has a word whose meaning stands in another sentence."""
    return not BACKWARD.isdisjoint(re.findall(r"[a-z]+", text.lower()))


def _is_verb(token: Token) -> bool:
    return token.word_class in ("AUX", "VERB")


def _is_grouped(token: Token) -> bool:
    """Whether a token may be an auxiliary, an adverb among them, or their verb."""
    return token.word_class in ("AUX", "VERB", "ADV")


def _lead(tokens: Sequence[Token], opening: Opening) -> int:
    """The place behind what a sentence leads with, no finite verb in it: "In 1883, ", "However, "."""
    place, begins, behind = 0, 0, -1
    while place < len(tokens) and tokens[place].tag not in FINITE and tokens[0].tag in LEADING:
        if place == behind and place in opening:  # "In 1883 | the bridge"
            begins = place
        if place in opening:
            place = behind = opening[place].last + 1
        else:
            place += 1
            begins = place if tokens[place - 1].text == "," else begins
    return begins


def _is_named(tokens: Sequence[Token], subject: Phrase) -> bool:
    """Whether a subject says of what it speaks by itself: a name, "the bridge", "6,300 farmers"."""
    words = tokens[subject.first : subject.last + 1]
    first, last = words[0], words[-1]
    named = first.tag in ("DET", "NUM", "ADV", "PROPN") or last.tag.startswith(("PROPN", "NOUN.plural"))
    return named and not any(token.tag == "PRON" or token.text.lower() in BACKWARD for token in words)


def _topic(tokens: Sequence[Token], opening: Opening, subject: Phrase) -> tuple[int, int]:
    """The last place of the subject with its prepositions, and that behind asides and adverbs."""
    last = subject.last
    while last + 2 in opening and (tokens[last + 1].tag == "ADP" or tokens[last + 1].text == "and"):
        last = opening[last + 2].last
    place = last + 1
    for opens, closes in (("(", ")"), (",", ",")):
        if place < len(tokens) and tokens[place].text == opens:
            depth = 1
            while depth and place + 1 < len(tokens):
                place += 1
                depth += {opens: 1, closes: -1}.get(tokens[place].text, 0)
            place += 1
    while place < len(tokens) and tokens[place].tag == "ADV":
        place += 1
    return last, place


def _parts(text: str, tokens: Sequence[Token], opening: Opening, place: int) -> tuple[list[Part], int]:
    """What follows a verb, as far as it is plain; and the place behind it, -1 where an object isn't.

    Adverbs, and adverbials that point back or end without a noun, are left out.
    """
    found: list[Part] = []
    while place < len(tokens):
        start, lead, kind = place, "", OBJECT
        if (
            tokens[place].tag == "PART"
            and tokens[place + 1 : place + 2]
            and tokens[place + 1].tag == "VERB.inf"
        ):
            kind, place = INFINITIVE, place + 2
        elif tokens[place].tag == "ADP" and place + 1 in opening:
            kind, lead, place = ADVERBIAL, tokens[place].text, place + 1
        elif place not in opening and tokens[place].tag == "ADV":
            place += 1
            continue
        elif place not in opening:
            break
        phrase, plain = place, True
        while place in opening:
            one, place = opening[place].last, min(opening[place].last + 1, len(tokens) - 1)
            # "a successful | and profitable firm"
            plain = plain and (tokens[one].word_class in HEADS or tokens[place].tag != "CCONJ")
            if place + 1 in opening:
                other = opening[place + 1].last
                alike = tokens[place].text == "and" and tokens[one].word_class == tokens[other].word_class
                verb = any(map(_is_verb, tokens[other + 1 : other + 2]))
                place += tokens[place].text == "of" or (alike and not verb)
        if plain and not points_back(text[tokens[start].start : tokens[place - 1].stop]):
            begins = tokens[phrase].start if phrase < place else tokens[place - 1].stop
            found.append(Part(kind, tokens[start].start, tokens[place - 1].stop, lead, begins))
        elif kind != ADVERBIAL:
            return [], -1
    return found, place
