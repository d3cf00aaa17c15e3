"""Yes or no: what one sentence says to the question, where it says so plainly."""

from math import exp
from typing import Final

from quoth.answering.weights import INTERCEPT, LEAST, verdict_weights
from quoth.model import Index, Question, Sentence

TEXTS: Final = {True: "Yes.", False: "No."}


def verdict(question: Question, sentence: Sentence, index: Index) -> tuple[str, float] | None:
    """What the sentence says to a yes-no question, and the chance that this is right, 0 to 1.

    Yes needs all of the question said; no needs log-odds that were learned. None where the sentence does
    not say, which is not a denial: it is to be shown instead. The chance is 0 where some of what is asked
    is lacking and has nothing in its place.
    """
    # Loaded for a yes-no question alone: every start pays for what stands on top of a module.
    from quoth.answering.agreement import agreement, is_endless
    from quoth.answering.verdict_measures import MEASURES, is_against, is_said, measures, unsaid

    if is_endless(sentence):
        return None
    found, weights = agreement(question, sentence, index), verdict_weights()
    values = measures(found)
    odds = weights[INTERCEPT] + sum(
        [weights[row.name] * value for row, value in zip(MEASURES, values, strict=True)]
    )
    yes = decide(odds, weights[LEAST], said=is_said(found), against=is_against(values))
    if yes is None:
        return None
    return TEXTS[yes], 0.0 if unsaid(found) else 1 / (1 + exp(-abs(odds)))


def decide(odds: float, least: float, *, said: bool, against: bool) -> bool | None:
    """Yes, no or nothing, by the log-odds that yes is right.

    said: whether all of the question is said. against: whether anything speaks for no.
    """
    if said and odds > 0:
        return True
    return False if against and -odds >= least else None
