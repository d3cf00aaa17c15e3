"""What is said about the last answer itself: another one, is it sure, where does it stand, who says it."""

import re
from collections.abc import Callable
from itertools import takewhile

from quoth.answering.alignment import align
from quoth.answering.carrying import cited, last_reply
from quoth.answering.case import Case, chosen
from quoth.answering.comparison import read
from quoth.answering.composing import cite, compose
from quoth.answering.evidence import rank
from quoth.answering.proposing import propose
from quoth.language.pattern import ShortPattern
from quoth.language.terms import fold
from quoth.model import (
    Abstention,
    Answer,
    Chat,
    Citation,
    Conversation,
    Evidence,
    Index,
    Question,
    Reason,
    Reply,
    Settings,
)
from quoth.named_tuple import NamedTuple

PLACES = ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th")
ORDINALS = {word: place for place, words in enumerate(PLACES, start=1) for word in words.split()}
ITSELF = "The article says so itself, and names nobody who does."
SAYS_SO, SPEAKS = "Who said that?", "is by who is asked for"
NOTHING_MORE = Reason("no-more", "No other sentence says anything of it.")


class Turn(NamedTuple):
    """What is said, and what it is said of. which: the word that tells one of several answers, folded."""

    typed: str
    which: str
    last: Answer | Abstention
    conversation: Conversation
    indexed: Index
    settings: Settings


class Remark(NamedTuple):
    """A form of words about the last answer. example: one; near_miss: a question of the article."""

    name: str
    pattern: ShortPattern
    reply: Callable[[Turn], Reply | None]
    example: str
    near_miss: str


def reply_about(typed: str, conversation: Conversation, index: Index, settings: Settings) -> Reply | None:
    """The reply to what is said about the last answer; None to a question of the article."""
    last = last_reply(conversation)
    if last is None:
        return None
    for row in REMARKS:
        match = row.pattern.match(typed)
        if match is not None:
            which = fold(match.groupdict().get("which") or "")
            return row.reply(Turn(typed, which, last, conversation, index, settings))
    return None


def _another(turn: Turn) -> Reply:
    """The next best answer to the last question, or the one at its place, then however sure."""
    place = ORDINALS.get(turn.which)
    seen = set() if place else _seen(turn)
    choice = f"answer {place}" if place else "another sentence"
    question = turn.last.question._replace(typed=turn.typed, choice=choice)
    every = rank(question, propose(question, turn.indexed), turn.indexed)
    fresh = [item for item in every if item.sentence.id not in seen][(place or 1) - 1 :]
    if not fresh:
        return Abstention(question, NOTHING_MORE, (), 0.0)
    # What was seen stays behind, so that the confidence of what is left is measured against it.
    rest = [item for item in every if item not in fresh]
    settings = turn.settings._replace(min_confidence=0.0) if place else turn.settings
    reply = compose(Case(question, turn.indexed, Conversation(), settings), [*fresh, *rest])
    again = isinstance(reply, Answer) and reply.citations[0].sentence.id in seen
    return Abstention(question, NOTHING_MORE, (), 0.0) if again else reply


def _seen(turn: Turn) -> set[int]:
    """What the last answers to one and the same question cited."""
    said = [reply for reply in reversed(turn.conversation.replies) if not isinstance(reply, Chat)]
    same = takewhile(lambda reply: reply.question.text == turn.last.question.text, said)
    return {each.sentence.id for reply in same for each in cited(reply)}


def _sure(turn: Turn) -> Chat:
    """How sure the answer is, and which words it rests on."""
    last, basis = turn.last, cited(turn.last)
    sure = f"{last.confidence:.0%} sure"
    lines = [f"{sure}."]
    if isinstance(last, Abstention):
        lines = [last.reason.text, f"{sure} of the closest sentence." if basis else ""]
    if not basis:
        return Chat(_question(turn), lines[0])
    found = align(last.question, basis[0].sentence, turn.indexed)
    words = _words(basis[0].sentence.text) | _words(" ".join((last.question.text, *last.question.about)))
    shown = [(words.get(each.term, each.term), words.get(each.found or "", "")) for each in found]
    same = [one if one == other else f"{one} ~ {other}" for one, other in shown if other]
    lacking = [one for one, other in shown if not other]
    lines += [f"Matched: {', '.join(same)}."] if same else []
    lines += [f"Nothing for: {', '.join(lacking)}."] if lacking else []
    return Chat(_question(turn), " ".join((*lines, _place(basis[0]))))


def _words(text: str) -> dict[str, str]:
    """Each term of a text as it first stands there."""
    return {token.term: text[token.start : token.stop] for token in reversed(read(text).tokens)}


def _where(turn: Turn) -> Reply:
    """The sentence that was cited, and its place."""
    if isinstance(turn.last, Abstention):
        return turn.last._replace(question=_question(turn))
    return turn.last._replace(question=_question(turn), short_answer=None, derivation=None)


def _speaker(turn: Turn) -> Reply | None:
    """Who says what was cited."""
    from quoth.answering.question import analyze
    from quoth.answering.speech import speaker_of

    if isinstance(turn.last, Abstention):
        return _where(turn)
    cited = turn.last.citations[0]
    found = speaker_of(analyze(SAYS_SO, turn.typed), Evidence(cited.sentence, 0.0, ()), turn.indexed)
    if found is None:
        return Chat(_question(turn), f"{ITSELF} {_place(cited)}")
    citations = cite(chosen(SPEAKS, found[0]), turn.indexed)
    return Answer(_question(turn), citations, found[1], None, turn.last.confidence)


def _question(turn: Turn) -> Question:
    return turn.last.question._replace(typed=turn.typed)


def _place(citation: Citation) -> str:
    sentence = citation.sentence
    return f"{citation.article.source}, paragraph {sentence.paragraph}, sentence {sentence.number}."


def _row(
    name: str, pattern: str, reply: Callable[[Turn], Reply | None], example: str, near_miss: str
) -> Remark:
    lead = r"^\W*(?:(?:and|but|so|ok|okay|no|nope|sorry|please|i\smean)\b\W*)*"
    return Remark(name, ShortPattern(rf"{lead}(?:{pattern})\W*$", re.IGNORECASE), reply, example, near_miss)


THAT = r"(?:that|this|it|so)"
REMARKS = (
    _row(
        "another answer, by its place",
        rf"(?:not\sthat(?:\sone)?\W+)?the\s(?P<which>{'|'.join(ORDINALS)})(?:\s(?:one|answer|sentence))?",
        _another,
        "No, the second one",
        "Who was the first king?",
    ),
    _row(
        "another answer",
        r"(?:(?:is\sthere\s|are\sthere\s)?any(?:thing|one|body)?\s|some\s|show\sme\s|tell\sme\s|give\sme\s)?"
        r"(?:more|else|others?)|(?:who|what|where|when|why|how)\selse|go\son|continue|(?:the\s)?(?:next|other)"
        r"(?:\s(?:one|answer|sentence))?|another(?:\s(?:one|answer|sentence))?|not\sthat(?:\sone)?|no(?:pe)?",
        _another,
        "Anything else?",
        "What else happened in 1907?",
    ),
    _row(
        "is it sure",
        rf"are\syou\s(?:really\s|quite\s)?(?:sure|certain)(?:\s(?:of|about)\s{THAT})?|really|how\ssure\sare\syou|"
        rf"is\s{THAT}\s(?:really\s)?(?:right|true|correct|certain)|how\sdo\syou\sknow(?:\s{THAT})?",
        _sure,
        "Are you sure?",
        "Is the mayor sure of the cost?",
    ),
    _row(
        "where does it stand",
        rf"where\s(?:does\s(?:it|the\sarticle|the\stext)\ssay\s{THAT}|is\s{THAT}\s(?:said|written)|do\syou\s"
        rf"(?:see|find|read|get)\s{THAT}(?:\sfrom)?|in\sthe\s(?:article|text)\sis\s{THAT})|(?:what\sis\s)?(?:the|your)"
        r"\ssource|source|(?:in\s)?(?:which|what)\s(?:sentence|paragraph)(?:\s(?:is|says)\s(?:it|that|this|so))?",
        _where,
        "Where does it say that?",
        "Where does the mayor say that?",
    ),
    _row(
        "who says it",
        rf"who\s(?:said|says|claims|claimed|stated|told\s(?:them|him|her|us|you))\s{THAT}|says\swho|according\sto\swhom?|whose\swords\sare\s"
        rf"(?:{THAT}|these|those)|who\sis\s(?:being\s)?quoted(?:\shere|\sthere)?",
        _speaker,
        "Who says so?",
        "Who said that the bridge is safe?",
    ),
)
