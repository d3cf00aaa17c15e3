"""A resolved follow-up to its reply."""

from quoth.answering.candidates import propose
from quoth.answering.case import Case
from quoth.answering.composing import compose
from quoth.answering.confidence import THRESHOLD
from quoth.answering.conversation import Resolution
from quoth.answering.conversation.following import Followed, confirm, follow
from quoth.answering.evidence import rank
from quoth.answering.listings import listing
from quoth.answering.question import analyze
from quoth.answering.spelling import Corrected, correct
from quoth.language.terms import terms
from quoth.model import (
    Abstention,
    Answer,
    Conversation,
    Evidence,
    Index,
    Question,
    Reason,
    Sentence,
    Settings,
)

# What is left of the confidence where the best sentence has only what was borrowed.
LACKING_SHARE = 0.3
# No confidence reaches it: what is composed is an abstention.
NEVER = 2.0
NOTHING_MORE = Reason("no-more", "No other sentence says anything of it.")


def reply_to(
    typed: str, resolution: Resolution, index: Index, settings: Settings
) -> Answer | Abstention | None:
    """The reply to a follow-up; None where what it means asks for a list or for what the article is about."""
    cited = resolution.cited
    meant = Corrected(resolution.text) if settings.exact else correct(resolution.text, index)
    question = analyze(meant.text, typed, meant.corrections)
    if cited is None or question.answer_type == "overview" or listing(question, index) is not None:
        return None
    if resolution.shown:
        return _another(question, resolution, index, settings)
    if not _is_in(cited, index):
        return None  # another index is open now
    borrowed = set(terms(resolution.text)) - set(terms(typed)) if resolution.refers else set()
    followed = follow(question, frozenset(borrowed), cited, index)
    return _composed(followed, cited, index, settings)


def _composed(followed: Followed, cited: Sentence, index: Index, settings: Settings) -> Answer | Abstention:
    question, evidence, lacks = followed
    case = Case(question, index, Conversation(), settings)
    reply = compose(case, evidence)
    if lacks:
        sure = reply.confidence * LACKING_SHARE
        least = THRESHOLD if settings.min_confidence is None else settings.min_confidence
        if isinstance(reply, Answer) and sure < least:
            reply = compose(case._replace(settings=settings._replace(min_confidence=NEVER)), evidence)
        reply = reply._replace(confidence=sure)
    if isinstance(reply, Answer) and question.answer_type == "yesno" and reply.short_answer is None:
        return reply._replace(short_answer=confirm(question, reply.evidence[0], cited, index))
    return reply


def _another(
    question: Question, resolution: Resolution, index: Index, settings: Settings
) -> Answer | Abstention:
    """Another answer to the question before.

    One that was asked for by its place is given, however sure; its confidence is shown with it.
    """
    evidence = choose(rank(question, propose(question, index), index), resolution)
    asked = settings if resolution.choice is None else settings._replace(min_confidence=0.0)
    reply = compose(Case(question, index, Conversation(), asked), evidence)
    shown = question._replace(text=resolution.shown)
    if isinstance(reply, Abstention):
        nearest = [citation for citation in reply.nearest if citation.sentence.id not in resolution.seen]
        numbered = tuple(citation._replace(label=label) for label, citation in enumerate(nearest, start=1))
        reason = reply.reason if numbered else NOTHING_MORE
        return reply._replace(question=shown, nearest=numbered, reason=reason)
    if reply.citations[0].sentence.id in resolution.seen:
        return Abstention(shown, NOTHING_MORE, (), 0.0, reply.evidence)
    return reply._replace(question=shown)


def choose(evidence: tuple[Evidence, ...], resolution: Resolution) -> tuple[Evidence, ...]:
    """The evidence, what is to be cited first; what was cited before comes last.

    It stays among the evidence so that the confidence of what is left is measured against it. Empty where
    there is no evidence at that place.
    """
    fresh = [item for item in evidence if item.sentence.id not in resolution.seen]
    cited = [item for item in evidence if item.sentence.id in resolution.seen]
    place = (resolution.choice or 1) - 1
    if place >= len(fresh):
        return ()
    return (fresh[place], *fresh[:place], *fresh[place + 1 :], *cited)


def _is_in(sentence: Sentence, index: Index) -> bool:
    return sentence.id < len(index.sentences) and index.sentences[sentence.id] == sentence
