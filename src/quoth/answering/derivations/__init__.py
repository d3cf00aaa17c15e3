"""Answers that no sentence states but a little arithmetic gives: sums, shares, years, ages, comparisons."""

from collections.abc import Sequence

from quoth.answering.comparison import read
from quoth.model import Evidence, Index, Question
from quoth.named_tuple import NamedTuple

# Words of questions that may take arithmetic: for others nothing more is loaded.
HINTS = frozenset(
    """many old age years months weeks days long after before earlier later first last older newer younger
    or than more together fewer less most fewest least highest lowest largest smallest times total
    altogether combined all average per each every share percentage percent proportion fraction not
    never didn't don't doesn't wasn't weren't aren't haven't hadn't hasn't
    gap difference higher lower larger smaller greater bigger lose lost gained
    rise increase grow climb jump expand gain fall drop decrease decline shrink sink change
    risen increased grown climbed jumped expanded fallen dropped decreased declined shrunk sunk
    changed""".split()
)


class Derivation(NamedTuple):
    """An answer that was worked out.

    text: what is shown: "937", "8 years", "about 165,000" where an operand is inexact.
    steps: how, each operand with its citation's label: "4,418 [1] − 3,481 [1] = 937".
    cited: the evidence of labels 1, 2 ..., in that order, each sentence once.
    rule: the name of the rule that derived it.
    """

    text: str
    steps: str
    cited: tuple[Evidence, ...]
    rule: str


def derive(question: Question, evidence: Sequence[Evidence], index: Index) -> Derivation | None:
    """What can be worked out from numbers and dates of the evidence that agree in unit, subject and kind.

    evidence: ranked, best first. None where the question asks for no such thing, where an operand is
    missing or could be one of several, and where the sentences speak of something else.
    """
    words = {token.word for token in read(question.text).tokens}
    if HINTS.isdisjoint(words):
        return None
    from quoth.answering.derivations.rules import DERIVATION_RULES
    from quoth.answering.derivations.steps import Task

    for rule in DERIVATION_RULES:
        if rule.hints.isdisjoint(words):
            continue
        match = rule.asks.search(question.text)
        steps = rule.steps(Task(match, question, evidence, index)) if match else None
        if steps is not None:
            cited = tuple({item.sentence.id: item for _, item in steps.operands}.values())
            labels = {item.sentence.id: label for label, item in enumerate(cited, start=1)}
            shown = steps.shown([labels[item.sentence.id] for _, item in steps.operands])
            return Derivation(steps.text, shown, cited, rule.name)
    return None
