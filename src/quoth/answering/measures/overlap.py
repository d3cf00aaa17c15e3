"""The words that question and sentence share, and how they stand together."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from quoth.answering.comparison import CACHED_SENTENCES, Comparison, read
from quoth.answering.lifespans import told_by_lifespans
from quoth.answering.polarity import opposites_of
from quoth.language.terms import CACHED_TEXTS
from quoth.language.vocabulary import synonyms_of

FIRST_WORDS = 3
# Resemblance: letters a term must have, letters a gram has, likeness that counts.
SPELLED = 4
GRAM = 3
ALIKE = 0.5
CACHED_PAIRS = 1 << 13


def promise(pair: Comparison) -> float:
    """The first stage's opinion, relative to its best candidate."""
    return pair.promise


def rare_coverage(pair: Comparison) -> float:
    """The same with squared weights: the rarest terms decide."""
    squares = pair.asked.squares
    return sum([squares[term] for term in pair.hits]) / pair.asked.squares_total


def density(pair: Comparison) -> float:
    """Share of the sentence's content terms that are the question's."""
    return min(1.0, len(pair.hits) / max(1, len(pair.reading.places)))


def bigrams(pair: Comparison) -> float:
    """Share of the question's neighbouring words, stop words too, that are neighbours here."""
    return _shared(pair.asked.reading.pairs, pair.reading.pairs)


def skip_bigrams(pair: Comparison) -> float:
    """Share of the question's near content-term pairs that are near, in that order, here."""
    return _shared(pair.asked.reading.skips, pair.reading.skips)


def tightness(pair: Comparison) -> float:
    """Hits beyond the first, divided by the width of the narrowest stretch that holds all."""
    need = len(pair.hits)
    if need < 2:
        return 0.0
    places = sorted([(place, term) for term in pair.hits for place in pair.reading.places[term]])
    counts: dict[str, int] = {}
    best, left = len(pair.reading.tokens), 0
    for place, term in places:
        counts[term] = counts.get(term, 0) + 1
        while len(counts) == need:
            best = min(best, place - places[left][0])
            first = places[left][1]
            counts[first] -= 1
            if not counts[first]:
                del counts[first]
            left += 1
    return (need - 1) / max(best, need - 1) * pair.share(pair.hits)


def uncommon_coverage(pair: Comparison) -> float:
    """Coverage where words that are common in English count for a third."""
    lessened = pair.asked.lessened
    return sum([lessened[term] for term in pair.hits]) / pair.asked.lessened_total


def length_coverage(pair: Comparison) -> float:
    """Coverage where a term weighs its letters: long words are rare in any text."""
    return sum(map(len, pair.hits)) / pair.asked.letters


def same_forms(pair: Comparison) -> float:
    """Share of the question's content words that stand here in the very same form."""
    asked = pair.asked.words
    return len(asked & _words(pair.reading.text)) / len(asked) if asked else 0.0


def synonyms(pair: Comparison) -> float:
    """Weight of missed terms for which the sentence has a word that means the same, or dates of a life.

    To a yes-no question a word that means the opposite is as much of an answer.
    """
    if not pair.missed:
        return 0.0
    there = pair.reading.places
    denied = pair.question.answer_type == "yesno"
    told = told_by_lifespans(pair.question, pair.reading) | pair.asked.stood_for(pair.reading)
    found = set()
    for term in pair.missed:
        same = _same(term, denied)
        if term in told or (same and not same.isdisjoint(there)):
            found.add(term)
    return pair.share(found) if found else 0.0


@lru_cache(CACHED_TEXTS)
def _same(term: str, denied: bool) -> frozenset[str]:
    """Terms that mean the same; denied: and those that mean the opposite."""
    same = synonyms_of(term)
    return same | opposites_of(term) | opposites_of(term, predicate=True) if denied else same


def resembling(pair: Comparison) -> float:
    """Weight of missed terms spelled much like a term here: derivations and slips of the pen."""
    found = 0.0
    for term in pair.missed:
        if len(term) >= SPELLED and term.isalpha():
            alike = _most_alike(term, pair.reading.text)
            found += pair.asked.weights[term] * (alike if alike >= ALIKE else 0.0)
    return found / pair.asked.total


def subject_first(pair: Comparison) -> float:
    """1 where a question term is among the sentence's first words."""
    return float(any(t.term in pair.hits for t in pair.reading.tokens[:FIRST_WORDS]))


def last_term(pair: Comparison) -> float:
    """1 where the question's last content term is in the sentence."""
    terms = pair.question.terms
    return 1.0 if terms and terms[-1] in pair.hits else 0.0


@lru_cache(CACHED_SENTENCES)
def _words(text: str) -> frozenset[str]:
    """All words of a text, stop words too, folded."""
    return frozenset(token.word for token in read(text).tokens)


def _shared(asked: frozenset[tuple[str, str]], there: frozenset[tuple[str, str]]) -> float:
    return len(asked & there) / len(asked) if asked else 0.0


@lru_cache(CACHED_TEXTS)
def _grams(term: str) -> frozenset[str]:
    padded = f"<{term}>"
    return frozenset(padded[at : at + GRAM] for at in range(len(padded) - GRAM + 1))


@lru_cache(CACHED_SENTENCES)
def _spelled(text: str) -> Mapping[str, Sequence[str]]:
    """First letter -> the terms of a text that begin with it and are long enough to resemble another."""
    found: dict[str, list[str]] = {}
    for term in read(text).places:
        if len(term) >= SPELLED:
            found.setdefault(term[0], []).append(term)
    return found


@lru_cache(CACHED_PAIRS)
def _most_alike(term: str, text: str) -> float:
    """The likeness of a term to the one of a text that it resembles most, among those of its first letter."""
    return max([_alike(term, other) for other in _spelled(text).get(term[0], ())], default=0.0)


def _alike(term: str, other: str) -> float:
    """Dice coefficient of the two terms' letter trigrams."""
    mine, theirs = _grams(term), _grams(other)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs))
