"""Turns of a conversation made by hand, for the tests of what follows them."""

from indexes import article
from quoth.answering.conversation.turn import Turn
from quoth.answering.question import analyze
from quoth.model import (
    Abstention,
    Answer,
    Chat,
    Citation,
    Conversation,
    Reason,
    Reply,
    Sentence,
    ShortAnswer,
    Span,
)

THANKS = Chat(analyze("thanks", "thanks"), "You're welcome.")


def answered(asked: str, said: str, short: str = "") -> Answer:
    """An answer that cites the sentence `said`; `short` is a slice of it, or Yes., No. or "" for none."""
    start = said.find(short)
    slice_ = Span(start, start + len(short)) if short and start >= 0 else None
    return Answer(
        question=analyze(asked, asked),
        citations=(Citation(1, article(said), Sentence(0, 0, 1, 1, Span(0, len(said)), said), 9.0),),
        short_answer=ShortAnswer(short, slice_) if short else None,
        derivation=None,
        confidence=0.9,
    )


def unanswered(asked: str) -> Abstention:
    return Abstention(analyze(asked, asked), Reason("no-match", "No."), (), 0.0)


def after(*replies: Reply) -> Conversation:
    return Conversation(replies)


def after_turn(turn: Turn) -> Conversation:
    """The conversation that leaves `turn` behind."""
    return after(answered(turn.asked, turn.said, turn.short or turn.verdict.title()))
