"""Evidence to Answer or Abstention, with citations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quoth.answering.asked import answered_below
from quoth.answering.comparison import ask
from quoth.answering.confidence import THRESHOLD, confidence
from quoth.answering.derivations import derive
from quoth.answering.listings import Listing
from quoth.answering.matching import matches
from quoth.answering.measures.kinds import CUES
from quoth.answering.news import behind_dateline, who_says, without_lines
from quoth.answering.spans import short_answer
from quoth.answering.verdicts import Verdict, verdict
from quoth.language.terms import tokenize
from quoth.language.vocabulary import common_terms
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
    ShortAnswer,
)

if TYPE_CHECKING:
    from quoth.answering.news.sources import Told

NEAREST = 3
# Sentences that may say yes or no; a worse one is about something else.
VERDICTS = 3
# What is left of the confidence where the best evidence contradicts the question.
PREMISE_SHARE = 0.3
CENTRALITY = "is central to the article"
# Not calibrated: which sentences sum an article up is a matter of taste.
OVERVIEW_CONFIDENCE = 0.9
MENTIONED = "is the first to mention one of them"
# Not calibrated either: a list is as good as the recognition of names, dates and numbers.
LISTING_CONFIDENCE = 0.8
# A derivation is only made where unit, subject and kind agree, and the words of the question too.
DERIVED_CONFIDENCE = 0.7
# Nor this: a statement is only given where its speaker is plain and its words have the question's.
SAID_CONFIDENCE = 0.8
# Nor this: the text asks the same question itself.
BELOW_CONFIDENCE = 0.8


def compose(
    question: Question, evidence: Sequence[Evidence], index: Index, settings: Settings
) -> Answer | Abstention:
    """Answer with the best evidence, or abstain where it is too weak to be quoted as an answer.

    A question that takes for granted what the best evidence says otherwise is not answered either: the
    reason says what the article says. At `min_confidence` 0 any evidence at all is an answer.
    """
    if not evidence:
        told = who_says(question, evidence, index)
        if told is not None and told.short is not None:
            return _told(question, told, evidence, 0.0, index)
        return _abstain(question, evidence, index, 0.0, _reason(question, evidence, index))
    sentences = without_lines(evidence)
    if not sentences and settings.min_confidence is None:
        return _abstain(question, evidence, index, 0.0, _reason(question, evidence, index))
    evidence = _without_echoes(question, sentences or evidence)
    sure = confidence(question, evidence, index)
    below = answered_below(question, evidence, index)
    if below is not None:
        return Answer(
            question=question,
            citations=_cite(below[: settings.answers], index),
            short_answer=short_answer(question, below[0], index),
            derivation=None,
            confidence=max(sure, BELOW_CONFIDENCE),
            evidence=tuple(below),
        )
    evidence, found = _verdict(question, evidence, index)
    least = THRESHOLD if settings.min_confidence is None else settings.min_confidence
    if found is not None and found.kind == "premise":
        sure *= PREMISE_SHARE
        if sure < least or settings.min_confidence is None:
            return _abstain(question, evidence, index, sure, Reason("false-premise", found.text))
    derived = derive(question, evidence, index)
    if derived is not None:
        return Answer(
            question=question,
            citations=_cite(derived.cited, index),
            short_answer=ShortAnswer(derived.text, None),
            derivation=derived.steps,
            confidence=max(sure, DERIVED_CONFIDENCE),
            evidence=tuple(evidence),
        )
    told = who_says(question, evidence, index)
    if told is not None and told.short is not None:
        return _told(question, told, evidence, sure, index)
    if told is not None and told.absent and settings.min_confidence is None:
        return _abstain(question, told.evidence, index, sure, Reason("no-speaker", told.absent))
    if sure < least:
        return _abstain(question, evidence, index, sure, _reason(question, evidence, index))
    if told is not None:
        evidence = [*told.evidence, *(item for item in evidence if item not in told.evidence)]
    if found is not None and found.kind != "premise":
        short: ShortAnswer | None = ShortAnswer(found.text, None)
    elif told is not None:
        short = None
    else:
        best, short = behind_dateline(question, evidence[0])
        short = short or short_answer(question, best, index)
    return Answer(
        question=question,
        citations=_cite(evidence[: settings.answers], index),
        short_answer=short,
        derivation=None,
        confidence=sure,
        evidence=tuple(evidence),
    )


def _without_echoes(question: Question, evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The evidence without headings that say no more than the question does, or no reason where one is asked.

    They answer nothing: what a title tells in short a sentence says with its reason.
    """
    telling = [item for item in evidence if not _echoes(question, item.sentence.text)]
    return telling if telling and question.answer_type != "yesno" else evidence


def _echoes(question: Question, text: str) -> bool:
    if not text[-1:].isalnum():
        return False
    if question.answer_type == "reason" and CUES["reason"].search(text) is None:
        return True
    return all(token.stop_word or token.term in question.terms for token in tokenize(text))


def _told(
    question: Question, told: "Told", evidence: Sequence[Evidence], sure: float, index: Index
) -> Answer:
    """An answer that says who says it, or what somebody says."""
    return Answer(
        question=question,
        citations=_cite(told.evidence, index),
        short_answer=told.short,
        derivation=told.steps,
        confidence=max(sure, SAID_CONFIDENCE),
        evidence=tuple(evidence),
    )


def _verdict(
    question: Question, evidence: Sequence[Evidence], index: Index
) -> tuple[Sequence[Evidence], Verdict | None]:
    """Yes, no or a false premise by the best evidence that has one to give.

    The evidence comes back with the one that decided first: it is to be cited.
    """
    for place, item in enumerate(evidence[:VERDICTS]):
        found = verdict(question, item, index)
        if found is not None:
            return [item, *evidence[:place], *evidence[place + 1 :]], found
    return evidence, None


def _abstain(
    question: Question, evidence: Sequence[Evidence], index: Index, sure: float, reason: Reason
) -> Abstention:
    return Abstention(
        question=question,
        reason=reason,
        nearest=_cite(evidence[:NEAREST], index),
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


def compose_listing(question: Question, listed: Listing, index: Index) -> Answer:
    """An answer that names what was listed and cites the first sentence of each, every sentence once.

    Where it was asked how many there are, the answer is their number, and the steps name them.
    """
    sentences = {item.sentence.id: item.sentence for item in listed.items}
    evidence = [Evidence(s, 0.0, (Award(MENTIONED, 1.0, 1.0),)) for s in sentences.values()]
    text, steps = "; ".join(item.text for item in listed.items), None
    if listed.counted:
        labels = {row: label for label, row in enumerate(sentences, start=1)}
        text = str(len(listed.items))
        named = ", ".join(f"{item.text} [{labels[item.sentence.id]}]" for item in listed.items)
        steps = f"{named} = {text}"
    return Answer(
        question=question,
        citations=_cite(evidence, index),
        short_answer=ShortAnswer(text, None),
        derivation=steps,
        confidence=LISTING_CONFIDENCE,
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
    unknown = ask(question, index).unknown - common_terms()
    if unknown and evidence:  # what the best is said to match is not missing
        aligned = zip(question.terms, matches(question, evidence[0].sentence, index), strict=True)
        unknown -= {term for term, match in aligned if match.counts}
    missing = tuple(
        dict.fromkeys(
            question.text[token.start : token.stop]
            for token in tokenize(question.text)
            if token.term in unknown
        )
    )
    if not evidence:
        return Reason("no-match", "No sentence has a word of the question.", missing)
    if missing:
        return Reason("terms-missing", f"No sentence mentions: {', '.join(missing)}.", missing)
    return Reason("low-confidence", "No sentence says this clearly enough.")
