"""Answers that no sentence states but a little arithmetic gives: sums, shares, years, ages, comparisons."""

from quoth.answering.case import Case, Finding
from quoth.answering.derivations.wording import CHANGES, NEGATED, TOTAL
from quoth.answering.reading import read
from quoth.model import ShortAnswer

# Words of questions that may take arithmetic, and of those that do where they ask how many: for others
# nothing more is loaded.
HINTS = frozenset(
    """old age older newer younger than together altogether combined total share percentage percent
    proportion fraction gap difference differ earlier later first last sooner or""".split()
)
HOW_MANY = frozenset(("many", "much", "long"))
COUNTED = frozenset(
    f"""{CHANGES} {NEGATED} {TOTAL} years months weeks days long times between from after before by""".split()
)


def derive(case: Case) -> Finding | None:
    """What can be worked out from numbers and dates of the evidence that agree in unit, subject and kind.

    None where the question asks for no such thing, where an operand is missing or could be one of several,
    and where the sentences speak of something else.
    """
    words = {token.word for token in read(case.question.text).tokens}
    if not case.evidence or (
        HINTS.isdisjoint(words) and (HOW_MANY.isdisjoint(words) or COUNTED.isdisjoint(words))
    ):
        return None
    from quoth.answering.derivations.working import work_out

    found = work_out(case.question, case.evidence, case.indexed, words)
    if found is None:
        return None
    cited = tuple({item.sentence.id: item for item in found.cited}.values())
    labels = {item.sentence.id: label for label, item in enumerate(cited, start=1)}
    steps = found.worked.steps([labels[item.sentence.id] for item in found.cited])
    short = ShortAnswer(found.worked.text, None)
    return Finding(case.evidence, max(case.chance, found.share), cited, short, steps)
