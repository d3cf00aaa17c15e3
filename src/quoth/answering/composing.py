"""Evidence to Answer or Abstention, with citations."""

from collections.abc import Sequence

from quoth.answering.confidence import THRESHOLD, confidence
from quoth.answering.retrieval import term_row
from quoth.answering.spans import short_answer
from quoth.language.terms import tokenize
from quoth.model import (
    Abstention,
    Answer,
    Award,
    Candidate,
    Citation,
    Evidence,
    Index,
    Question,
    Reason,
    Settings,
)

NEAREST = 3
CENTRALITY = "is central to the article"
# Not calibrated: which sentences sum an article up is a matter of taste.
OVERVIEW_CONFIDENCE = 0.9


def compose(
    question: Question, evidence: Sequence[Evidence], index: Index, settings: Settings
) -> Answer | Abstention:
    """Answer with the best evidence, or abstain where it is too weak to be quoted as an answer.

    At `min_confidence` 0 any evidence at all is an answer.
    """
    sure = confidence(question, evidence, index)
    least = THRESHOLD if settings.min_confidence is None else settings.min_confidence
    if not evidence or sure < least:
        return Abstention(
            question=question,
            reason=_reason(question, evidence, index),
            nearest=_cite(evidence[:NEAREST], index),
            confidence=sure,
            evidence=tuple(evidence),
        )
    return Answer(
        question=question,
        citations=_cite(evidence[: settings.answers], index),
        short_answer=short_answer(question, evidence[0], index),
        derivation=None,
        confidence=sure,
        evidence=tuple(evidence),
    )


def compose_overview(question: Question, candidates: Sequence[Candidate], index: Index) -> Answer:
    """An answer that cites `candidates` in the order given; an article is always about something."""
    evidence = [
        Evidence(item.sentence, item.similarity, (Award(CENTRALITY, item.similarity, 1.0),))
        for item in candidates
    ]
    return Answer(
        question=question,
        citations=_cite(evidence, index),
        short_answer=None,
        derivation=None,
        confidence=OVERVIEW_CONFIDENCE,
        evidence=tuple(evidence),
    )


def _cite(evidence: Sequence[Evidence], index: Index) -> tuple[Citation, ...]:
    return tuple(
        Citation(label, index.articles[item.sentence.article], item.sentence, item.score)
        for label, item in enumerate(evidence, start=1)
    )


def _reason(question: Question, evidence: Sequence[Evidence], index: Index) -> Reason:
    if not question.terms:
        return Reason("no-terms", "The question has no word to look for.")
    missing = tuple(
        dict.fromkeys(
            question.text[token.start : token.stop]
            for token in tokenize(question.text)
            if token.term in question.terms and term_row(token.term, index) is None
        )
    )
    if not evidence:
        return Reason("no-match", "No sentence has a word of the question.", missing)
    if missing:
        return Reason("terms-missing", f"No sentence mentions: {', '.join(missing)}.", missing)
    return Reason("low-confidence", "No sentence says this clearly enough.")
