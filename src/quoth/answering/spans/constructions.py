"""Constructions that say plainly which words answer: a table of what each asks for and finds."""

import re
from collections.abc import Sequence

from quoth.answering.comparison import Reading
from quoth.answering.spans.amounts import changed, parted, shared
from quoth.answering.spans.construction import Construction, Places, segment_end
from quoth.answering.spans.events import bidden, deed, done, event, ordered, said
from quoth.answering.spans.explaining import EXPLANATIONS
from quoth.answering.spans.lives import LIVES
from quoth.answering.spans.reasons import REASONS
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.vocabulary import kinds_of

LEADS = (("such", "as"), ("including",), ("like",), ("namely",), ("among", "them"))
# What may stand between two names of a list.
JOINT = Pattern(r",?\s(?:and|or|&)\s(?:the\s)?|,\s(?:the\s)?")
NAMES = frozenset(("person", "place", "organization", "name"))
CONDITION_ASKED = Pattern(
    r"\b(?:under|on|in) (?:what|which) (?:conditions?|circumstances?|cases?|terms)\b",
    re.IGNORECASE,
    hints="condition/circumstance/case/terms",
)
CONDITIONS = frozenset("if unless provided when once".split())
SEATED = ShortPattern(
    r"\bwhere\b.*\b(?:based|headquartered|located)\W*$", re.IGNORECASE, hints="based/headquartered/located"
)
COUNTING = Pattern(r"\bhow many\b", re.IGNORECASE)
# Words between a number and the last word of the noun it counts; classes of words that end the phrase.
NOUN_REACH = 3
NOUN_ENDS = frozenset(
    ("of", "preposition", "to", "conjunction", "subordinate", "auxiliary", "pronoun", "determiner", "past")
)
RANGES = frozenset("-–—")
# Classes of words that say how many of each there are.
LISTING = frozenset(("number", "determiner"))


def _examples(scene: Scene) -> Places | None:
    if not scene.many or scene.question.answer_type not in ("name", "person", "place"):
        return None
    words = [token.word for token in scene.reading.tokens]
    for place, asked in enumerate(scene.focus_at):
        for lead in LEADS:
            first = place + 1 + len(lead)
            if asked and tuple(words[place + 1 : first]) == lead and first < len(words):
                return _listed(scene.reading, first + (words[first] == "the")) or _listed_nouns(scene, first)
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


def _listed_nouns(scene: Scene, first: int) -> Places | None:
    """The rest of the sentence, if it lists things and says nothing more of them: it has no verb."""
    last = len(scene.reading.tokens) - 1
    said = any(verb >= first for verb in scene.phrases.verbs) or any(";" in gap for gap in scene.gaps[first:])
    listed = "conjunction" in scene.classes[first:last]
    return (first, last) if listed and not said else None


def _condition(scene: Scene) -> Places | None:
    """From the conjunction of a condition to the end of its clause."""
    if CONDITION_ASKED.search(scene.question.text) is None:
        return None
    tokens = scene.reading.tokens
    first = next((p for p, token in enumerate(tokens) if token.word in CONDITIONS), None)
    return None if first is None else (first, segment_end(scene, first))


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
    return all(term in there or not kinds_of(term).isdisjoint(there) for term in focus)


def _kinds_listed(scene: Scene) -> Places | None:
    """Of the noun to be counted two kinds or more, side by side, from the number of the first."""
    focus = scene.question.focus
    kinds = kinds_of(focus[-1]) if len(focus) == 1 and COUNTING.search(scene.question.text) else None
    if not kinds:
        return None
    tokens = scene.reading.tokens
    at = [place for place, token in enumerate(tokens) if token.term in kinds]
    runs = scene.phrases.noun_at
    if len(at) < 2 or any(runs[p] is None for p in at):
        return None
    first, last = runs[at[0]], runs[at[-1]]
    begin = scene.phrases.nouns[first or 0][0]
    between = scene.classes[at[0] + 1 : at[-1] + 1]
    listed = last == (first or 0) + len(at) - 1 and "conjunction" in between
    return (begin, at[-1]) if listed and not LISTING.isdisjoint(scene.classes[begin : at[0]]) else None


CONSTRUCTIONS: tuple[Construction, ...] = (
    *LIVES,
    *REASONS,
    Construction(
        "of a number and the whole it is of the one whose words the question has",
        shared,
        (
            "How many ferries did the king see?",
            "The king saw 12 of the 30 ferries that came in May.",
            "12",
        ),
        ("How many sailors did the king see?", "The king saw 12 of the 30 ferries that came in May."),
    ),
    Construction(
        "of several numbers or dates the one of which it is said",
        parted,
        (
            "How many ferries were lost in the storm?",
            "The firm had 30 ferries, of which 12 were lost in the storm.",
            "12",
        ),
        ("How many ferries did the firm have?", "The firm had 30 ferries, of which 12 were lost."),
    ),
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
        "by how much something rose or fell, not what it came to",
        changed,
        (
            "How much did the price of tin fall?",
            "On the news the price of tin fell 9% to $40 a ton.",
            "9%",
        ),
        ("How much did tin cost?", "On the news the price of tin fell 9% to $40 a ton."),
    ),
    Construction(
        "several kinds of what is to be counted, each with its number",
        _kinds_listed,
        ("How many children had Roe?", "Roe had a son and two daughters.", "a son and two daughters"),
        ("How many children had Roe?", "Roe had a son, and his brother left two daughters."),
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
    *EXPLANATIONS,
    *REASONS,
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
        "the things listed as examples of what is asked for",
        _examples,
        (
            "Which repairs did the guild ask for?",
            "The guild asked for 17 repairs, among them a roof for every mill, doors and a new bell.",
            "a roof for every mill, doors and a new bell",
        ),
        (
            "Which repairs did the guild ask for?",
            "The guild asked for repairs, among them those of the roof.",
        ),
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
        "what somebody was told to do",
        bidden,
        (
            "What were the millers ordered to do?",
            "In May the millers were ordered by Roe to leave the town by night, and to burn the mill.",
            "leave the town by night, and to burn the mill",
        ),
        ("What were the millers ordered to do?", "The order of Roe went to the millers."),
    ),
    Construction(
        "what somebody was told, where it is asked what was ordered",
        ordered,
        (
            "What did the king order?",
            "The king ordered all mills of the old kind to close until they were mended, but stayed.",
            "all mills of the old kind to close until they were mended",
        ),
        ("What did the king order?", "The king ordered two mills, but did not pay to the miners."),
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
