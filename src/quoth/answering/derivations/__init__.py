"""Answers that no sentence states but a little arithmetic gives: sums, shares, years, ages, comparisons."""

from collections.abc import Sequence

from quoth.answering.derivations.form import CHANGES, NEGATED, TOTAL
from quoth.answering.reading import read
from quoth.model import Evidence, Index, Question
from quoth.named_tuple import NamedTuple

# Words of questions that may take arithmetic, and of those that do where they ask how many: for others
# nothing more is loaded, but where a sentence that may answer lists what can be counted.
HINTS = frozenset(
    """old age older newer younger than together altogether combined total share percentage percent
    proportion fraction gap difference differ earlier later first last sooner or""".split()
)
HOW_MANY = frozenset(("many", "much", "long"))
COUNTED = frozenset(
    f"""{CHANGES} {NEGATED} {TOTAL} years months weeks days long times between from after before by""".split()
)
LISTED = " and "
LOOKED_AT = 3


class Derivation(NamedTuple):
    """An answer that was worked out.

    text: what is shown: "937", "8 years", "about 165,000" where an operand is inexact.
    steps: how, each operand with its citation's label: "4,418 [1] − 3,481 [1] = 937".
    cited: the evidence of labels 1, 2 ..., in that order, each sentence once.
    rule: the name of the operation.
    confidence: the share of the question's weight that stands by the least sure operand, 0 to 1.
    """

    text: str
    steps: str
    cited: tuple[Evidence, ...]
    rule: str
    confidence: float


def derive(question: Question, evidence: Sequence[Evidence], index: Index) -> Derivation | None:
    """What can be worked out from numbers and dates of the evidence that agree in unit, subject and kind.

    evidence: ranked, best first. None where the question asks for no such thing, where an operand is
    missing or could be one of several, and where the sentences speak of something else.
    """
    words = {token.word for token in read(question.text).tokens}
    if not evidence or (HINTS.isdisjoint(words) and not _counts(words, evidence)):
        return None
    from quoth.answering.derivations.working import work_out

    found = work_out(question, evidence, index, words)
    if found is None:
        return None
    cited = tuple({item.sentence.id: item for item in found.cited}.values())
    labels = {item.sentence.id: label for label, item in enumerate(cited, start=1)}
    steps = found.worked.steps([labels[item.sentence.id] for item in found.cited])
    return Derivation(found.worked.text, steps, cited, found.operation, found.confidence)


def _counts(words: set[str], evidence: Sequence[Evidence]) -> bool:
    """Whether it is asked how many, of what can be worked out or stands in a list."""
    if HOW_MANY.isdisjoint(words):
        return False
    return not COUNTED.isdisjoint(words) or any(LISTED in item.sentence.text for item in evidence[:LOOKED_AT])
