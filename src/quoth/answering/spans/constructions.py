"""Constructions that say plainly which words answer: a table of what each asks for and finds."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from quoth.answering.comparison import Reading
from quoth.answering.spans.events import Places, deed, done, event, said
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern


class Construction(NamedTuple):
    """A way to put an answer; of the rows the first that finds one decides.

    find: None where the sentence is not put like that.
    example: a question, a sentence and the words that answer; near_miss: a pair in which it finds nothing.
    """

    name: str
    find: Callable[[Scene], Places | None]
    example: tuple[str, str, str]
    near_miss: tuple[str, str]


LEADS = (("such", "as"), ("including",), ("like",), ("namely",))
# What may stand between two names of a list.
JOINT = Pattern(r",?\s(?:and|or|&)\s(?:the\s)?|,\s(?:the\s)?")
NAMES = frozenset(("person", "place", "organization", "name"))
CONDITION_ASKED = Pattern(
    r"\b(?:under|on|in) (?:what|which) (?:conditions?|circumstances?|cases?|terms)\b", re.IGNORECASE
)
CONDITIONS = frozenset("if unless provided when once".split())
WHAT_IT_IS = Pattern(
    r"^\W*(?:what|who) (?:is|are|was|were) (?!the\b)(?!.*\b(?:of|in|on|at|with|for|to|by)\b)[^,]+$",
    re.IGNORECASE,
)
SEATED = ShortPattern(r"\bwhere\b.*\b(?:based|headquartered|located)\W*$", re.IGNORECASE)
COUNTING = Pattern(r"\bhow many\b", re.IGNORECASE)
# Words between a number and the last word of the noun it counts; classes of words that end the phrase.
NOUN_REACH = 3
NOUN_ENDS = frozenset(
    ("of", "preposition", "to", "conjunction", "subordinate", "auxiliary", "pronoun", "determiner", "past")
)
RANGES = frozenset("-–—")
EXPLAINING = frozenset("a an the one two three".split())


def _examples(scene: Scene) -> Places | None:
    if not scene.many or scene.question.answer_type not in ("name", "person", "place"):
        return None
    words = [token.word for token in scene.reading.tokens]
    for place, asked in enumerate(scene.focus_at):
        for lead in LEADS:
            first = place + 1 + len(lead)
            if asked and tuple(words[place + 1 : first]) == lead and first < len(words):
                return _listed(scene.reading, first + (words[first] == "the"))
    return None


def _listed(reading: Reading, first: int) -> Places | None:
    if first >= len(reading.tokens):
        return None
    begin, stop = reading.tokens[first].start, -1
    for mention in reading.mentions:
        if mention.kind not in NAMES or mention.span.start < begin:
            continue
        if stop < 0 and mention.span.start != begin:
            return None
        if stop >= 0 and JOINT.fullmatch(reading.text[stop : mention.span.start]) is None:
            break
        stop = mention.span.stop
    last = (
        next((p for p, token in enumerate(reading.tokens) if token.stop >= stop), None) if stop > 0 else None
    )
    return (first, last) if last is not None else None


def _condition(scene: Scene) -> Places | None:
    """From the conjunction of a condition to the end of its clause."""
    if CONDITION_ASKED.search(scene.question.text) is None:
        return None
    tokens = scene.reading.tokens
    first = next((p for p, token in enumerate(tokens) if token.word in CONDITIONS), None)
    return None if first is None else (first, _segment_end(scene, first))


def _apposition(scene: Scene) -> Places | None:
    """The noun phrase behind the comma behind the name or term that is to be explained."""
    question, phrases = scene.question, scene.phrases
    if WHAT_IT_IS.match(question.text) is None or not question.terms:
        return None
    at = scene.reading.places.get(question.terms[-1], ())
    places = [p for p in at if p + 1 < len(scene.classes)]
    if not places or any(term not in scene.reading.places for term in question.terms):
        return None
    first = places[0] + 1
    # "Moe and Roe, two painters": what is said of both is said of each.
    number = phrases.noun_at[places[0]]
    for begin, end in phrases.lists:
        if number is not None and begin <= number <= end:
            first = phrases.nouns[end][1] + 1
    if first >= len(scene.classes) or "," not in scene.gaps[first]:
        return None
    if scene.reading.tokens[first].word not in EXPLAINING:
        return None
    until = next((v for v in phrases.verbs if v > first), len(scene.classes))
    ends = [p for p in range(first, _segment_end(scene, first) + 1) if phrases.closings[p] == "phrase"]
    last = max((p for p in ends if p < until), default=None)
    # "Tin, the miners said": a verb of its own makes it a clause.
    if last is None or (last + 1 == until and not scene.gaps[until].strip()):
        return None
    return (first, last)


def _segment_end(scene: Scene, place: int) -> int:
    segments = scene.phrases.segments
    return max(p for p in range(place, len(segments)) if segments[p] == segments[place])


def _seat(scene: Scene) -> Places | None:
    """The place in "the Elm-based miners", where it is asked where they are based."""
    if scene.question.answer_type != "place" or SEATED.search(scene.question.text) is None:
        return None
    for place, token in enumerate(scene.reading.tokens):
        if token.word == "based" and place and scene.gaps[place] == "-":
            return next((edge for edge in scene.edges if edge[1] == place - 1), (place - 1, place - 1))
    return None


def _counted(scene: Scene) -> Places | None:
    """Of several numbers the one that stands before the noun to be counted, alone."""
    focus = scene.question.focus
    if scene.question.answer_type != "quantity" or not focus or COUNTING.search(scene.question.text) is None:
        return None
    numbers = [edge for edge, kind in scene.edges.items() if kind == "quantity"]
    if any(scene.gaps[first] in RANGES for first, _ in numbers):
        return None
    beside = [edge for edge in numbers if _stands_before(scene, edge[1], focus)]
    return beside[0] if len(beside) == 1 < len(numbers) else None


def _stands_before(scene: Scene, place: int, focus: Sequence[str]) -> bool:
    """Whether the words of a noun come next, behind two others at most: "five old red | buses"."""
    reach = range(place + 1, min(place + 2 + NOUN_REACH, len(scene.classes)))
    ends = (
        p
        for p in reach
        if scene.gaps[p].strip() or scene.classes[p] in NOUN_ENDS or scene.inside[p] == "quantity"
    )
    stop = next(ends, reach.stop)
    there = {scene.reading.tokens[p].term for p in range(place + 1, stop)}
    return there.issuperset(focus)


CONSTRUCTIONS = (
    Construction(
        "of several numbers the one that counts the noun asked for",
        _counted,
        (
            "How many old ferries burned?",
            "In May five tugs sank and three old ferries burned.",
            "three",
        ),
        ("How many old ferries burned?", "In May five tugs and three ferries burned."),
    ),
    Construction(
        "who did what, where it is asked what happened",
        event,
        (
            "What happened in May 1870?",
            "In May 1870, the miners of Elm burned the mill of the king in a dispute on wages.",
            "the miners of Elm burned the mill of the king in a dispute",
        ),
        ("What happened in May 1870?", "May 1870 was a cold month."),
    ),
    Construction(
        "the clause of a condition, where one is asked for",
        _condition,
        (
            "Under what condition would the guilds stay?",
            "The guilds said they would stay if the king left, and went home.",
            "if the king left",
        ),
        ("Under what condition would the guilds stay?", "The guilds would stay in Elm."),
    ),
    Construction(
        "what stands in apposition to what is to be explained",
        _apposition,
        (
            "What is Moe Hall?",
            "Towers such as Roe House and Moe Hall, two of the tallest ruins of the coast, burned down.",
            "two of the tallest ruins of the coast",
        ),
        ("What is Moe Hall?", "In Moe Hall, the miners met."),
    ),
    Construction(
        "the names listed as examples of what is asked for",
        _examples,
        (
            "Which guilds left?",
            "Guilds such as the Weavers of Elm and the Bakers, all poor, left.",
            "Weavers of Elm and the Bakers",
        ),
        ("Which guilds left?", "Guilds such as these left with Anna Roe."),
    ),
    Construction(
        "what was done in answer, where it is asked how",
        deed,
        (
            "How did the king respond?",
            "In May the king burned the long bridge in response to the raid.",
            "burned the long bridge",
        ),
        ("How did the king respond?", "The king responded by letter."),
    ),
    Construction(
        "what somebody said",
        said,
        (
            "What did the captain say about the storm?",
            "The captain said on Friday that the storm would pass by night.",
            "the storm would pass by night",
        ),
        ("What did the captain say?", "The captain was silent about the storm."),
    ),
    Construction(
        "what somebody did",
        done,
        (
            "What did the captain do?",
            "The ferry turned after its captain refused to leave harbor amid the storm.",
            "refused to leave harbor",
        ),
        ("What did the captain do?", "The ferry turned and its captain, they say, was ill."),
    ),
    Construction(
        "the seat in front of a name",
        _seat,
        ("Where are the Roe Works based?", "The Elm-based Roe Works burned down in Birch.", "Elm"),
        ("Where are the Roe Works based?", "The Roe Works are based on an old idea."),
    ),
)


def construction(scene: Scene) -> Places | None:
    """The places of the answer by the first construction that has one."""
    return next((places for row in CONSTRUCTIONS if (places := row.find(scene)) is not None), None)
