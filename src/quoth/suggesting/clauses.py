"""A sentence to its main clause, where that is plain: subject, verb, and where its predicate may end.

Most sentences have none: a question made from a clause that was taken for another is no English.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import TypeAlias

from quoth.language.chunking import END, Phrase
from quoth.language.grammar import parse
from quoth.language.mentions import mentions
from quoth.language.tagging import Token
from quoth.model import Mention
from quoth.named_tuple import NamedTuple

LONGEST = 400  # characters of a sentence
TOPIC_WORDS = 9
# What points back, out of the question that would quote it; and what no question says of itself.
BACKWARD = frozenset(
    """this that these those such same also too there then here he she they him them it we you i us me my our
    your his her their its however another other others former latter above below now today tomorrow tonight
    yesterday ago later one ones both itself himself herself themselves myself yourself""".split()
)
FINITE = frozenset(("AUX", "VERB", "VERB.past"))
# A predicate ends before one of these; it may end before one that joins, too.
STOPS = frozenset((",", ";", "-", "–", "—"))
JOINING = frozenset("because after before when while since although though where".split())
RELATIVE = frozenset("who which whose".split())
ENOUGH = frozenset(
    "DET NUM PROPN ADV".split()
)  # begins a phrase that needs no relative clause: "over 300 mills"
NO_PART = frozenset('"“”‘`:()[]')  # of a predicate; "’" is an apostrophe too
FULL_STOPS = (".", '."', ".”")
ASIDES = (('"', '"'), ("“", "”"), ("(", ")"), (",", ","))  # behind a subject
LEADING = frozenset(("ADP", "ADV", "SCONJ", "VERB.ing", "VERB.pass", "VERB.part"))
DATING = (" in ", " on ")  # before a date that a sentence begins with
NAMING = frozenset(("person", "place", "organization", "demonym"))
HEADS = frozenset(("NOUN", "PROPN", "NUM", "SYM"))
Opening: TypeAlias = Mapping[int, Phrase]  # phrases by the place of their first token


class Clause(NamedTuple):
    """The main clause of a sentence; pairs are characters of `text`, `first` and `verb` places of tokens.

    opening: the phrases. words: the tokens of the subject's. topic: the subject with what hangs on it by
    prepositions; shown: the same in the middle of a sentence.
    first, verb: the finite verb, and the main one; the same where nothing helps it. ends: where the predicate
    may end, the longest first. fronted: the date that the sentence begins with ("In 1883, ..."), else None.
    """

    text: str
    tokens: Sequence[Token]
    opening: Opening
    words: Sequence[Token]
    topic: tuple[int, int]
    shown: str
    first: int
    verb: int
    ends: Sequence[int]
    fronted: Mention | None
    found: Sequence[Mention]

    def slice(self, start: int, stop: int) -> str:
        """The text there, without space around it."""
        return self.text[start:stop].strip()

    @property
    def main(self) -> str:
        """The main verb, in lower case."""
        return self.tokens[self.verb].text.lower()

    @property
    def behind(self) -> Phrase | None:
        """The noun phrase right behind it."""
        return self.opening.get(self.verb + 1)


def main_clause(sentence: str) -> Clause | None:
    """The clause that `sentence` begins with, None where it isn't plain."""
    text = sentence.rstrip()
    if len(text) > LONGEST or not text.endswith(FULL_STOPS) or not text.isprintable():
        return None
    found, told = mentions(sentence), parse(text)
    tokens, opening = told.tokens, {phrase.first: phrase for phrase in told.phrases}
    subject = opening.get(_lead(tokens, opening))
    if subject is None:
        return None
    last = whole_phrase(tokens, opening, subject)
    while last.last + 2 in opening and tokens[last.last + 1].text == "and":
        last = whole_phrase(tokens, opening, opening[last.last + 2])
    topic, aside = (subject.start, last.stop), _behind_asides(text, last.stop)
    behind = [n for n, token in enumerate(tokens) if token.start >= aside and token.tag != "ADV"]
    crowded = len(text[slice(*topic)].split()) > TOPIC_WORDS
    if crowded or not behind or tokens[first := behind[0]].tag not in FINITE:
        return None
    group = takewhile(lambda n: tokens[n].word_class in ("AUX", "VERB") and n not in opening, behind)
    verb = max(group)
    if verb > first and tokens[first].tag != "AUX":
        return None
    led = (each for each in found if each.kind == "date" and text[each.span.stop : topic[0]] in (" ", ", "))
    fronted = next((each for each in led if f" {text[: each.span.start].lower()}".endswith(DATING)), None)
    named = any(each.span.start == topic[0] and each.kind in NAMING for each in found)
    shown = text[slice(*topic)] if named else lowered(text[slice(*topic)], tokens[subject.first])
    words, ends = tokens[subject.first : subject.last + 1], tuple(_ends(tokens, opening, verb))[::-1]
    return Clause(text, tokens, opening, words, topic, shown, first, verb, ends, fronted, found)


def lowered(text: str, first: Token) -> str:
    """A phrase as in the middle of a sentence. first: its first token."""
    named = first.tag != "DET" and text[len(first.text) + 1 : len(first.text) + 2].isupper()  # "New Leeds"
    keeps = named or first.word_class == "PROPN" or text[1:2].isupper()
    return text if keeps else f"{text[0].lower()}{text[1:]}"


def points_back(*tokens: Token) -> bool:
    """Whether one of them has its meaning in another sentence; "US" and "IT" are names."""
    backward = (each for each in tokens if each.text.lower() in BACKWARD and not each.text[1:].isupper())
    return any(each.tag != "SCONJ" for each in backward)


def whole_phrase(tokens: Sequence[Token], opening: Opening, phrase: Phrase) -> Phrase:
    """The last phrase of those that hang on one by prepositions."""
    while phrase.last + 2 in opening and tokens[phrase.last + 1].tag == "ADP":
        phrase = opening[phrase.last + 2]
    return phrase


def _behind_asides(text: str, stop: int) -> int:
    """Where what is said aside has ended: "Roe | (1840-1903), a clerk, | sold"."""
    for opens, closes in ASIDES:
        start = stop + text.startswith(" ", stop)
        end = text.find(closes, start + 1) if text.startswith(opens, start) else -1
        while (
            end > 0 and opens != closes and text.count(opens, start, end) - text.count(closes, start, end) > 1
        ):
            end = text.find(closes, end + 1)
        stop = max(stop, end + 1)
    return stop


def _lead(tokens: Sequence[Token], opening: Opening) -> int:
    """The place behind what a sentence leads with, no finite verb in it: "In 1883, ", "However, "."""
    place, begins = 0, 0
    while place < len(tokens) and tokens[place].tag not in FINITE and tokens[0].tag in LEADING:
        phrase = opening.get(place)
        place = phrase.last + 1 if phrase else place + 1
        if tokens[place - 1].text == "," or (phrase and place in opening):  # "In 1883 | the bridge"
            begins = place
    return begins


def _ends(tokens: Sequence[Token], opening: Opening, verb: int) -> Iterator[int]:
    """Where a predicate may end: at the sentence's end, or behind a noun. Behind a quotation nowhere."""
    place, phrase, last = verb + 1, Phrase(0, 0, verb, verb), len(tokens) - 1
    while place < last:
        token, before, led = tokens[place], tokens[place - 1], opening.get(place)
        if token.tag == "ADP" and token.text != "of":
            led = opening.get(place + 1)
        backward = led is not None and points_back(*tokens[led.first : led.last + 1])  # "... | in his house"
        relative = token.text in RELATIVE and tokens[phrase.first].word_class in ENOUGH
        # "... sent by Poe | to serve"; but "asked the clerks of Poe to serve".
        aims = (
            token.tag == "PART"
            and before.word_class in ("PROPN", "NUM")
            and tokens[phrase.first - 1].text != "of"
        )
        whole = _whole_behind(tokens, opening, place, tokens[verb].tag)
        if before.word_class in HEADS and (
            token.text in STOPS | JOINING or relative or backward or aims or whole is not None
        ):
            yield before.stop
        if token.text in STOPS | NO_PART | RELATIVE or whole:
            return
        phrase = opening.get(place, phrase)
        place = opening[place].last + 1 if place in opening else place + 1
    yield tokens[last].start


def _whole_behind(tokens: Sequence[Token], opening: Opening, place: int, tag: str) -> bool | None:
    """Whether a whole clause is joined there, False where a predicate is, else None. tag: the main verb's."""
    begins = opening.get(place + 1)
    behind = begins.last + 1 if begins else place + 1
    rest = next((each for each in tokens[behind : behind + 3] if each.tag != "ADV"), END)
    alike = (
        begins or rest.tag != "VERB" or tag == "VERB"
    )  # "sold mills | and left", but "advisory and support work"
    if tokens[place].tag != "CCONJ" or not alike or (rest.tag not in FINITE and rest.text != ","):
        return None
    return begins is not None and rest.text != ","
