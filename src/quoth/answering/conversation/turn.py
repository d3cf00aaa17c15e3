"""What the last answer leaves to refer to."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from quoth.answering.conversation.phrases import Phrase, PhraseKind, phrases
from quoth.language.pattern import Pattern
from quoth.model import Answer, AnswerType, Chat, Conversation

# What a reply to "the second one" or "anything else?" says behind its question.
QUALIFIER = Pattern(r"\s\((?:another sentence|answer \d{1,2})\)$")
IN = Pattern(r"\b(?:in|at|near|throughout|across)\s(?:the\s)?$", re.IGNORECASE)
WHICH = Pattern(r"\b(?:which|what)\s$", re.IGNORECASE)
THE = "the "
# What a name is that answers a question of a type.
NAMED: dict[AnswerType, PhraseKind] = {"person": "person", "place": "place"}


class Turn(NamedTuple):
    """The last question that was answered, and its answer.

    asked: the question as it was understood, without a qualifier. short: the short answer where it is a
    slice of `said`, the cited sentence that has it, else "". verdict: yes or no, else "".
    """

    asked: str
    answer_type: AnswerType
    short: str
    said: str
    verdict: Literal["yes", "no", ""] = ""


class Found(NamedTuple):
    """A noun phrase, and what stands before it in the text it was found in."""

    phrase: Phrase
    before: str


def last_answer(conversation: Conversation) -> Answer | None:
    """The last reply, small talk aside, where it is an answer: one that failed lends nothing."""
    for reply in reversed(conversation.replies):
        if not isinstance(reply, Chat):
            return reply if isinstance(reply, Answer) else None
    return None


def turn_of(reply: Answer) -> Turn:
    """What `reply` leaves to refer to."""
    short, said = reply.short_answer, reply.citations[0].sentence.text
    plain = short.text if short is not None and short.span is not None else ""
    if short is not None and not plain and reply.question.answer_type == "person":
        # Who said it can stand in another sentence than what was said.
        texts = (citation.sentence.text for citation in reply.citations)
        other = next((text for text in texts if short.text in text), "")
        plain, said = (short.text, other) if other else (plain, said)
    verdict: Literal["yes", "no", ""] = ""
    if short is not None and reply.question.answer_type == "yesno":
        verdict = "yes" if short.text.startswith("Yes") else "no" if short.text.startswith("No") else ""
    return Turn(unqualified(reply.question.text), reply.question.answer_type, plain, said, verdict)


def unqualified(text: str) -> str:
    """A question without what `QUALIFIER` matches."""
    found = QUALIFIER.search(text)
    return text[: found.start()] if found else text


def in_answer(turn: Turn) -> Iterator[Found]:
    """The noun phrases of the short answer, a name's kind as it was asked for."""
    kind = NAMED.get(turn.answer_type)
    start = max(turn.said.find(turn.short), 0)
    for phrase in phrases(turn.short):
        found = _found(phrase, turn.said[: start + phrase.start])
        known = kind if kind and found.phrase.kind == "name" else found.phrase.kind
        yield found._replace(phrase=found.phrase._replace(kind=known))


def in_question(turn: Turn) -> Iterator[Found]:
    """The noun phrases of the question, without the one it asks for.

    That one comes first where nothing answered: "Which ferry sank off Elm?" is about the ferry.
    """
    found = list(phrases(turn.asked))
    if not turn.said:
        yield from (Found(p, THE) for p in found if p.asked and WHICH.search(turn.asked[: p.start]))
    yield from (_found(p, turn.asked[: p.start]) for p in found if not p.asked)


def in_sentence(turn: Turn) -> Iterator[Found]:
    """The noun phrases of the cited sentence, of the kinds they have in the answer."""
    known = {found.phrase.text: found.phrase.kind for found in in_answer(turn)}
    for phrase in phrases(turn.said):
        found = _found(phrase, turn.said[: phrase.start])
        yield found._replace(phrase=found.phrase._replace(kind=known.get(phrase.text, found.phrase.kind)))


def _found(phrase: Phrase, before: str) -> Found:
    """A name of unknown kind is a place where a preposition says so: "in Leeds"."""
    if phrase.kind == "name" and not phrase.plural and IN.search(before):
        phrase = phrase._replace(kind="place")
    return Found(phrase, before)
