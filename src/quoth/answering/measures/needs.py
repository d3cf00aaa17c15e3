"""What an answer must have: a sum of money, a date, somebody. A sentence without one answers nothing."""

import re

from quoth.answering.comparison import STANDS_FOR, Comparison
from quoth.answering.measures.kinds import new_mentions
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern, ShortPattern
from quoth.model import AnswerType, MentionKind
from quoth.named_tuple import NamedTuple

# Classes of the words that say what was done, and letters that forms of a word share.
DEEDS = frozenset(("verb", "verbs", "past"))
SAME_START = 5
SCALES = Pattern(
    r"\b(?:thousand|million|billion|trillion)\b|\b(?:costs?|price|worth)\s\w+\s\d", re.IGNORECASE
)


class Need(NamedTuple):
    """A kind of thing that a question asks for.

    asks: the form of such questions; None leaves it to `answer_type`. kinds: the mentions that may be it.
    unless: further words that may be it. deed: a sentence that says what was done needs none.
    example: a question, and a sentence that can't answer it; near_miss: one that may.
    """

    answer_type: AnswerType | None
    asks: Pattern | None
    kinds: frozenset[MentionKind]
    unless: Pattern | None
    deed: bool
    example: tuple[str, str]
    near_miss: str


NEEDS = (
    Need(
        None,
        ShortPattern(
            r"\bhow much (?:money )?(?:does|did|do|was|were|is|are|has|have|had|will|would)\b.*"
            r"\b(?:costs?|pay|paid|earn|earned|spend|spent|worth|owe)\b|"
            r"\bwhat (?:is|was|did|does|do|are|were)\b.*\b(?:cost|price|salary|budget|revenue)\b|"
            r"\bwhat (?:salary|price|fee|wage|sum)\b",
            re.IGNORECASE,
            hints="how much/cost/price/salary/budget/revenue/fee/wage/what sum",
        ),
        frozenset(("money", "percent")),
        SCALES,
        False,
        ("How much did the ferry cost?", "The ferry carried 25 people."),
        "The ferry had cost $3 million.",
    ),
    Need(
        "date",
        None,
        frozenset(("date",)),
        None,
        False,
        ("When did the ferry sink?", "The ferry sank near the harbour."),
        "The ferry sank in 1907.",
    ),
    Need(
        "duration",
        None,
        frozenset(("duration", "date", "quantity")),
        Pattern(r"\b(?:until|till|throughout|overnight|since|ever|forever|whole|all)\b", re.IGNORECASE),
        False,
        ("How long is the ferry?", "The ferry is an old ship of the harbour."),
        "The ferry is 80 metres long.",
    ),
    Need(
        "person",
        None,
        frozenset(("person", "organization", "name", "demonym")),
        None,
        True,
        ("Who designed the ferry?", "The ferry was near the harbour."),
        "The ferry was designed by a shipwright.",
    ),
)


def unmet_need(pair: Comparison) -> float:
    """1 where the question asks for a kind of thing of which the sentence has none, else 0."""
    return float(any(_unmet(need, pair) for need in NEEDS))


def _unmet(need: Need, pair: Comparison) -> bool:
    question, text = pair.question, pair.reading.text
    if need.answer_type not in (None, question.answer_type):
        return False
    if need.asks is not None and not need.asks.search(question.text):
        return False
    if any(mention.kind in need.kinds for mention in new_mentions(pair)):
        return False
    if need.unless is not None and need.unless.search(text):
        return False
    return not need.deed or _says_other_deeds(pair)


def _says_other_deeds(pair: Comparison) -> bool:
    """Whether the question says that something was done, and the sentence nothing like it."""
    tokens, there = pair.asked.reading.tokens, pair.reading.places.keys()
    asked = [
        token.term
        for token, name in zip(tokens, word_classes(pair.question.text), strict=True)
        if name in DEEDS and not token.stop_word
    ]
    starts = {term[:SAME_START] for term in there}
    places, strengths = pair.asked.sought.places, pair.strengths
    said = (term[:SAME_START] in starts or strengths[places[term]] >= STANDS_FOR for term in asked)
    return bool(asked) and not any(said)
