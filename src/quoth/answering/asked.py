"""Texts that ask and answer, as lists of frequent questions do: what stands below a question answers it."""

from collections.abc import Sequence
from typing import Final

from quoth.answering.comparison import read
from quoth.answering.question import analyze
from quoth.model import Award, Evidence, Index, Question, Sentence

RULE: Final = "stands below the same question"
# Of the words of both questions the share that both have, from which they are the same.
SAME: Final = 0.75
# Sentences that an answer may begin behind its question: it may be asked in several.
WITHIN: Final = 3
MARKS: Final = "\"'”’»)*_` "


def answered_below(question: Question, evidence: Sequence[Evidence], index: Index) -> list[Evidence] | None:
    """The evidence with what stands below the same question first; None where no sentence asks it."""
    for item in evidence:
        if _asks(item.sentence) and _same(question, item.sentence.text):
            below = _below(item.sentence, index)
            if below is None:
                return None
            found = Evidence(below, item.similarity, (*item.awards, Award(RULE, 1.0, 0.0)))
            return [
                found,
                *(other for other in evidence if other.sentence.id not in (below.id, item.sentence.id)),
            ]
    return None


def _asks(sentence: Sentence) -> bool:
    return sentence.text.rstrip(MARKS).endswith("?")


def _same(question: Question, text: str) -> bool:
    asked, there = set(question.terms), set(read(text).places)
    if not asked or len(asked & there) < SAME * len(asked | there):
        return False
    return analyze(text, text).answer_type == question.answer_type


def _below(sentence: Sentence, index: Index) -> Sentence | None:
    """The first sentence behind a question that is none itself."""
    for row in range(sentence.id + 1, min(sentence.id + 1 + WITHIN, len(index.sentences))):
        other = index.sentences[row]
        if other.article != sentence.article:
            return None
        if not _asks(other):
            return other
    return None
