"""A follow-up to a self-contained question, by the answer before it.

What was typed is looked at in three ways, the first that fits decides: a form of follow-up that stands
for a whole question (`forms`: "Why?", "And in 2014?"), pronouns (`anaphora`), and nouns that say less than
the turn before (`completion`). Nothing is borrowed from an older turn; of one that was not answered only
what its question named, for a pronoun.
"""

import re
from typing import NamedTuple

from quoth.answering.conversation.anaphora import has_pronoun, replace_pronouns
from quoth.answering.conversation.completion import complete, count
from quoth.answering.conversation.forms import FOLLOW_UPS, Meant
from quoth.answering.conversation.turn import Turn, last_answer, turn_of, unqualified
from quoth.language.pattern import Pattern
from quoth.language.terms import terms
from quoth.model import Abstention, Answer, Chat, Conversation, Reason, Sentence

OPENER = Pattern(r"^\s*(?:and|but|so|ok(?:ay)?)[\s,]+(?=\S)", re.IGNORECASE)
# Longer than any follow-up: what borrows says little.
LONGEST = 300
# Terms of a question that says too little to be looked up when nobody knows what its pronoun stands for.
FEW = 1
UNANSWERED = Reason("no-antecedent", "It builds on a question that has no answer here.")


class Resolution(NamedTuple):
    """What a user asks.

    text: the question meant, self-contained; what was typed where that stands by itself.
    shown: the same, with which of its answers is meant; "" where that is the best one.
    cited: for a follow-up the sentence that the answer before it cites first, else None.
    choice: the rank, from 1, of the sentence to answer with among those not in `seen`.
    seen: ids of sentences that are not to be cited again.
    refers: whether a pronoun or noun was replaced, and the rest is as typed.
    problem: why it can't be answered: it says nothing without the turn before, which had no answer.
    """

    text: str
    shown: str = ""
    cited: Sentence | None = None
    choice: int | None = None
    seen: frozenset[int] = frozenset()
    refers: bool = False
    problem: Reason | None = None


def resolve(typed: str, conversation: Conversation) -> Resolution:
    """What `typed` asks, made whole by the last answer where it can't stand alone."""
    last = last_answer(conversation)
    if len(typed) > LONGEST:
        return Resolution(typed)
    if last is None:
        named = _named(typed, conversation)
        if named is not None:
            return Resolution(named, refers=True)
        return Resolution(typed, problem=UNANSWERED if _hangs_on(typed, conversation) else None)
    meant = interpret(typed, turn_of(last))
    if meant is None:
        return Resolution(typed)
    shown = ""
    if meant.again:
        shown = f"{meant.text} (another sentence)"
    elif meant.choice is not None:
        shown = f"{meant.text} (answer {meant.choice})"
    return Resolution(
        text=meant.text,
        shown=shown,
        cited=last.citations[0].sentence,
        choice=meant.choice,
        seen=_seen(conversation) if meant.again else frozenset(),
        refers=meant.refers,
    )


def interpret(typed: str, turn: Turn) -> Meant | None:
    """What `typed` means after `turn`; None where it stands by itself, or nothing agrees with it."""
    for row in FOLLOW_UPS:
        match = row.pattern.match(typed)
        meant = row.resolve(match, turn) if match else None
        if meant is not None:
            return meant
    opener = OPENER.match(typed)
    alone = typed[opener.end() :] if opener else typed
    alone = alone[:1].upper() + alone[1:]
    counted = count(alone, turn) or alone
    whole = (
        replace_pronouns(counted, turn) or complete(counted, turn) or (counted if counted != alone else None)
    )
    return Meant(whole, refers=True) if whole else None


def _named(typed: str, conversation: Conversation) -> str | None:
    """`typed` with what the last questions, which had no answer, named in place of a pronoun."""
    opener = OPENER.match(typed)
    alone = typed[opener.end() :] if opener else typed
    alone = alone[:1].upper() + alone[1:]
    for reply in reversed(conversation.replies):
        if isinstance(reply, Answer):
            return None
        if isinstance(reply, Abstention):
            asked = reply.question
            named = replace_pronouns(alone, Turn(unqualified(asked.text), asked.answer_type, "", ""))
            if named is not None:
                return named
    return None


def _hangs_on(typed: str, conversation: Conversation) -> bool:
    """Whether `typed` follows an abstention and is next to nothing by itself."""
    if all(isinstance(reply, Chat) for reply in conversation.replies):
        return False
    if any(row.whole and row.pattern.match(typed) for row in FOLLOW_UPS):
        return True
    return has_pronoun(typed) and len(set(terms(typed))) <= FEW


def _seen(conversation: Conversation) -> frozenset[int]:
    """What the last answers to one and the same question cited."""
    seen: set[int] = set()
    asked = ""
    for reply in reversed(conversation.replies):
        if isinstance(reply, Answer):
            asked = asked or unqualified(reply.question.text)
            if unqualified(reply.question.text) != asked:
                break
            seen.update(citation.sentence.id for citation in reply.citations)
    return frozenset(seen)
