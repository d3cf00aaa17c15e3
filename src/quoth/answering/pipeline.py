"""The query half, whole: what was typed becomes a question, candidates, evidence and a reply."""

from collections.abc import Sequence

from quoth.answering.case import Case
from quoth.answering.chat import small_talk
from quoth.answering.composing import compose, compose_whole
from quoth.answering.confidence import confidence
from quoth.answering.evidence import rank
from quoth.answering.news import points_at_article
from quoth.answering.proposing import propose
from quoth.answering.question import alone, analyze
from quoth.answering.spelling import Corrected, correct
from quoth.model import Abstention, Answer, Chat, Conversation, Evidence, Index, Question, Reply, Settings

NEW_CONVERSATION = Conversation()
DEFAULT_SETTINGS = Settings()
# Without one of them there is no more than one question.
JOINTS = ("? ", ", ", "; ", " and ", " but ")


def answer(
    typed: str,
    index: Index,
    conversation: Conversation = NEW_CONVERSATION,
    settings: Settings = DEFAULT_SETTINGS,
) -> Reply:
    """Same question, index, conversation and settings: same reply. No I/O, no state."""
    talk = small_talk(typed)
    if talk is not None:
        return Chat(analyze(typed, typed), talk)
    if settings.resolve and any(not isinstance(each, Chat) and each.parts for each in conversation.replies):
        from quoth.answering.together import said

        conversation = Conversation(said(conversation.replies))
    if settings.resolve and any(sign in typed for sign in JOINTS):
        reply = _each(typed, index, conversation, settings)
        if reply is not None:
            return reply
    return _single(typed, index, conversation, settings)


def _each(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply | None:
    """Answer several questions in one, each after the one before; None where there is one, or small talk."""
    from quoth.answering.compound import parted
    from quoth.answering.together import together

    replies: list[Answer | Abstention] = []
    for question in parted(typed):
        before = Conversation((*conversation.replies, *replies))
        reply = (
            None if small_talk(question.removeprefix("and ")) else _single(question, index, before, settings)
        )
        if reply is None or isinstance(reply, Chat):
            return None
        replies.append(reply)
    return together(typed, replies) if replies else None


def _single(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    if settings.resolve and conversation.replies and not points_at_article(typed):
        return _continue(typed, index, conversation, settings)
    return _answer(_question(typed, index, settings), index, conversation, settings)


def _continue(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    """Answer what was typed after what was said; a first question loads none of this."""
    from quoth.answering.again import reply_about
    from quoth.answering.carrying import carry, follow

    reply = reply_about(typed, conversation, index, settings)
    if reply is not None:
        return reply
    question = _question(typed, index, settings)
    if question.answer_type != "overview":
        question, anchor = carry(question, conversation, index)
        if question.carried or anchor is not None:
            evidence = follow(question, anchor, index)
            chance = 0.0 if anchor is None else _chance_of_both(question, evidence, index)
            return compose(Case(question, index, conversation, settings, chance=chance), evidence)
    return _answer(question, index, conversation, settings)


def _chance_of_both(question: Question, evidence: Sequence[Evidence], index: Index) -> float:
    """How sure the best is of what was typed by itself and with what it carries, on average.

    0 where it is not the best of what was typed. What a conversation carries counts for a sentence, not
    against it.
    """
    own = alone(question)
    found = rank(own, propose(own, index), index) if evidence and own.terms else ()
    if not found or found[0].sentence.id != evidence[0].sentence.id:
        return 0.0
    return (confidence(own, found, index) + confidence(question, evidence, index)) / 2


def _question(typed: str, index: Index, settings: Settings) -> Question:
    meant = Corrected(typed) if settings.exact else correct(typed, index)
    return analyze(meant.text, typed, meant.corrections)._replace(exact=settings.exact)


def _answer(question: Question, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    case = Case(question, index, conversation, settings)
    return compose_whole(case) or compose(case, rank(question, propose(question, index), index))
