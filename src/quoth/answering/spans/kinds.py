"""What can be an answer of the kind that is asked for: a table, by the question's type."""

import re
from collections.abc import Callable, Mapping

from quoth.answering.spans.candidates import candidates
from quoth.answering.spans.figures import is_amount, is_date, is_duration
from quoth.answering.spans.scene import WHO_IS, Scene
from quoth.answering.spans.sentences import ADDRESS, NAMES
from quoth.language.pattern import Pattern, ShortPattern
from quoth.named_tuple import NamedTuple

# What a clause may tell that nothing announces.
TOLD_BY_CLAUSE = frozenset(("reason",))
HAPPENS = ShortPattern(r"\bwhat\b[^,;]*\bhappen", re.IGNORECASE, hints="happen")
OFTEN = ShortPattern(r"\bhow (?:often|frequently|regularly)\b", re.IGNORECASE, hints="how")
# What tells how often, with no noun before it in what does: "at least once a month".
FREQUENCIES = frozenset(
    """every each once twice thrice times daily nightly weekly monthly yearly hourly quarterly annually always
    usually often frequently regularly sometimes occasionally seldom rarely never annual biennial""".split()
)
NAMING = frozenset(("noun", "plural", "capital", "opening"))
WHOSE = "whose"
POSSESSIVE = Pattern(r"['’]s?\s")
# What begins a clause or phrase of reason, a phrase of place.
REASONS = frozenset(
    "because since as so due owing thanks for to after given out from that by with through".split()
)
PLACES = frozenset(
    """in at on near from to into onto through across along outside inside behind beyond above below under
    over between among around beside by opposite within against toward towards off""".split()
)
# Behind these nobody acts and to nobody is done anything.
CIRCUMSTANCES = frozenset("in at on near into during before since through within until".split())
VERBAL = frozenset(("verb", "verbs", "pronoun", "auxiliary"))
NOMINAL = frozenset(("capital", "opening", "determiner", "pronoun", "number"))
BEING = frozenset("is are was were".split())
BESIDE = frozenset(",—–")


class KindRule(NamedTuple):
    """What answers a question of a type.

    answers: whether the words from the first place to the last can be what is asked for.
    example: a question, a sentence and words of it that can; near_miss: words of it that can't.
    """

    answers: Callable[[Scene, int, int], bool]
    example: tuple[str, str, str]
    near_miss: str


def of_kind(scene: Scene) -> list[tuple[int, int]]:
    """The candidates that can be what is asked for, and say more than the question does."""
    rule = KIND_RULES.get(scene.question.answer_type)
    content, asked = scene.content, scene.asked
    places = [
        (first, last)
        for first, last in candidates(scene.layout)
        if (told := content[last + 1] - content[first]) == 0 or told > asked[last + 1] - asked[first]
    ]
    rule = next((own for asks, own in PUT_SO if asks.search(scene.question.text)), rule)
    answers = None if rule is None else rule.answers
    fitting = places if answers is None else [(a, b) for a, b in places if answers(scene, a, b)]
    if not fitting and scene.question.answer_type in TOLD_BY_CLAUSE:
        fitting = [place for place in places if _clause(scene, *place)]
    # What something is may be said otherwise; who somebody is, is a role or nothing.
    said = scene.question.answer_type == "definition" and WHO_IS.search(scene.question.text) is None
    return places if said and not fitting else fitting


def _clause(scene: Scene, first: int, last: int) -> bool:
    """Whether the words tell something by themselves: they have verbs, none of them the question's."""
    verbs = [verb for verb in scene.phrases.verbs if first <= verb <= last]
    return any(scene.classes[verb] != "auxiliary" for verb in verbs) and not any(map(scene.about, verbs))


def _noun_like(scene: Scene, first: int, last: int) -> bool:
    """Whether the words begin with a noun phrase or a unit and end with one."""
    nouns, inside = scene.phrases.noun_at, scene.layout.inside
    return (nouns[first] is not None or inside[first] is not None) and (
        nouns[last] is not None or inside[last] is not None
    )


def _person(scene: Scene, first: int, last: int) -> bool:
    """A noun phrase whose head is no date and no amount: one with a name, or of the verb asked about."""
    if not _noun_like(scene, first, last):
        return False
    head = last if scene.phrases.noun_at[first] is None else min(last, scene.phrases.ends[first])
    if any(unit is not None and unit.kind not in NAMES for unit in map(scene.unit, (first, head))):
        return False
    if first and scene.reading.tokens[first - 1].word in CIRCUMSTANCES:
        return False
    if POSSESSIVE.match(scene.layout.gaps[last + 1]) and WHOSE not in scene.question.text.lower():
        return False
    if _cuts_list(scene, first, last):
        return False
    if any(unit.kind in NAMES for unit in scene.units(first, last)):
        return True
    verbs = scene.phrases.verbs
    before, behind = [v for v in verbs if v < first], [v for v in verbs if v > last]
    return any(scene.about(verb) for verb in (*before[-2:], *behind[:2]))


def _cuts_list(scene: Scene, first: int, last: int) -> bool:
    """Whether the words are some of a list of names none of which the question has: all did it."""
    for at, until in scene.phrases.lists:
        start, stop = scene.phrases.nouns[at][0], scene.phrases.nouns[until][1]
        if start <= first and last <= stop and (first, last) != (start, stop):
            items = scene.phrases.nouns[at : until + 1]
            named = all(scene.units(*item) for item in items)
            return named and scene.asked[stop + 1] == scene.asked[start]
    return False


def _place(scene: Scene, first: int, last: int) -> bool:
    """A name or address without a date, or what a word of place leads."""
    kinds = {unit.kind for unit in scene.units(first, last)}
    if "date" in kinds or scene.classes[first] in VERBAL:
        return False
    if scene.question.focus or ADDRESS in kinds or not kinds.isdisjoint(NAMES):
        return True
    return not PLACES.isdisjoint(scene.words(max(0, first - 1), min(first, last)))


def _reason(scene: Scene, first: int, last: int) -> bool:
    """What a word of reason leads; no name, date or number is one, nor "to Vik", "on Monday", "from 12"."""
    if (first, last) in scene.layout.edges:
        return False
    for place in (first, first - 1):
        if place >= 0 and scene.reading.tokens[place].word in REASONS:
            unit = scene.unit(min(place + 1, len(scene.reading.tokens) - 1))
            if unit is not None and unit.kind not in NAMES:
                return False
            return scene.classes[place] != "to" or scene.classes[place + 1] not in NOMINAL
    return False


def _manner(scene: Scene, first: int, last: int) -> bool:
    """No name and no date by itself."""
    edge = scene.layout.edges.get((first, last))
    return edge is None or edge.kind not in NAMES | {"date"}


def _definition(scene: Scene, first: int, last: int) -> bool:
    """What stands beside the name: in apposition, as a role before it, behind "is"; nothing in brackets."""
    if not scene.hits or not _noun_like(scene, first, last):
        return False
    start, stop = scene.hits[0][0], scene.hits[-1][0]
    gaps, tokens = scene.layout.gaps, scene.reading.tokens
    apposed = first == stop + 1 and not BESIDE.isdisjoint(gaps[first])
    behind = _behind_brackets(scene, stop + 1)
    stated = first == behind + 1 and tokens[behind].word in BEING
    role = last == start - 1 and not gaps[start].strip(" ,")
    segments = scene.phrases.segments
    whole = segments[last : last + 1] != segments[last + 1 : last + 2]
    # "The mayor of [Leeds], Ann Poe": a name alone says nothing of another one.
    named = scene.layout.edges.get((first, last))
    alone = named is not None and named.kind in NAMES
    return (role and not alone) or ((apposed or stated) and whole)


def _behind_brackets(scene: Scene, place: int) -> int:
    """The place itself, or where brackets that open before it have ended: "Ann Poe (1840-1902) was"."""
    gaps = scene.layout.gaps
    depth = gaps[place].count("(")
    while depth > 0 and place + 1 < len(gaps):
        place += 1
        depth += gaps[place].count("(") - gaps[place].count(")")
    return place


def _frequency(scene: Scene, first: int, last: int) -> bool:
    """What says how often, by such a word or a noun behind one."""
    places = range(first, last + 1)
    often = next((place for place in places if scene.reading.tokens[place].word in FREQUENCIES), None)
    return often is not None and NAMING.isdisjoint(scene.classes[first:often])


HAPPENING = KindRule(
    _clause, ("What happened to the mill in May?", "In May the mill lost its roof.", "lost its roof"), "May"
)
FREQUENCY = KindRule(
    _frequency,
    ("How often is it sold?", "It is sold every two years for 300 crowns.", "every two years"),
    "300 crowns",
)
# Of a question put in these words, whatever its type.
PUT_SO = ((HAPPENS, HAPPENING), (OFTEN, FREQUENCY))
KIND_RULES: Mapping[str, KindRule] = {
    "person": KindRule(
        _person, ("Who sold the mill?", "Ann Poe sold it for ten years.", "Ann Poe"), "ten years"
    ),
    "date": KindRule(is_date, ("When was it sold?", "Ann Poe sold it in May 1883.", "May 1883"), "Ann Poe"),
    "place": KindRule(_place, ("Where was it sold?", "In 1883 it was sold in Elm.", "Elm"), "1883"),
    "quantity": KindRule(
        is_amount, ("How many clerks left?", "Page 12 says that 30 clerks left.", "30 clerks"), "Page 12"
    ),
    "duration": KindRule(
        is_duration, ("How old was she?", "In 1883 she was 14 years old.", "14 years"), "1883"
    ),
    "reason": KindRule(
        _reason,
        ("Why was it shut?", "On Monday it was shut because it burned.", "because it burned"),
        "Monday",
    ),
    "manner": KindRule(_manner, ("How did she come?", "In 1883 she came by rail.", "by rail"), "1883"),
    "definition": KindRule(
        _definition, ("Who is Ann Poe?", "Ann Poe, the mayor, sold the mill.", "the mayor"), "the mill"
    ),
}
