"""The words that question and sentence share, and how they stand together."""

from functools import lru_cache

from quoth.answering.comparison import Comparison
from quoth.answering.lifespans import told_by_lifespans
from quoth.answering.polarity import opposites_of
from quoth.language.terms import CACHED_TEXTS
from quoth.language.vocabulary import common_terms, synonyms_of

FIRST_WORDS = 3
COMMON_SHARE = 0.35
# Resemblance: letters a term must have, letters a gram has, likeness that counts.
SPELLED = 4
GRAM = 3
ALIKE = 0.5


def promise(pair: Comparison) -> float:
    """The first stage's opinion, relative to its best candidate."""
    return pair.promise


def rare_coverage(pair: Comparison) -> float:
    """The same with squared weights: the rarest terms decide."""
    weights = pair.asked.weights
    total = sum(weight**2 for weight in weights.values()) or 1.0
    return sum(weights[term] ** 2 for term in pair.hits) / total


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
    places = sorted((place, term) for term in pair.hits for place in pair.reading.places[term])
    need = len(pair.hits)
    if need < 2:
        return 0.0
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
    common = common_terms()
    weights = {
        term: weight * (COMMON_SHARE if term in common else 1) for term, weight in pair.asked.weights.items()
    }
    return sum(weights[term] for term in pair.hits) / (sum(weights.values()) or 1.0)


def length_coverage(pair: Comparison) -> float:
    """Coverage where a term weighs its letters: long words are rare in any text."""
    total = sum(map(len, pair.question.terms)) or 1
    return sum(map(len, pair.hits)) / total


def same_forms(pair: Comparison) -> float:
    """Share of the question's content words that stand here in the very same form."""
    asked = {token.word for token in pair.asked.reading.tokens if not token.stop_word}
    there = {token.word for token in pair.reading.tokens}
    return len(asked & there) / len(asked) if asked else 0.0


def synonyms(pair: Comparison) -> float:
    """Weight of missed terms for which the sentence has a word that means the same, or dates of a life.

    To a yes-no question a word that means the opposite is as much of an answer.
    """
    there = pair.reading.places.keys()
    denied = pair.question.answer_type == "yesno"
    told = told_by_lifespans(pair.question, pair.reading) | pair.asked.stood_for(pair.reading)
    return pair.share(
        {
            term
            for term in pair.missed
            if term in told
            or not synonyms_of(term).isdisjoint(there)
            or (denied and not _opposites(term).isdisjoint(there))
        }
    )


def _opposites(term: str) -> frozenset[str]:
    return opposites_of(term) | opposites_of(term, predicate=True)


def resembling(pair: Comparison) -> float:
    """Weight of missed terms spelled much like a term here: derivations and slips of the pen."""
    found = 0.0
    for term in pair.missed:
        if len(term) >= SPELLED and term.isalpha():
            others = [o for o in pair.reading.places if o[0] == term[0] and len(o) >= SPELLED]
            alike = max((_alike(term, other) for other in others), default=0.0)
            found += pair.asked.weights[term] * (alike if alike >= ALIKE else 0.0)
    return found / pair.asked.total


def subject_first(pair: Comparison) -> float:
    """1 where a question term is among the sentence's first words."""
    return float(any(t.term in pair.hits for t in pair.reading.tokens[:FIRST_WORDS]))


def last_term(pair: Comparison) -> float:
    """1 where the question's last content term is in the sentence."""
    return float(pair.question.terms[-1:] != () and pair.question.terms[-1] in pair.hits)


def _shared(asked: frozenset[tuple[str, str]], there: frozenset[tuple[str, str]]) -> float:
    return len(asked & there) / len(asked) if asked else 0.0


@lru_cache(CACHED_TEXTS)
def _grams(term: str) -> frozenset[str]:
    padded = f"<{term}>"
    return frozenset(padded[at : at + GRAM] for at in range(len(padded) - GRAM + 1))


def _alike(term: str, other: str) -> float:
    """Dice coefficient of the two terms' letter trigrams."""
    mine, theirs = _grams(term), _grams(other)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs))
