"""What a text denies, and how far each denial reaches."""

from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from quoth.answering.alignment import align
from quoth.answering.polarity import (
    BOUNDARIES,
    LIMITS,
    NONE_WORDS,
    NOT_WORDS,
    PRONOUNS,
    REFUSALS,
    SOFTENING,
    WEAK_DENIALS,
)
from quoth.answering.reading import Reading, read
from quoth.language.classes import PREDICATES, word_classes
from quoth.language.terms import CACHED_TEXTS, Token, word_terms
from quoth.model import Index, Question, Sentence

# Kinds of question that a denial answers as well as anything.
UNDENIED = frozenset(("yesno", "reason", "quantity", "account", "manner"))
FINITE = frozenset(("verbs", "past", "auxiliary"))
PARTING = frozenset(",;:()[]—–")
JOINING = frozenset(("and", "or"))
# They deny what follows them and nothing that is before.
FORWARD = frozenset(("without", "nor"))
# Words from a denial to what it denies: "did not sell", "is not very safe".
REACH = 2


def is_denial(place: int, reading: Reading) -> bool:
    """Whether the token denies: "not", "nobody", "didn't", but not in "not only", "or no"."""
    tokens = reading.tokens
    word = tokens[place].word
    if word not in NOT_WORDS and word not in NONE_WORDS and not word.endswith("n't"):
        return False
    if (
        all(reading.text[token.start].isupper() for token in tokens[max(0, place - 1) : place + 2 : 2])
        and place
    ):
        return False  # "Miyako no Hana"
    if place and tokens[place - 1].word == "or":
        return False  # both ways: "any price or no price", "whether or not"
    return not any(token.word in SOFTENING for token in tokens[place + 1 : place + 2]) and not any(
        token.word in LIMITS for token in tokens[place + 1 :]
    )


def is_weak_denial(token: Token) -> bool:
    """Whether the word leaves it undone or nearly so: "refused", "hardly", "instead"."""
    return token.word in WEAK_DENIALS or token.term in _undone()


@cache
def _undone() -> frozenset[str]:
    return frozenset(word_terms(REFUSALS.split()))


@lru_cache(CACHED_TEXTS)
def clauses(text: str) -> tuple[int, ...]:
    """For each token of a text the number of its clause, from 0.

    They are parted by signs and conjunctions, and before a second finite verb.
    """
    tokens, classes = read(text).tokens, word_classes(text)
    found, number, verb = [], 0, False
    for place, (token, name) in enumerate(zip(tokens, classes, strict=True)):
        if place:
            between = text[tokens[place - 1].stop : token.start]
            joined = tokens[place - 1].word in JOINING and token.word in PRONOUNS
            again = verb and name in FINITE
            if again or joined or token.word in BOUNDARIES or not PARTING.isdisjoint(between):
                number, verb = number + 1, False
        verb = verb or name in PREDICATES
        found.append(number)
    return tuple(found)


@lru_cache(CACHED_TEXTS)
def denied(text: str) -> frozenset[int]:
    """The places of the tokens that a denial reaches: in its own clause, and twice is not at all.

    "Not" reaches what follows it, "nobody" its whole clause. What a correction goes on with is not denied:
    "not of hunger but of cold".
    """
    reading, numbers = read(text), clauses(text)
    reached: set[int] = set()
    for place, word in _denials(reading):
        start = place if word not in NONE_WORDS or word in FORWARD else 0
        reached ^= {other for other in range(start, len(numbers)) if numbers[other] == numbers[place]}
    return frozenset(reached)


def _denials(reading: Reading) -> Iterator[tuple[int, str]]:
    for place, token in enumerate(reading.tokens):
        if is_denial(place, reading):
            yield place, token.word


def denied_terms(question: Question, sentence: Sentence, index: Index) -> frozenset[str]:
    """The question's terms that the sentence denies, where it denies what is asked; else none.

    A denial stands just before one of its own words, and more of it behind the denial than in other clauses;
    of whom it is denied counts neither way, nor do names. Not where the question denies too, or where a
    denial answers: "none".
    """
    there = denied(sentence.text)
    if not there or question.answer_type in UNDENIED or denies_at_all(question.text, weakly=True):
        return frozenset()
    reading, numbers = read(sentence.text), clauses(sentence.text)
    parted = {numbers[place] for place in there}
    near = {place + step for place, _ in _denials(reading) for step in range(REACH + 1)}
    found, behind, elsewhere, is_near = set(), 0.0, 0.0, False
    for match in align(question, sentence, index):
        if match.found is None or match.found not in reading.plain:
            continue
        places = reading.places[match.found]
        if there.issuperset(places):
            found.add(match.term)
            behind += match.strength
            is_near |= match.how != "thesaurus" and not near.isdisjoint(places)
        elif not parted.issuperset(numbers[place] for place in places):
            elsewhere += match.strength
    return frozenset(found) if is_near and behind > elsewhere else frozenset()


def affirms(terms: Collection[str], question: Question, sentence: Sentence, index: Index) -> bool:
    """Whether the sentence says what another one denies. terms: those denied there, at least one."""
    there, reading = denied(sentence.text), read(sentence.text)
    said = {
        match.term
        for match in align(question, sentence, index)
        if not there.issuperset(reading.places.get(match.found or "", ()))
    }
    return said.issuperset(terms)


def denies_at_all(text: str, *, weakly: bool = False) -> bool:
    """Whether the text has a denial anywhere. weakly: or a word that is nearly one, as "failed"."""
    reading = read(text)
    return next(_denials(reading), None) is not None or (weakly and any(map(is_weak_denial, reading.tokens)))
