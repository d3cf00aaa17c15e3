"""The forms of follow-up that are told by their words, and what each makes of the last turn: the table."""

import re
from collections.abc import Callable
from typing import NamedTuple

from quoth.answering.conversation.antecedents import as_referred
from quoth.answering.conversation.ellipsis import WH, other_words, parts_of
from quoth.answering.conversation.pronouns import BASE, GUILDS, OPENED, WHEN
from quoth.answering.conversation.substitution import substitute
from quoth.answering.conversation.turn import Turn, in_answer, in_question
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.terms import fold


class Meant(NamedTuple):
    """What a follow-up asks.

    choice: the rank of the sentence that is to answer it, from 1; None for the best.
    again: whether it is the question before, to be answered by another sentence.
    refers: whether only a pronoun or noun of it was replaced.
    """

    text: str
    choice: int | None = None
    again: bool = False
    refers: bool = False


class FollowUp(NamedTuple):
    """A form of follow-up.

    resolve: what it means after a turn; None where it does not fit. whole: whether it is nothing at all
        without the turn.
    example: a turn, what is typed after it, and the question meant; near_miss: what this row leaves alone.
    """

    name: str
    pattern: Pattern
    resolve: Callable[[re.Match[str], Turn], Meant | None]
    example: tuple[Turn, str, str]
    near_miss: str
    whole: bool = True


ORDINALS = {
    word: rank
    for rank, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th"), start=1)
    for word in words.split()
}
ANOTHER = frozenset(("other", "next"))
MORE_OPENER = r"(?:(?:and|ok(?:ay)?|please|but)\W+)?"
NO = r"(?:no|nope|sorry|actually|wait)\W+"
MEANT = r"(?:i\s(?:mean|meant|was\sasking\sabout)\s)"
BOUND_WH = (
    rf"(?:(?:in|at|on|by|for|from|since|with|to|until|till|against|through|under|after|before|near|about|without)\s)?(?:{WH}|(?:what|which)\s"
    r"(?:year|month|day|date|city|town|country|place|province|ones?))(?:\snot|"
    r"\s(?:to|from|for|with|by|about|against|until|since))?"
)
# What stands for something else in the question before: no question of its own.
FRAGMENT = (
    rf"(?!(?:[\w'’.,-]+\s)*?(?:{WH}|is|are|was|were|do|does|did|has|had|can|could|will|would|it|they|that|this)\b)"
    r"[\w$€£\"“'’(][^?]{0,60}?"
)
BE = r"(?:is|was|['’]s)"


def _row(
    name: str,
    pattern: str,
    resolve: Callable[[re.Match[str], Turn], Meant | None],
    example: tuple[Turn, str, str],
    near_miss: str,
    whole: bool = True,
) -> FollowUp:
    form = ShortPattern(rf"^\W*{pattern}\W*$", re.IGNORECASE)
    return FollowUp(name, form, resolve, example, near_miss, whole)


def _more(match: re.Match[str], turn: Turn) -> Meant | None:
    word = fold(match["word"] or "")
    if word and parts_of(turn.asked).wh not in (word, "who" if word == "whom" else word):
        return None
    return Meant(turn.asked, again=True)


def _more_about(match: re.Match[str], turn: Turn) -> Meant | None:  # noqa: ARG001
    found = next(
        (item for item in (*in_answer(turn), *in_question(turn)) if item.phrase.kind != "date"), None
    )
    return Meant(f"Tell me more about {as_referred(found)}", again=True) if found else None


def _chosen(match: re.Match[str], turn: Turn) -> Meant | None:
    word = fold(match["which"])
    return Meant(turn.asked, again=True, choice=1) if word in ANOTHER else Meant(turn.asked, ORDINALS[word])


def _asked_otherwise(match: re.Match[str], turn: Turn) -> Meant | None:
    text = other_words(match["words"], turn)
    return Meant(text) if text else None


def _happened(match: re.Match[str], turn: Turn) -> Meant | None:
    event = any(found.phrase.kind == "event" for found in in_answer(turn))
    return None if event else _asked_otherwise(match, turn)


def _substituted(match: re.Match[str], turn: Turn) -> Meant | None:
    text = substitute(match["new"], turn.asked)
    return Meant(text) if text else None


def _corrected(match: re.Match[str], turn: Turn) -> Meant | None:
    old, new = match["old"].strip(), match["new"].strip()
    place = turn.asked.lower().find(old.lower())
    if place >= 0 and turn.asked != turn.asked.replace(turn.asked[place : place + len(old)], new):
        return Meant(f"{turn.asked[:place]}{new}{turn.asked[place + len(old) :]}")
    return _substituted(match, turn)


def _who_said(match: re.Match[str], turn: Turn) -> Meant | None:  # noqa: ARG001
    from quoth.answering.news.speech import excerpt

    words = excerpt(turn.said)
    return Meant(f"Who said “{words}”?") if words else None


FOLLOW_UPS = (
    _row(
        "more of the same",
        rf"{MORE_OPENER}(?:(?:is\sthere\s|do\syou\shave\s|are\sthere\s)?(?:anything|something|anyone|any)\s"
        r"(?:else|more|others?)|(?P<word>what|who|whom|where|when|why|how)\selse|more|(?:some|any|say|show|give)\s"
        r"(?:me\s)?(?:more|others?)|go\son|continue)",
        _more,
        (GUILDS, "Anything else?", "Which guilds left the town?"),
        "What else happened in 1907?",
    ),
    _row(
        "who says so",
        r"(?:(?:and|but|so)\s)?(?:who\s(?:said|says|told\s\w+|claimed|stated|is\ssaying)\s(?:that|this|it|so|these|those)"
        r"|says\swho|according\sto\swhom?|whose\swords\s(?:are|were)\s(?:these|those|they|that)|who\s(?:is|was)\s(?:being\s)?"
        r"quoted(?:\shere|\sthere)?|who\sis\s(?:the|your|its)\ssource(?:\s(?:of|for)\s(?:that|this|it))?)",
        _who_said,
        (OPENED, "Who said that?", "Who said “Anna Roe opened the bridge in May 1883”?"),
        "Who said that the bridge is safe?",
    ),
    _row(
        "more about the answer",
        rf"{MORE_OPENER}(?:can\syou\s|could\syou\s)?tell\sme\s(?:something\s)?more",
        _more_about,
        (GUILDS, "Tell me more", "Tell me more about the weavers and the bakers"),
        "Tell me more about the ferry",
    ),
    _row(
        "another answer, by its place",
        rf"(?:{NO}|not\sthat(?:\sone)?\W+|{MEANT})*the\s(?P<which>other|next|{'|'.join(ORDINALS)})"
        r"\s(?:one|answer|sentence|citation)",
        _chosen,
        (GUILDS, "No, the second one", "Which guilds left the town?"),
        "Who was the first king?",
    ),
    _row(
        "the same, asked for something else",
        rf"(?:(?:and|but|so|ok(?:ay)?)\W+)?(?P<words>{BOUND_WH})(?:\s(?:exactly|precisely|then|though))?",
        _asked_otherwise,
        (BASE, "Why?", "Why did they land at Leeds Harbor?"),
        "Why did they leave?",
    ),
    _row(
        "the same, with a word for what happened",
        rf"(?:(?:and|but|so)\s)?(?P<words>when|where|why|how)\s(?:{BE}\s(?:that|this)|(?:{BE}|did|does|has)\s"
        r"(?:it|that|this|(?:all\s)?(?:that|this|of\sit))\s(?:happen(?:ed)?|occur(?:red)?|take\splace|done|possible))",
        _happened,
        (OPENED, "When did that happen?", "Anna Roe opened the bridge: when?"),
        "When did the flood happen?",
    ),
    _row(
        "this, not that",
        r"(?:no\W+)?not\s(?P<old>[^,?]{1,40}),\s*(?:but\s|it['’]s\s)?(?P<new>[^,?]{1,40})",
        _corrected,
        (WHEN, "not the bridge, the ferry", "When did the ferry open?"),
        "Not one ship, they said, came back",
    ),
    _row(
        "not that but this",
        rf"(?:{NO}{MEANT}?|{MEANT})(?P<new>{FRAGMENT})",
        _substituted,
        (WHEN, "I meant the ferry", "When did the ferry open?"),
        "I meant what I said",
        whole=False,
    ),
    _row(
        "and another",
        rf"(?:(?:and|but|or)\s(?:what\sabout\s|how\sabout\s)?|(?:and\s|but\s)?(?:what|how)\sabout\s)(?P<new>{FRAGMENT})",
        _substituted,
        (WHEN, "And the ferry?", "When did the ferry open?"),
        "And who came in 1995?",
        whole=False,
    ),
    _row(
        "at another time or place",
        rf"(?P<new>(?:in|on|at|since|during|before|after|until|between|around|from|near|without)\s{FRAGMENT})(?=\?)",
        _substituted,
        (WHEN, "In 1990?", "When did the bridge open in 1990?"),
        "In 1990 who left?",
        whole=False,
    ),
)
