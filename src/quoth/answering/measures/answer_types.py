"""What is asked for, and what the sentence has to offer."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from quoth.answering.comparison import CACHED_SENTENCES, Comparison
from quoth.answering.question_patterns import SORTS
from quoth.language.mentions import mentions, numbers
from quoth.language.pattern import Pattern
from quoth.language.persons import is_person
from quoth.model import Mention, MentionKind, Question
from quoth.named_tuple import NamedTuple

# How well a mention of a kind answers a question of a type.
FITS: Mapping[str, Mapping[MentionKind, float]] = {
    "person": {"person": 1.0, "name": 0.8, "organization": 0.6, "demonym": 0.2, "place": 0.2},
    "date": {"date": 1.0},
    "place": {"place": 1.0, "name": 0.7, "organization": 0.4, "demonym": 0.1},
    "quantity": {"quantity": 1.0, "percent": 1.0, "money": 1.0, "duration": 0.5},
    "duration": {"duration": 1.0, "date": 0.3, "quantity": 0.3},
    "name": {"organization": 1.0, "name": 0.9, "person": 0.8, "place": 0.7, "demonym": 0.4},
    "definition": {},
}
# A quantity that is no time: how high, how many people.
TIMELESS: Mapping[MentionKind, float] = {
    kind: fit for kind, fit in FITS["quantity"].items() if kind != "duration"
}
# Kinds that are found without the names.
NUMBERS = frozenset(("date", "duration", "money", "percent", "quantity"))
OF_TIME = Pattern(
    r"\b(?:how (?:often|frequently)|(?:second|minute|hour|day|night|week|month|year|decade|generation)s?|"
    r"centur(?:y|ies)|time|age)\b",
    re.IGNORECASE,
    hints="how often/how frequently/second/minute/hour/day/night/week/month/year/decade/generation/centur/"
    "time/age",
)
# Words that announce the kind of answer.
CUES: Mapping[str, Pattern] = {
    "reason": Pattern(
        r"\b(?:because|due to|owing to|since|as a result|so that|in order to|thanks to|therefore|"
        r"in retaliation|in response|at the request|for the purpose|caused by|the reason|to avoid|"
        r"to prevent|to protect|to make|to allow|led to|resulted in|resulting)\b",
        re.IGNORECASE,
    ),
    "manner": Pattern(
        r"\b(?:by \w+ing|through|using|via|by means of|with the help of|in such a way)\b", re.IGNORECASE
    ),
    "place": Pattern(r"\b(?:in|at|near|from|on|into|through|across|along) (?:the )?[A-Z]"),
}
DEFINES = Pattern(
    r"\b(?:is|are|was|were) (?:an?|the|one of|any|known as|called|defined as)\b|"
    r", (?:also )?(?:an?|the|one of|known as|called|or|[a-z]+ of)\b|"
    r"\((?!\d)|\bsuch as\b|\b(?:means|refers to)\b"
)


class Telling(NamedTuple):
    """What a question asks of a thing, and what says it, right behind the thing's name, from "act" on.

    example: a question, and a sentence that tells it; near_miss: a sentence that only has the name.
    """

    asks: Pattern
    says: Pattern
    example: tuple[str, str]
    near_miss: str


TELLINGS = (
    Telling(
        Pattern(r"^\W*what\sdoes\s(?!.*\bfor\sa\sliving\b)", re.IGNORECASE),
        Pattern(
            rf"^(?:\s(?:{SORTS}))?(?:\s[a-z]+ly)?\s(?P<act>can\s(?!not\b)[a-z]|"
            r"(?!(?:is|was|has|does|as|its|his|this|plus|versus|across|besides|towards|whereas|perhaps|always)\b)"
            r"[a-z]+s\b(?!\s(?:is|are|was|were|has|have|and|or|of|can|will|may)\b))"
        ),
        ("What does the winch do?", "The winch command lifts what is heavy."),
        "The winch things are kept dry.",
    ),
)
FIRST_WORDS = 2  # of a sentence before the name, or of the name itself
# Names, and what they are or do: "winch, crane - lift what is heavy", as manuals begin; the names of an
# option: "-q, --quiet Say nothing".
LISTED = Pattern(
    r"^(?:(?:[\w./+-]+,\s){0,12}[\w./+-]+\s(?:--?|[–—])\s(?=[A-Za-z])|"
    r"(?:--?[\w?-]+(?:[=\s](?:[A-Z]+|<[^>\s]+>|[a-z.]+))?,?\s){1,6}(?=[A-Z][a-z]))"
)
CACHED_QUESTIONS = 1 << 6


def fits_of(question: Question) -> Mapping[MentionKind, float]:
    """How well a mention of each kind answers the question, 0 to 1; a kind that is absent does not."""
    if question.answer_type == "quantity" and not _of_time(question.text):
        return TIMELESS
    return FITS.get(question.answer_type, {})


@lru_cache(CACHED_QUESTIONS)
def _of_time(text: str) -> bool:
    return OF_TIME.search(text) is not None


def fitting_mention(pair: Comparison) -> float:
    """The best fit of a mention, not already in the question, to the type of answer asked for."""
    fits = fits_of(pair.question)
    if not fits:
        return 0.0
    found = new_numbers(pair) if fits.keys() <= NUMBERS else new_mentions(pair)
    return max([fits.get(mention.kind, 0.0) for mention in found], default=0.0)


def fitting_mentions(pair: Comparison) -> float:
    """How many persons or places a who- or where-question can choose from, up to two."""
    if pair.question.answer_type not in ("person", "place"):
        return 0.0
    fits = FITS[pair.question.answer_type]
    return min(1.0, sum([fits.get(mention.kind, 0.0) for mention in new_mentions(pair)]) / 2)


def no_fitting_mention(pair: Comparison) -> float:
    """1 where a date, quantity or duration is asked for and the sentence has none to offer."""
    typed = pair.question.answer_type in ("date", "quantity", "duration")
    return float(typed and not fitting_mention(pair))


def nobody(pair: Comparison) -> float:
    """1 where it is asked who and the sentence names nobody else."""
    return float(pair.question.answer_type == "person" and not fitting_mention(pair))


def defines(pair: Comparison) -> float:
    """1 where a definition is asked for and follows the last of the terms it is asked of.

    What a thing does, or how it is written, is asked for so too: then its name begins the sentence.
    """
    if pair.question.answer_type != "definition" or pair.missed:
        return 0.0
    places = [pair.reading.places[t][0] for t in pair.hits]
    end = max((pair.reading.tokens[place].stop for place in places), default=0)
    if said_to_do(pair.question, pair.reading.text, end) is not None:
        return float(max(places, default=0) <= FIRST_WORDS)
    if _telling(pair.question) is not None:
        return 0.0
    first = min(places, default=0)
    if first and pair.question.text.startswith("Who ") and is_person(pair.reading.tokens[first - 1].word):
        return 1.0  # "the mayor Ann Poe"
    after = pair.reading.text[end:]
    match = DEFINES.search(after)
    return 1.0 / (1 + match.start() / 10) if match else 0.0


def said_to_do(question: Question, text: str, end: int) -> int | None:
    """Where a text begins to say what a thing is or does, its name ending at `end`; None where it does not.

    A text that lists names with what they are defines them.
    """
    telling = _telling(question)
    listed = LISTED.match(text)
    if listed is not None and end < listed.end():
        return listed.end()
    said = telling.says.match(text[end:]) if telling is not None else None
    return end + said.start("act") if said is not None else None


def _telling(question: Question) -> Telling | None:
    return next((row for row in TELLINGS if row.asks.match(question.text)), None)


def asks_itself(pair: Comparison) -> float:
    """1 where the sentence is a question too."""
    text = pair.reading.text
    return 1.0 if "?" in text and text.rstrip("\"'”’»)").endswith("?") else 0.0


def new_name_first(pair: Comparison) -> float:
    """1 where the sentence begins with a name that the question does not have."""
    named = _first_named(pair.reading.text)
    return float(named is not None and named.isdisjoint(pair.asked.weights))


def new_mentions(pair: Comparison) -> tuple[Mention, ...]:
    """The sentence's mentions that the question does not have already."""
    return _new(mentions, pair.reading.text, pair.asked.known, pair.asked.wanted)


def new_numbers(pair: Comparison) -> tuple[Mention, ...]:
    """The dates and quantities among them; a sentence is read for no names."""
    return _new(numbers, pair.reading.text, pair.asked.known, pair.asked.wanted)


@lru_cache(CACHED_SENTENCES)
def _new(
    find: Callable[[str], tuple[Mention, ...]], text: str, known: frozenset[str], asked: frozenset[str]
) -> tuple[Mention, ...]:
    return tuple(
        [
            mention
            for mention, words in _with_words(find, text)
            if mention.value not in known and not (words and words <= asked)
        ]
    )


@lru_cache(CACHED_SENTENCES)
def _with_words(
    find: Callable[[str], tuple[Mention, ...]], text: str
) -> tuple[tuple[Mention, frozenset[str]], ...]:
    """What is found in a text, each with the words of its value."""
    return tuple((mention, frozenset(mention.value.split())) for mention in find(text))


@lru_cache(CACHED_SENTENCES)
def _first_named(text: str) -> frozenset[str] | None:
    """The words of the name that a text begins with; None where it does not begin so."""
    found = _with_words(mentions, text)[:1]
    if not found or text[: found[0][0].span.start].count(" ") > 1:
        return None
    return found[0][1] if found[0][0].kind in ("person", "place", "organization", "name") else None
