"""Yes, no, or a false premise: what one sentence says to the question, where it says so plainly."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from quoth.answering.comparison import Comparison, Reading, compare, read
from quoth.answering.verdicts.premises import false_premise
from quoth.model import Candidate, Evidence, Index, Question, Span
from quoth.named_tuple import NamedTuple

VerdictKind: TypeAlias = Literal["yes", "no", "premise"]


class Verdict(NamedTuple):
    """What the sentence says to the question.

    kind: "premise" where the question takes for granted what the sentence says otherwise.
    text: "Yes.", "No." or "The article says 2007, not 2008."
    rule: the name of the rule that decided.
    span: for a premise, where the article's own date, number or name stands in it; else None.
    """

    kind: VerdictKind
    text: str
    rule: str
    span: Span | None = None


TEXTS: dict[Literal["yes", "no"], str] = {"yes": "Yes.", "no": "No."}
OTHER: dict[Literal["yes", "no"], Literal["yes", "no"]] = {"yes": "no", "no": "yes"}

# Words; what is longer is no sentence but a text without full stops, and says everything of everything.
LONGEST = 300
PERSONAL = frozenset(("he", "she"))


def verdict(question: Question, evidence: Evidence, index: Index) -> Verdict | None:
    """What the sentence says to the question: a false premise of any question, yes or no to a plain one.

    None where the sentence does not say plainly, which is not a denial: it is to be shown instead. Where
    the first evidence gives None the next may give a verdict: the one sentence that has all of the
    question need not rank first.
    """
    if len(read(evidence.sentence.text).tokens) > LONGEST:
        return None
    premise = false_premise(question, evidence.sentence, index)
    if premise is not None:
        return Verdict("premise", premise.text, premise.rule, premise.span)
    if question.answer_type != "yesno":
        return None
    # Loaded for a yes/no question alone: every start pays for what stands on top of a module.
    from quoth.answering.verdicts.asking import put_plainly
    from quoth.answering.verdicts.assertions import judge

    (pair,) = compare(question, [Candidate(evidence.sentence, 0.0, 0.0)], index)
    plain = put_plainly(pair.asked.reading)
    earlier = pair.earlier or _before_paragraph(pair, index)
    rule = judge(plain.asked, pair.reading, earlier)
    if rule is None or rule.kind is None:
        return None
    kind = OTHER[rule.kind] if plain.denied else rule.kind
    return Verdict(kind, TEXTS[kind], rule.name)


def _before_paragraph(pair: Comparison, index: Index) -> Sequence[Reading]:
    """Of a paragraph that begins with "He" or "She" the last sentence of the one before it."""
    row = pair.sentence.id - 1
    if not pair.reading.tokens or pair.reading.tokens[0].word not in PERSONAL or row < 0:
        return ()
    last = index.sentences[row]
    return (read(last.text),) if last.article == pair.sentence.article else ()
