"""A follow-up to a self-contained question, by the one before it: the table and the loop."""

import re
from collections.abc import Callable
from typing import NamedTuple

from quoth.language.pattern import Pattern
from quoth.model import Chat, Conversation, Question


class FollowUp(NamedTuple):
    """A form of follow-up and how the question before makes it whole.

    resolve: the match and the question before -> the question meant, or None where it doesn't fit.
    example: question before, follow-up, question meant. near_miss: one that stands by itself.
    """

    pattern: Pattern
    resolve: Callable[[re.Match[str], Question], str | None]
    example: tuple[str, str, str]
    near_miss: str


WH = r"(?:how (?:many|much|long|often)|who|whom|when|where|why|how|what|which)"
LEAD = Pattern(rf"^\W*(?:(?:in|on|at|from|by|for|to|under|through)\s)?{WH}\b\s*", re.IGNORECASE)
AUXILIARY = Pattern(r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b", re.IGNORECASE)
TIME = Pattern(
    r"\b(?:in|on|since|during|before|after|until|by|at)\s(?:the\s)?(?:[A-Z]\w+\s)?(?:\d[\w,]*|peak)\b"
)


def _other_words(match: re.Match[str], before: Question) -> str | None:
    """Answer "Why?" after "Who left in 1990?": the question word changes, the rest stays."""
    rest = LEAD.compiled.sub("", before.text).rstrip(" ?!.")
    joint = "" if AUXILIARY.match(rest) else ":"
    return f"{match['word'].capitalize()}{joint} {rest}?" if rest else None


def _other_time(match: re.Match[str], before: Question) -> str | None:
    """Answer "And in 2014?" after "How many were there in 2003?": the time changes, the rest stays."""
    new = match["time"]
    stripped = before.text.rstrip(" ?!.")
    found = list(TIME.finditer(stripped))
    if found:
        return f"{stripped[: found[-1].start()]}{new}{stripped[found[-1].end() :]}?"
    return f"{stripped} {new}?"


FOLLOW_UPS = (
    FollowUp(
        Pattern(rf"^\W*(?:and\s|but\s)?(?P<word>{WH})\s*\??\W*$", re.IGNORECASE),
        _other_words,
        ("Who left the town in 1990?", "Why?", "Why: left the town in 1990?"),
        "Why did they leave?",
    ),
    FollowUp(
        Pattern(
            r"^\W*(?:and|what about|how about)\s(?P<time>(?:in|on|since|during|before|after|until|by|at)\s"
            r"(?:the\s)?(?:[A-Z]\w+\s)?(?:\d[\w,]*|\w+))\s*\??\W*$",
            re.IGNORECASE,
        ),
        _other_time,
        ("How many ships came in 1990?", "And in 1995?", "How many ships came in 1995?"),
        "And who came in 1995?",
    ),
)


def resolve(typed: str, conversation: Conversation) -> str:
    """What `typed` asks, made whole by the last question where it can't stand alone."""
    before = next(
        (reply.question for reply in reversed(conversation.replies) if not isinstance(reply, Chat)), None
    )
    if before is not None:
        for row in FOLLOW_UPS:
            match = row.pattern.match(typed)
            whole = row.resolve(match, before) if match else None
            if whole:
                return whole
    return typed
