"""How likely the best evidence is right: two logistic models over one table of signals."""

from collections.abc import Mapping, Sequence
from math import exp

from quoth.answering.comparison import compare
from quoth.answering.evidence import AWARD
from quoth.answering.signals import SIGNALS, Standing
from quoth.answering.weights import model
from quoth.model import Award, Candidate, Evidence, Index, Question
from quoth.named_tuple import NamedTuple

# Below this the article is taken not to say: an answer would be right one time in three.
THRESHOLD = 0.35
# Log-odds that the article speaks of the question's matter. Below, the sentence's own merits say
# nothing: how doubtful the matter is says it all. Measured: from 1 to 2 all is much the same.
ON_TOPIC = 1.5


class Appraisal(NamedTuple):
    """How sure the best evidence is, and what makes it so; the intercept comes first in each.

    topic: what each signal adds to the log-odds that the article speaks of the matter at all.
    right: what it adds to the log-odds that the best sentence answers, given that it does.
    confidence: probability from 0 to 1 that the best sentence answers.
    """

    topic: tuple[Award, ...]
    right: tuple[Award, ...]
    confidence: float

    @property
    def on_topic(self) -> bool:
        """Whether the article is taken to speak of the matter."""
        return log_odds(self.topic) >= ON_TOPIC


def confidence(question: Question, evidence: Sequence[Evidence], index: Index) -> float:
    """Probability from 0 to 1 that the first evidence answers the question; 0 without evidence."""
    return appraise(question, evidence, index).confidence if evidence else 0.0


def appraise(question: Question, evidence: Sequence[Evidence], index: Index) -> Appraisal:
    """Appraise the first of `evidence`, which must not be empty.

    Where the matter is doubtful, the probability is that of a right answer among training questions
    of such doubt; where it is not, it is the second model's, and never less than the doubtful ones'.
    """
    values = signal_values(question, evidence, index)
    learned = model()
    topic = _awards("any question at all", learned.topic_intercept, learned.topic, values)
    right = _awards("any best sentence at all", learned.right_intercept, learned.right, values)
    matter = log_odds(topic)
    doubt = learned.doubt_intercept + learned.doubt_slope * min(matter, ON_TOPIC)
    sure = doubt if matter < ON_TOPIC else max(doubt, log_odds(right))
    return Appraisal(topic, right, 1 / (1 + exp(-sure)))


def log_odds(awards: Sequence[Award]) -> float:
    """What the awards sum to."""
    return sum([measure * weight for _, measure, weight in awards])


def signal_values(question: Question, evidence: Sequence[Evidence], index: Index) -> tuple[float, ...]:
    """Each signal's value for the first of `evidence`, which must not be empty."""
    best = evidence[0]
    candidate = Candidate(best.sentence, best.similarity, best.similarity)
    (pair,) = compare(question, [candidate], index)
    standing = Standing(pair, [item.score for item in evidence])
    return tuple([signal.measure(standing) for signal in SIGNALS])


def _awards(
    start: str, intercept: float, weights: Mapping[str, float], values: Sequence[float]
) -> tuple[Award, ...]:
    names = [signal.name for signal in SIGNALS]
    return (
        Award(start, 1.0, intercept),
        *map(AWARD, zip(names, values, [weights[name] for name in names], strict=True)),
    )
