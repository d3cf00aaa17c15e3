"""The words that refer back, what each can refer to, and where it refers to nothing: tables only."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from quoth.answering.conversation.phrases import PhraseKind
from quoth.answering.conversation.turn import Turn
from quoth.language.pattern import Pattern

Role: TypeAlias = Literal["noun", "possessive", "pointing", "there", "then"]


class Example(NamedTuple):
    """A turn, what is typed after it, and what that means."""

    turn: Turn
    typed: str
    meant: str


class Pronoun(NamedTuple):
    """A class of words that refer back.

    one, many: what the words can stand for in the singular and the plural, each with how well: 2 well,
        1 where there is nothing better.
    role: how it is put: "pointing" words are determiners too, and refer by themselves in few places.
    example, near_miss: a turn and a question that borrows from it, and one that must be left as it is.
    """

    words: frozenset[str]
    role: Role
    one: Mapping[PhraseKind, int]
    many: Mapping[PhraseKind, int]
    example: Example
    near_miss: Example


OPENED = Turn("Who opened the bridge?", "person", "Anna Roe", "Anna Roe opened the bridge in May 1883.")
WHEN = Turn("When did the bridge open?", "date", "1883", "The bridge opened in Leeds in 1883.")
GUILDS = Turn(
    "Which guilds left the town?",
    "name",
    "The weavers and the bakers",
    "The weavers and the bakers left the town.",
)
STORM = Turn(
    "What did the army launch?", "thing", "a night attack", "The army launched a night attack on Leeds."
)
BASE = Turn("Where did they land?", "place", "Leeds Harbor", "They landed at Leeds Harbor in 1907.")


def _row(
    words: str,
    role: Role,
    one: Mapping[PhraseKind, int],
    many: Mapping[PhraseKind, int],
    example: tuple[Turn, str, str],
    near_miss: tuple[Turn, str],
) -> Pronoun:
    turn, typed = near_miss
    return Pronoun(frozenset(words.split()), role, one, many, Example(*example), Example(turn, typed, typed))


PERSON: Mapping[PhraseKind, int] = {"person": 2, "name": 1}
THING: Mapping[PhraseKind, int] = {"thing": 2, "event": 2, "place": 2, "group": 2, "name": 2}
ANY: Mapping[PhraseKind, int] = {**THING, "person": 2}
BODY: Mapping[PhraseKind, int] = {"group": 1, "name": 1, "place": 1, "person": 1}

PRONOUNS = (
    _row(
        "he him she her",
        "noun",
        PERSON,
        {},
        (OPENED, "When was she born?", "When was Anna Roe born?"),
        (WHEN, "When was she born?"),
    ),
    _row(
        "his her hers",
        "possessive",
        PERSON,
        {},
        (OPENED, "What was her profession?", "What was Anna Roe's profession?"),
        (OPENED, "Did Maria Doe sell her house?"),
    ),
    _row(
        "they them",
        "noun",
        BODY,
        ANY,
        (GUILDS, "Why did they leave?", "Why did the weavers and the bakers leave?"),
        (WHEN, "What did the kings say when they left?"),
    ),
    _row(
        "their theirs",
        "possessive",
        BODY,
        ANY,
        (GUILDS, "Who was their leader?", "Who was the weavers and the bakers' leader?"),
        (GUILDS, "Which towns lost their walls?"),
    ),
    _row(
        "it",
        "noun",
        THING,
        {},
        (WHEN, "How long is it?", "How long is the bridge?"),
        (WHEN, "How long does it take to cross the Elm?"),
    ),
    _row(
        "its",
        "possessive",
        THING,
        {},
        (WHEN, "What is its length?", "What is the bridge's length?"),
        (WHEN, "Which town sold its harbor?"),
    ),
    _row(
        "this that",
        "pointing",
        {"event": 2, "thing": 1},
        {},
        (STORM, "What caused that?", "What caused the night attack?"),
        (STORM, "Who said that the king left?"),
    ),
    _row(
        "these those",
        "pointing",
        {},
        ANY,
        (GUILDS, "Who led those?", "Who led the weavers and the bakers?"),
        (WHEN, "Who led those?"),
    ),
    _row(
        "there",
        "there",
        {"place": 2, "name": 1},
        {},
        (BASE, "What happened there?", "What happened at Leeds Harbor?"),
        (BASE, "How many ships were there in 1908?"),
    ),
    _row(
        "then",
        "then",
        {"date": 2},
        {},
        (WHEN, "Who was the mayor then?", "Who was the mayor in 1883?"),
        (WHEN, "Then who was the mayor?"),
    ),
)


class Expletive(NamedTuple):
    """A form of words in which "it" or "there" stands for nothing; near_miss: one where it does."""

    pattern: Pattern
    example: str
    near_miss: str


def _expletive(pattern: str, example: str, near_miss: str) -> Expletive:
    return Expletive(Pattern(pattern, re.IGNORECASE), example, near_miss)


IS = r"(?:is|was|isn['’]t|wasn['’]t|will|would|has|had|does|did|be|been)"
EXPLETIVES = (
    _expletive(
        rf"\b{IS}\sit\s(?:\w+ly\s)?(?:be\s|been\s)?(?:raining|snowing|windy|sunny|freezing|rain|snow|late|dark)\b|"
        rf"\bwhat\s(?:time|day|date|year)\s(?:is|was)\sit\b",
        "Is it raining in Leeds?",
        "Is it long?",
    ),
    _expletive(
        r"\bit\s(?:be\s|been\s)?(?:\w+ly\s|so\s|very\s|not\s)?[a-z]+\s(?:(?:for\s)(?:[\w'’]+\s){1,4})?"
        r"(?:that|whether|if|to)\b",
        "Is it true that the bridge is closed?",
        "Is it true?",
    ),
    _expletive(
        r"\bdo(?:es)?\sit\stake\s(?!part|place|over)|\b(?:did|will|would)\sit\stake\s(?:[\w'’]+\s){0,5}to\b|"
        r"\bit\scosts?\s(?:[\w'’]+\s){0,5}to\b",
        "How long does it take to cross?",
        "How long did it take?",
    ),
    _expletive(
        r"\b(?:is|was)\sit\s(?!the\b|an?\b)[\w'’.\s]{1,40}\s(?:who|that|which)\b|\b(?:is|was)\sit\s(?:who|that)\b",
        "Was it Anna Roe who opened the bridge?",
        "Was it opened by Anna Roe?",
    ),
    _expletive(
        r"\bit\s(?:seems?|appears?|matters?|turns?\sout|seemed|appeared|mattered|happens?\sthat|happened\sthat)\b",
        "Does it matter who opened the hall?",
        "Does it open?",
    ),
    _expletive(
        r"\bwhat(?:['’]s|\sis|\sdoes)\s(?:it|this)\s(?:all\s)?(?:about|say|describe|discuss)\W*$",
        "What is it about?",
        "What is it?",
    ),
    _expletive(
        r"\b(?:is|are|was|were|be|been|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|exists?)\sthere\b|"
        r"\bthere\s(?:is|are|was|were|be|been|has|have|had|exists?)\b",
        "Is there a bridge?",
        "Who lives there?",
    ),
)
