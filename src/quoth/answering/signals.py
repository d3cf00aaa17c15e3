"""What makes the best evidence sure or doubtful: the table of signals, each a measure from 0 to 1."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from math import exp

from quoth.answering.comparison import STANDS_FOR, Comparison, Reading
from quoth.answering.measures import kinds, meaning, needs, overlap, surroundings
from quoth.answering.polarity import HINDRANCES, NONE_WORDS, NOT_WORDS, REFUSALS
from quoth.language.terms import word_terms
from quoth.language.vocabulary import common_terms
from quoth.model import Mention
from quoth.named_tuple import NamedTuple

# What counts as all of a margin, a score and a weight of shared words (a sum of idf).
MOST_MARGIN = 8.0
MOST_SCORE = 20.0
MOST_WEIGHT = 30.0
MOST_HITS = 5
DENIALS = NOT_WORDS | NONE_WORDS
NUMBERS = ("date", "quantity", "money", "percent", "duration")


class Standing(NamedTuple):
    """The best evidence beside its question, and the scores of all that was ranked, best first."""

    pair: Comparison
    scores: Sequence[float]


class Signal(NamedTuple):
    """A reason to trust the best evidence, or not to.

    measure: 0 to 1. sign: 1 where it speaks for the answer, -1 against; the learned weight keeps it.
    least: how much it weighs at the least, in logits. The questions of the training set were asked in
        good faith; what a false premise shows can't be learned from them.
    """

    name: str
    measure: Callable[[Standing], float]
    sign: int
    least: float = 0.0


def _stands_out(standing: Standing) -> float:
    best = standing.scores[0]
    return 1 / sum(exp(score - best) for score in standing.scores)


def _margin(standing: Standing) -> float:
    second = standing.scores[1] if len(standing.scores) > 1 else 0.0
    return max(0.0, min(standing.scores[0] - second, MOST_MARGIN)) / MOST_MARGIN


def _score(standing: Standing) -> float:
    return max(0.0, min(standing.scores[0], MOST_SCORE)) / MOST_SCORE


def _weight(standing: Standing) -> float:
    weights = standing.pair.asked.weights
    return min(sum(weights[term] for term in standing.pair.hits), MOST_WEIGHT) / MOST_WEIGHT


def _one_word(standing: Standing) -> float:
    return float(len(standing.pair.hits) <= 1)


def _unknown(standing: Standing) -> float:
    """The weight of words that no sentence has, nor one that may stand for them."""
    return standing.pair.share(standing.pair.asked.unknown)


def _unknown_uncommon(standing: Standing) -> float:
    """The part of the uncommon words' weight that no sentence has."""
    return _uncommon_share(standing, standing.pair.asked.unknown)


def _uncommon_around(standing: Standing) -> float:
    """The part of the uncommon words' weight that the paragraph has."""
    pair = standing.pair
    around = (pair.reading, *pair.earlier, *pair.later)
    there = {term for reading in around for term in pair.asked.wanted if term in reading.places}
    return _uncommon_share(standing, there)


def _uncommon_share(standing: Standing, terms: Collection[str]) -> float:
    weights = standing.pair.asked.weights
    uncommon = weights.keys() - common_terms()
    total = sum(weights[term] for term in uncommon) or 1.0
    return sum(weights[term] for term in uncommon & set(terms)) / total


def _hits(standing: Standing) -> float:
    return min(len(standing.pair.hits), MOST_HITS) / MOST_HITS


def _unknown_count(standing: Standing) -> float:
    asked = standing.pair.asked
    return len(asked.unknown) / max(1, len(asked.weights))


def _unknown_names(standing: Standing) -> float:
    unknown = standing.pair.asked.unknown
    return _some(m for m in standing.pair.question.mentions if unknown & set(m.value.split()))


def _uncounted(standing: Standing) -> float:
    """1 where the article lacks a word of the counted noun, half where only the sentence does.

    A word that is much like it is as good; a word that is common in English counts nothing.
    """
    question = standing.pair.question
    if question.answer_type != "quantity":
        return 0.0
    missing = [
        term for term in question.focus if term not in common_terms() and not _said(term, standing.pair)
    ]
    return _lacked(missing, standing)


def _only_names(standing: Standing) -> float:
    """1 where the question says something of a name or number and the article has no word of that.

    Half where only the sentence has none, nor one that is much like it or spelled so.
    """
    pair = standing.pair
    if not pair.asked.sought.named:
        return 0.0
    named = {pair.question.terms[place] for place in pair.asked.sought.named}
    said = set(pair.question.terms) - named
    if any(_said(term, pair) for term in said) or overlap.spelled_alike(pair):
        return 0.0
    return _lacked(said, standing)


def _said(term: str, pair: Comparison) -> bool:
    """Whether the sentence has the term, or one that may stand for it."""
    place = pair.asked.sought.places.get(term)
    return place is not None and pair.strengths[place] >= STANDS_FOR


def _lacked(terms: Collection[str], standing: Standing) -> float:
    """1 where the article lacks one of `terms`, half where it has them all, 0 without terms."""
    if not terms:
        return 0.0
    return 0.5 if standing.pair.asked.unknown.isdisjoint(terms) else 1.0


def _missing_name(standing: Standing) -> float:
    names = [m for m in standing.pair.question.mentions if m.kind not in NUMBERS]
    near = _near(standing.pair) if names else frozenset()
    return _some(m for m in names if not any(term in near for term in m.value.split()))


def _missing_number(standing: Standing) -> float:
    """A date or number of the question whose words stand neither in the sentence nor near it."""
    pair = standing.pair
    numbers = [m for m in pair.question.mentions if m.kind in NUMBERS]
    near = _near(pair) if numbers else frozenset()
    return _some(
        m
        for m in numbers
        if any(token.term not in near for token in pair.asked.reading.within(m.span) if not token.stop_word)
    )


def _affirmed(standing: Standing) -> float:
    """1 where the question has a denial ("Who did not come?") and the sentence has none of any kind."""
    pair = standing.pair
    return float(_denies(pair.asked.reading) and not _denies(pair.reading))


def _denies(reading: Reading) -> bool:
    return any(
        token.word in DENIALS or token.word.endswith("n't") or token.term in _refusals()
        for token in reading.tokens
    )


@cache
def _refusals() -> frozenset[str]:
    return frozenset(word_terms([*REFUSALS.split(), *HINDRANCES.split()]))


def _some(mentions: Iterable[Mention]) -> float:
    return float(next(iter(mentions), None) is not None)


def _near(pair: Comparison) -> set[str]:
    """The terms of the sentence and of the ones before it in its paragraph."""
    return {term for reading in (pair.reading, *pair.earlier) for term in reading.places}


SIGNALS = (
    Signal("the best sentence stands out", _stands_out, 1),
    Signal("it leads by a margin", _margin, 1),
    Signal("its score is high", _score, 1),
    Signal("it has much of the question, all in all", _weight, 1),
    Signal("it shares one word with the question at most", _one_word, -1),
    Signal("it has the question's uncommon words", lambda s: overlap.uncommon_coverage(s.pair), 1),
    Signal("it has the question's rarest words", lambda s: overlap.rare_coverage(s.pair), 1),
    Signal("the sentences before it have the rest", lambda s: surroundings.context(s.pair), 1),
    Signal("it has words like the question's", lambda s: meaning.alike_coverage(s.pair), 1),
    Signal("it has the question's words, or words like them", lambda s: meaning.coverage(s.pair), 1),
    Signal("it means much the same, all in all", lambda s: meaning.likeness(s.pair), 1),
    Signal("it has the question's names and numbers", lambda s: meaning.names(s.pair), 1),
    Signal("it or the sentence before has the names and numbers", lambda s: meaning.names_near(s.pair), 1),
    Signal("it has words spelled like the question's", lambda s: overlap.spelled_alike(s.pair), 1),
    Signal("it has the question's phrases", lambda s: overlap.bigrams(s.pair), 1),
    Signal("it offers the kind of answer asked for", lambda s: kinds.fitting_mention(s.pair), 1),
    # A definition shares one word with the question, and needs no more: "What is tin?", "Tin is a metal".
    Signal("it says what the thing asked about is", lambda s: kinds.defines(s.pair), 1, 2.5),
    Signal("it offers no date or number", lambda s: kinds.no_fitting_mention(s.pair), -1, 1.5),
    Signal("it has nothing of the kind asked for", lambda s: needs.unmet_need(s.pair), -1, 5.0),
    Signal("it does not deny what the question denies", _affirmed, -1, 3.0),
    Signal("the article lacks words of the question", _unknown, -1),
    Signal("the article lacks a name or number of the question", _unknown_names, -1, 3.0),
    Signal("what is to be counted is not there", _uncounted, -1, 4.0),
    Signal("it shares nothing but names and numbers", _only_names, -1, 3.0),
    Signal("a name of the question is not near", _missing_name, -1),
    Signal("a number of the question is not near", _missing_number, -1, 1.0),
    Signal("it speaks of another year", lambda s: kinds.other_year(s.pair), -1, 1.5),
    Signal("the article lacks uncommon words of the question", _unknown_uncommon, -1),
    Signal("it or a sentence beside it has the uncommon words", _uncommon_around, 1),
    Signal("it has several words of the question", _hits, 1),
    Signal("the article lacks many words of the question", _unknown_count, -1),
)
