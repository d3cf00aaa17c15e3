"""The query half, whole: what was typed becomes a question, candidates, evidence and a reply."""

from quoth.answering.candidates import propose
from quoth.answering.case import Case
from quoth.answering.chat import small_talk
from quoth.answering.composing import compose, compose_whole
from quoth.answering.evidence import rank
from quoth.answering.news import about_article, points_at_article
from quoth.answering.question import analyze
from quoth.answering.spelling import Corrected, correct
from quoth.model import Abstention, Chat, Conversation, Index, Reply, Settings

NEW_CONVERSATION = Conversation()
DEFAULT_SETTINGS = Settings()


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
    if settings.resolve and conversation.replies and not points_at_article(typed):
        return _continue(typed, index, conversation, settings)
    return _answer(typed, typed, index, conversation, settings)


def _continue(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    """Answer what `typed` means after what was said; a first question loads none of this."""
    from quoth.answering.conversation import resolve

    resolution = resolve(typed, conversation)
    if resolution.problem is not None:
        return Abstention(analyze(typed, typed), resolution.problem, (), 0.0)
    if resolution.cited is None:
        return _answer(resolution.text, typed, index, conversation, settings)
    from quoth.answering.conversation.replying import reply_to

    reply = reply_to(typed, resolution, index, settings)
    return reply or _answer(resolution.text, typed, index, conversation, settings)


def _answer(text: str, typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    meant = Corrected(text) if settings.exact else correct(text, index)
    question = analyze(meant.text, typed, meant.corrections)._replace(exact=settings.exact)
    case = Case(question, index, conversation, settings)
    reply = about_article(question, index, conversation) or compose_whole(case)
    if reply is not None:
        return reply
    return compose(case, rank(question, propose(question, index), index))
