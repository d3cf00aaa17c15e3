"""How likely the best evidence is right: the product of two logistic models over one table of signals."""

from collections.abc import Mapping, Sequence
from math import exp, log
from operator import mul
from typing import Literal, TypeAlias

from quoth.answering.comparison import compare
from quoth.answering.evidence import AWARD
from quoth.answering.signals import GATES, SIGNALS, standing
from quoth.answering.weights import model
from quoth.model import Answer, Award, Candidate, Evidence, Index, Question, Reply
from quoth.named_tuple import NamedTuple

# Below this the article is taken not to say: an answer would be right one time in three.
THRESHOLD = 0.39
# From here on an answer is given without a word of doubt: nine in ten of such are right.
SURE = 0.76
# And where its short answer is expected to share so much with what is right: of those that are not, nearly
# every second one has nothing of it.
LEAST_OVERLAP = 0.45
# Log-odds beyond which nothing is surer.
MOST_ODDS = 12.0


Certainty: TypeAlias = Literal["sure", "unsure"]


class Appraisal(NamedTuple):
    """How sure the best evidence is, and what makes it so; the intercept comes first in each.

    topic: what each signal adds to the log-odds that the article speaks of the matter at all.
    right: what it adds to the log-odds that the best sentence answers, given that it does.
    confidence: probability from 0 to 1 that the best sentence answers.
    """

    topic: tuple[Award, ...]
    right: tuple[Award, ...]
    confidence: float


def confidence(question: Question, evidence: Sequence[Evidence], index: Index) -> float:
    """Probability from 0 to 1 that the first evidence answers the question; 0 without evidence."""
    return appraise(question, evidence, index).confidence if evidence else 0.0


def appraise(question: Question, evidence: Sequence[Evidence], index: Index) -> Appraisal:
    """Appraise the first of `evidence`, which must not be empty.

    The probability is the product of both models' chances, calibrated by a line in log-odds (Platt 1999).
    """
    values = signal_values(question, evidence, index)
    learned = model()
    topic = _awards("any question at all", learned.topic_intercept, learned.topic, values)
    right = _awards("any best sentence at all", learned.right_intercept, learned.right, values)
    odds = joint_odds(log_odds(topic), log_odds(right))
    chance = 1 / (1 + exp(-learned.chance_intercept - learned.chance_slope * odds))
    return Appraisal(topic, right, chance)


def joint_odds(topic: float, right: float) -> float:
    """Log-odds of the product of two chances, each given by its log-odds; at most MOST_ODDS either way."""
    # With p = 1/(1+a) and q = 1/(1+b), pq/(1-pq) = 1/(a + b + ab).
    a, b = (exp(-max(-MOST_ODDS, min(MOST_ODDS, each))) for each in (topic, right))
    return -log(a + b + a * b)


def certainty(reply: Reply) -> Certainty | None:
    """How an answer is given: as one, or as one that may be wrong. None where nothing is answered."""
    if not isinstance(reply, Answer):
        return None
    overlap = 1.0 if reply.short_answer is None else reply.short_answer.overlap
    return "sure" if reply.confidence >= SURE and overlap >= LEAST_OVERLAP else "unsure"


def log_odds(awards: Sequence[Award]) -> float:
    """What the awards sum to."""
    return sum([measure * weight for _, measure, weight in awards])


def signal_values(question: Question, evidence: Sequence[Evidence], index: Index) -> tuple[float, ...]:
    """Each signal's value for the first of `evidence`, which must not be empty."""
    best = evidence[0]
    candidate = Candidate(best.sentence, best.similarity, best.similarity)
    (pair,) = compare(question, [candidate], index)
    it = standing(pair, evidence, index)
    return tuple([signal.measure(it) for signal in SIGNALS])


def _awards(
    start: str, intercept: float, weights: Mapping[str, Sequence[float]], values: Sequence[float]
) -> tuple[Award, ...]:
    names = [signal.name for signal in SIGNALS]
    gates = [values[place] for place in GATES]
    loads = [own + sum(map(mul, gates, further)) for own, *further in map(weights.__getitem__, names)]
    return (Award(start, 1.0, intercept), *map(AWARD, zip(names, values, loads, strict=True)))
