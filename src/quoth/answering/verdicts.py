"""Yes, no, or a false premise: what one sentence says to the question, where it says so plainly."""

from math import exp
from typing import Literal, TypeAlias

from quoth.answering.weights import INTERCEPT, LEAST, verdict_weights
from quoth.model import Evidence, Index, Question, Span
from quoth.named_tuple import NamedTuple

VerdictKind: TypeAlias = Literal["yes", "no", "premise"]
TEXTS: dict[Literal["yes", "no"], str] = {"yes": "Yes.", "no": "No."}
# Words; what is longer is no sentence but a text without full stops, and says everything of everything.
LONGEST = 300


class Verdict(NamedTuple):
    """What the sentence says to the question.

    kind: "premise" where the question takes for granted what the sentence says otherwise.
    text: "Yes.", "No." or "The article says 2007, not 2008."
    span: for a premise, where the article's own date, number or name stands in it; else None.
    chance: of yes or no to be right, 0 to 1, where the sentence has all that was
        asked or another thing in its place; else 0.
    """

    kind: VerdictKind
    text: str
    span: Span | None = None
    chance: float = 0.0


def verdict(question: Question, evidence: Evidence, index: Index) -> Verdict | None:
    """What the sentence says to the question: yes or no to a plain one, a false premise of any other.

    Yes needs all of the question said; no needs log-odds that were learned. None where the sentence does
    not say, which is not a denial: it is to be shown instead.
    """
    if len(evidence.sentence.text.split()) > LONGEST:
        return None
    if question.answer_type != "yesno":
        from quoth.answering.premises import false_premise

        premise = false_premise(question, evidence.sentence, index)
        return None if premise is None else Verdict("premise", premise.text, premise.span)
    # Loaded for a yes-no question alone: every start pays for what stands on top of a module.
    from quoth.answering.agreement import agreement
    from quoth.answering.verdict_measures import MEASURES, is_against, is_said, measures, unsaid

    found, weights = agreement(question, evidence.sentence, index), verdict_weights()
    values = measures(found)
    odds = weights[INTERCEPT] + sum(
        [weights[row.name] * value for row, value in zip(MEASURES, values, strict=True)]
    )
    yes = decide(odds, weights[LEAST], said=is_said(found), against=is_against(values))
    if yes is None:
        return None
    kind: Literal["yes", "no"] = "yes" if yes else "no"
    chance = 0.0 if unsaid(found) else 1 / (1 + exp(-abs(odds)))
    return Verdict(kind, TEXTS[kind], chance=chance)


def decide(odds: float, least: float, *, said: bool, against: bool) -> bool | None:
    """Yes, no or nothing, by the log-odds that yes is right.

    said: whether all of the question is said. against: whether anything speaks for no.
    """
    if said and odds > 0:
        return True
    return False if against and -odds >= least else None
