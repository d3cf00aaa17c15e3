"""A case to its reply: the one place that knows thresholds, citations and how many of them are wanted."""

from collections.abc import Sequence

from quoth.answering.answerers import BEFORE_RANKING, WITH_QUESTIONS, answerers_for, best_of, first_of
from quoth.answering.case import Case, Finding
from quoth.answering.comparison import ask
from quoth.answering.confidence import THRESHOLD, confidence
from quoth.answering.matching import matches
from quoth.answering.news import without_lines
from quoth.answering.places import PIPE, without_quoted
from quoth.language.terms import tokenize
from quoth.language.vocabulary import common_terms
from quoth.model import CONTRARY, Abstention, Answer, Citation, Evidence, Index, Question, Reason

NEAREST = 3
# The confidence that is told of what has no learned chance: which sentences sum an article up is a matter
# of taste, and a list is as good as the recognition of names, dates and numbers.
UNRATED = 0.9


def compose_whole(case: Case) -> Answer | Abstention | None:
    """The reply to a question about the documents as a whole; None to any other."""
    found = first_of(BEFORE_RANKING, case)
    return None if found is None else reply_of(case, found)


def compose(case: Case, evidence: Sequence[Evidence]) -> Answer | Abstention:
    """The reply that `evidence` gives, best first: an answer, or an abstention where none is sure enough.

    A question that takes for granted what the evidence says otherwise is not answered either: the reason
    says what the article says. At `min_confidence` 0 any evidence at all is an answer. What a mail quotes
    from an older one answers only where nothing else does.
    """
    own = without_quoted(evidence, case.indexed)
    if own and len(own) < len(evidence):
        reply = compose(case, own)
        if isinstance(reply, Answer) or reply.reason.code in CONTRARY:
            return reply
    sentences = without_lines(evidence)
    if any("?" in item.sentence.text for item in evidence):
        from quoth.answering.turns import without_asking

        case = case._replace(evidence=tuple(evidence))
        found = best_of(WITH_QUESTIONS, case, least_of(case))
        if found is not None:
            return reply_of(case, found)
        sentences = without_asking(case.question, sentences)
    if any(item.sentence.text.startswith(PIPE) for item in evidence):
        from quoth.answering.records import without_headers

        sentences = without_headers(sentences, case.indexed)
    if sentences or case.settings.min_confidence is not None:
        evidence = _without_echoes(case.question, sentences or evidence)
        case = case._replace(chance=max(case.chance, confidence(case.question, evidence, case.indexed)))
    elif evidence:  # nothing but lines that are no sentences
        return reply_of(case._replace(evidence=tuple(evidence)), None)
    case = case._replace(evidence=tuple(evidence))
    return reply_of(case, best_of(answerers_for(case), case, least_of(case)))


def least_of(case: Case) -> float:
    """The least chance of an answer."""
    wanted = case.settings.min_confidence
    return THRESHOLD if wanted is None else wanted


def reply_of(case: Case, found: Finding | None) -> Answer | Abstention:
    """An answer of what was found, or an abstention where that is nothing, unsure, or says why not."""
    question, index = case.question, case.indexed
    unsure = found is None or (found.chance is not None and found.chance < least_of(case))
    if found is None or found.reason is not None or unsure:
        evidence = case.evidence if found is None else found.evidence
        reason = None if found is None else found.reason
        return Abstention(
            question=question,
            reason=reason or _reason(question, evidence, index),
            nearest=cite(evidence[:NEAREST], index),
            confidence=case.chance if found is None or found.chance is None else found.chance,
            evidence=tuple(evidence),
        )
    cited = found.evidence[: case.settings.answers] if found.cited is None else found.cited
    return Answer(
        question=question,
        citations=cite(cited, index),
        short_answer=found.short,
        derivation=found.derivation,
        confidence=UNRATED if found.chance is None else found.chance,
        evidence=tuple(found.evidence),
    )


def _without_echoes(question: Question, evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The evidence without headings that say no more than the question does: they answer nothing."""
    telling = [item for item in evidence if not _echoes(question, item.sentence.text)]
    return telling if telling and question.answer_type != "yesno" else evidence


def _echoes(question: Question, text: str) -> bool:
    return text[-1:].isalnum() and all(
        token.stop_word or token.term in question.terms for token in tokenize(text)
    )


def cite(evidence: Sequence[Evidence], index: Index) -> tuple[Citation, ...]:
    """The sentences of the evidence, labelled from 1 on."""
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
