"""Query time: a question and an index give a reply. No I/O, no state."""

from quoth.answering.chat import small_talk
from quoth.answering.composing import compose, compose_listing, compose_overview
from quoth.answering.conversation import resolve
from quoth.answering.evidence import rank
from quoth.answering.listings import listing
from quoth.answering.overview import central_sentences
from quoth.answering.question import analyze
from quoth.answering.retrieval import retrieve
from quoth.answering.spelling import Corrected, correct
from quoth.model import Chat, Conversation, Index, Reply, Settings

NEW_CONVERSATION = Conversation()
DEFAULT_SETTINGS = Settings()


def answer(
    typed: str,
    index: Index,
    conversation: Conversation = NEW_CONVERSATION,
    settings: Settings = DEFAULT_SETTINGS,
) -> Reply:
    """Same question, index, conversation and settings: same reply. No I/O, no state."""
    reply = small_talk(typed)
    if reply is not None:
        return Chat(analyze(typed, typed), reply)
    text = resolve(typed, conversation)
    meant = Corrected(text) if settings.exact else correct(text, index)
    question = analyze(meant.text, typed, meant.corrections)
    if question.answer_type == "overview":
        return compose_overview(question, central_sentences(index), index)
    listed = listing(question, index)
    if listed is not None:
        return compose_listing(question, listed, index)
    evidence = rank(question, retrieve(question, index), index)
    return compose(question, evidence, index, settings)
