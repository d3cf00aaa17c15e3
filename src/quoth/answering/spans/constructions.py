"""Constructions that say plainly which words answer: a table of what each asks for and finds."""

import re
from collections.abc import Callable
from typing import NamedTuple

from quoth.answering.comparison import Reading
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern

# First and last token of the answer, both inclusive.
Places = tuple[int, int]


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
HAPPENED = Pattern(r"^\W*what (?:has |had )?happened\b", re.IGNORECASE)
CLAUSE_LEADS = frozenset(("subordinate", "to", "preposition", "of"))
CONDITION_ASKED = Pattern(
    r"\b(?:under|on|in) (?:what|which) (?:conditions?|circumstances?|cases?|terms)\b", re.IGNORECASE
)
CONDITIONS = frozenset("if unless provided when once".split())
WHAT_IT_IS = Pattern(
    r"^\W*(?:what|who) (?:is|are|was|were) (?!the\b)(?!.*\b(?:of|in|on|at|with|for|to|by)\b)[^,]+$",
    re.IGNORECASE,
)
EXPLAINING = frozenset("a an the one two three".split())
ROOT = 5
DEED_ENDS = frozenset(("preposition", "to", "conjunction", "subordinate", "auxiliary", "negation", "pronoun"))


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


def _event(scene: Scene) -> Places | None:
    """Who did what to whom: the first subject with its verb, its object and one phrase more."""
    if HAPPENED.match(scene.question.text) is None:
        return None
    phrases, classes = scene.phrases, scene.classes
    for verb in phrases.verbs:
        # With a finite verb in the past alone; a subject of several phrases ends just before it.
        if classes[verb] != "past" or not verb:
            continue
        subject = phrases.noun_at[verb - 1]
        if subject is None or scene.gaps[verb].strip():
            continue
        while subject and _led(scene, phrases.nouns[subject][0]) and _follows(scene, subject - 1, subject):
            subject -= 1
        first = phrases.nouns[subject][0]
        if first and classes[first - 1] in CLAUSE_LEADS:
            continue
        last = verb
        # The object stands beside the verb, the phrase after it behind a preposition.
        for nouns in phrases.nouns:
            if nouns[0] == last + 1 or (nouns[0] == last + 2 and _led(scene, nouns[0])):
                known = all(scene.asked_at[place] for place in range(nouns[0], nouns[1] + 1))
                if scene.gaps[last + 1].strip() or (known and _led(scene, nouns[0])):
                    break
                last = nouns[1]
                if classes[nouns[0] - 1] in ("preposition", "to"):
                    break
        return (first, last)
    return None


def _led(scene: Scene, place: int) -> bool:
    return place > 0 and scene.classes[place - 1] in ("preposition", "of", "to")


def _follows(scene: Scene, one: int, other: int) -> bool:
    """Whether only a preposition stands between two noun phrases."""
    stop, start = scene.phrases.nouns[one][1], scene.phrases.nouns[other][0]
    same = scene.phrases.segments[stop] == scene.phrases.segments[start]
    return same and start == stop + 2


def _deed(scene: Scene) -> Places | None:
    """From the verb of the clause to its object's end, where what was asked of is said of it as a noun."""
    if scene.question.answer_type != "manner":
        return None
    tokens, classes = scene.reading.tokens, scene.classes
    verb = "".join(scene.question.terms[-1:])
    akin = (p for p, token in enumerate(tokens) if p and _akin(token.term, verb))
    noun = next((p for p in akin if tokens[p - 1].word in ("in", "as")), None)
    if noun is None or classes[noun] == "past":
        return None
    # The subject asked about stands just before its verb.
    first = next((p for p in range(1, noun) if classes[p] == "past" and scene.asked_at[p - 1]), None)
    if first is None:
        return None
    last = first
    while last + 1 < noun and classes[last + 1] not in DEED_ENDS and not scene.gaps[last + 1].strip():
        last += 1
    return (first, last) if last > first else None


def _akin(term: str, other: str) -> bool:
    """Whether the two begin alike, as a verb and its noun do: "respond", "response"."""
    return term == other or (term[:ROOT] == other[:ROOT] and min(len(term), len(other)) >= ROOT)


CONSTRUCTIONS = (
    Construction(
        "who did what, where it is asked what happened",
        _event,
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
        _deed,
        (
            "How did the king respond?",
            "In May the king burned the long bridge in response to the raid.",
            "burned the long bridge",
        ),
        ("How did the king respond?", "The king responded by letter."),
    ),
)


def construction(scene: Scene) -> Places | None:
    """The places of the answer by the first construction that has one."""
    return next((places for row in CONSTRUCTIONS if (places := row.find(scene)) is not None), None)
