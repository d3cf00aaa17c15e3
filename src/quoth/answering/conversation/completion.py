"""Definite and relational nouns: "the attack", "Which army was involved?" say less than the turn before."""

import re
from typing import NamedTuple

from quoth.answering.conversation.antecedents import antecedent, as_referred
from quoth.answering.conversation.nouns import singular
from quoth.answering.conversation.phrases import Phrase, phrases
from quoth.answering.conversation.pronouns import PRONOUNS, STORM, WHEN, Example
from quoth.answering.conversation.turn import Found, Turn, in_answer, in_question
from quoth.language.pattern import Pattern
from quoth.language.terms import tokenize, word_term

# Of a subject that counts ("How many were hurt?") the verb says enough.
UNCOUNTED = Pattern(r"^how\smany\s(?=(?:do|does|did)\b)", re.IGNORECASE)
IT = next(row for row in PRONOUNS if "it" in row.words)


class Relation(NamedTuple):
    """Words that relate to something the question ends without saying, and the preposition they take.

    example: a turn and a question that is completed; near_miss: one that says it, or needs nothing.
    """

    pattern: Pattern
    preposition: str
    example: Example
    near_miss: Example


def _row(
    words: str, preposition: str, example: tuple[Turn, str, str], near_miss: tuple[Turn, str]
) -> Relation:
    turn, typed = near_miss
    pattern = Pattern(rf"\b(?:{words})(?=\W*$)", re.IGNORECASE)
    return Relation(pattern, preposition, Example(*example), Example(turn, typed, typed))


RELATIONS = (
    _row(
        r"(?<!not\s)involved|taking part|take part",
        "in",
        (STORM, "Which regiment was involved?", "Which regiment was involved in the night attack?"),
        (STORM, "Which regiment was involved in the siege?"),
    ),
    _row(
        r"responsible|to blame|the (?:reasons?|motives?|motivation)",
        "for",
        (STORM, "Who was responsible?", "Who was responsible for the night attack?"),
        (STORM, "Who was the responsible minister?"),
    ),
    _row(
        r"affected|caused",
        "by",
        (STORM, "How many people were affected?", "How many people were affected by the night attack?"),
        (STORM, "How many people did the flood affect?"),
    ),
    _row(
        r"the (?:causes?|results?|outcome|consequences?|aims?|goals?|purpose|effects?|victims?|length|size|"
        r"height|cost|price)",
        "of",
        (WHEN, "What was the cost?", "What was the cost of the bridge?"),
        (WHEN, "What was the cost of the ferry?"),
    ),
)


def complete(typed: str, turn: Turn) -> str | None:
    """`typed` with what it leaves unsaid of the turn before; None where it leaves nothing."""
    for row in RELATIONS:
        match = row.pattern.search(typed)
        if match:
            verb = (
                [word_term("happen")] if row.preposition in ("in", "for", "by") else []
            )  # of events, where there is one
            topic = antecedent("it", IT, verb, turn)
            if topic is None or _says(typed, topic.phrase):
                return None
            return f"{typed[: match.end()]} {row.preposition} {as_referred(topic)}{typed[match.end() :]}"
    return _fuller(typed, turn)


def count(typed: str, turn: Turn) -> str | None:
    """The question "How many did he see?" with what is counted, where the turn has a plural for it."""
    match = UNCOUNTED.match(typed)
    if match is None:
        return None
    plural = (p for text in (turn.asked, turn.short) for p in phrases(text) if p.plural and not p.proper)
    found = next(plural, None)
    return f"{typed[: match.end()]}{_noun(found)} {typed[match.end() :]}" if found else None


def _noun(phrase: Phrase) -> str:
    number = re.match(r"\D{0,16}[\d,.]+\s", phrase.bare)
    return phrase.bare[number.end() :] if number else phrase.bare


def _says(typed: str, phrase: Phrase) -> bool:
    """Whether the question speaks of the topic already."""
    there = {token.term for token in tokenize(typed)}
    return any(not t.stop_word and t.term in there for t in tokenize(phrase.text))


def _fuller(typed: str, turn: Turn) -> str | None:
    """`typed` with "the bridge" as the turn has it, in its answer or question: "the old bridge"."""
    for phrase in phrases(typed):
        if phrase.proper or not re.fullmatch(r"the\s[\w-]+", phrase.text, re.IGNORECASE):
            continue
        if re.match(r"\s(?:of|that|which|who|in|at|on|from)\b", typed[phrase.stop :]):
            continue
        found = next(
            (item for item in (*in_answer(turn), *in_question(turn)) if _is_fuller(item, phrase)), None
        )
        if found is not None:
            return f"{typed[: phrase.start]}{as_referred(found)}{typed[phrase.stop :]}"
    return None


def _is_fuller(found: Found, phrase: Phrase) -> bool:
    longer = found.phrase
    return (
        not longer.proper
        and singular(longer.head) == singular(phrase.head)
        and longer.plural == phrase.plural
        and longer.bare.lower().endswith(f" {phrase.head}")
    )
