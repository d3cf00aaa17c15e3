"""What can be an answer of the kind that is asked for: a table, by the question's type."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from quoth.answering.measures.kinds import OF_TIME
from quoth.answering.spans.candidates import candidates
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.sentences import ADDRESS, NAMES, NUMBERS, RANGE_JOINT, RANGE_LEAD, Unit
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

AGED = Pattern(r"\bhow old\b|\bage\b", re.IGNORECASE, hints="how old/age")
EXTENT = Pattern(
    r"\bhow (?:far|tall|high|deep|wide)\b", re.IGNORECASE, hints="how far/how tall/how high/how deep/how wide"
)
LENGTHS = Pattern(
    r"[-\s](?:square |cubic )?(?:(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|foot|yards?|inch(?:es)?|"
    r"km|m|ft|mi|cm|mm|leagues?|fathoms?|stor(?:ey|ie)s|floors?|degrees?)\b"
)
YEAR_ASKED = Pattern(r"\b(?:years?|decade|century|month|day)\b", re.IGNORECASE)
# What asks for one end of a range of dates, or of a life.
BOUNDED = Pattern(
    r"\b(?:beg[iau]n|start(?:ed)?|end(?:ed)?|stop(?:ped)?|finish(?:ed)?|first|last|open(?:ed)?|closed?|found(?:ed)?|"
    r"which|what)\b",
    re.IGNORECASE,
)
BORN = Pattern(r"\b(?:born|birth)", re.IGNORECASE, hints="born/birth")
DIED = Pattern(r"\b(?:die|died|death)\b", re.IGNORECASE, hints="die/death")
# What a number of percent may answer.
SHARE = Pattern(
    r"\bhow (?:much|many|big|large|fast)\b|\bper\s?cent|\b(?:rate|share|proportion|portion|fraction|part)\b",
    re.IGNORECASE,
)
WHOSE = "whose"
POSSESSIVE = Pattern(r"['’]s?\s")
WHO_IS = Pattern(r"^\W*who(?:['’]s|\s(?:is|are|was|were))\s", re.IGNORECASE, openings="who")
# Words that say how many without a number.
QUANTIFIERS = frozenset(
    """several few dozens half hundreds thousands millions twice many most no none all single pair couple
    numerous majority multiple both various dozen once third quarter triple double every each any
    some""".split()
)
# What begins a clause of time, a clause or phrase of reason, a phrase of place; and words that are a time.
TIMES = frozenset("when whenever while after before until till since once during as upon".split())
REASONS = frozenset(
    "because since as so due owing thanks for to after given out from that by with through".split()
)
PLACES = frozenset(
    """in at on near from to into onto through across along outside inside behind beyond above below under
    over between among around beside by opposite within against toward towards off""".split()
)
# Behind these nobody acts and to nobody is done anything.
CIRCUMSTANCES = frozenset("in at on near into during before since through within until".split())
SEASONS = frozenset(
    """spring summer autumn fall winter january february march april may june july august september october
    november december today yesterday tomorrow now early late""".split()
)
LEADS = frozenset(("preposition", "to", "subordinate"))
VERBAL = frozenset(("verb", "verbs", "pronoun", "auxiliary"))
NOMINAL = frozenset(("capital", "opening", "determiner", "pronoun", "number"))
BEING = frozenset("is are was were".split())
BESIDE = frozenset(",(—–")


class KindRule(NamedTuple):
    """What answers a question of a type.

    answers: whether the words from the first place to the last can be what is asked for.
    example: a question, a sentence and words of it that can; near_miss: words of it that can't.
    """

    answers: Callable[[Scene, int, int], bool]
    example: tuple[str, str, str]
    near_miss: str


def of_kind(scene: Scene) -> Iterator[tuple[int, int]]:
    """The candidates that can be what is asked for, and say more than the question does."""
    rule = KIND_RULES.get(scene.question.answer_type)
    places = [place for place in candidates(scene.layout) if _says_more(scene, *place)]
    fitting = places if rule is None else [place for place in places if rule.answers(scene, *place)]
    # What something is may be said otherwise; who somebody is, is a role or nothing.
    said = scene.question.answer_type == "definition" and WHO_IS.search(scene.question.text) is None
    yield from places if said and not fitting else fitting


def _says_more(scene: Scene, first: int, last: int) -> bool:
    content = scene.content[last + 1] - scene.content[first]
    return content == 0 or content > scene.asked[last + 1] - scene.asked[first]


def _words(scene: Scene, first: int, last: int) -> list[str]:
    return [token.word for token in scene.reading.tokens[first : last + 1]]


def _units(scene: Scene, first: int, last: int) -> list[Unit]:
    return [unit for unit in scene.layout.inside[first : last + 1] if unit]


def _noun_like(scene: Scene, first: int, last: int) -> bool:
    """Whether the words begin with a noun phrase or a unit and end with one."""
    nouns, inside = scene.phrases.noun_at, scene.layout.inside
    return all(nouns[place] is not None or inside[place] is not None for place in (first, last))


def _person(scene: Scene, first: int, last: int) -> bool:
    """A noun phrase whose head is no date and no amount: one with a name, or of the verb asked about."""
    if not _noun_like(scene, first, last):
        return False
    number = scene.phrases.noun_at[first]
    head = last if number is None else min(last, scene.phrases.nouns[number][1])
    if any(unit is not None and unit.kind not in NAMES for unit in map(scene.unit, (first, head))):
        return False
    if first and scene.reading.tokens[first - 1].word in CIRCUMSTANCES:
        return False
    if POSSESSIVE.match(scene.layout.gaps[last + 1]) and WHOSE not in scene.question.text.lower():
        return False
    if _cuts_list(scene, first, last):
        return False
    if any(unit.kind in NAMES for unit in _units(scene, first, last)):
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
            named = all(_units(scene, *item) for item in items)
            return named and scene.asked[stop + 1] == scene.asked[start]
    return False


def _date(scene: Scene, first: int, last: int) -> bool:
    """A date, with no name before it, or a clause or phrase of time."""
    units, words = _units(scene, first, last), _words(scene, first, last)
    dates = [unit for unit in units if unit.kind == "date"]
    if dates:
        return units[0].kind not in NAMES and _whole_date(scene, first, last)
    timed = not TIMES.isdisjoint(_words(scene, max(0, first - 1), first))
    return timed or not SEASONS.isdisjoint(words) or OF_TIME.search(" ".join(words)) is not None


def _whole_date(scene: Scene, first: int, last: int) -> bool:
    """Whether no date and no range of dates is cut, unless a year or one end is asked for."""
    text, units = scene.question.text, scene.layout.units
    if YEAR_ASKED.search(text) is None and any(
        unit.kind == "date" and (unit.first < first <= unit.last or unit.first <= last < unit.last)
        for unit in units
    ):
        return False
    for one, other in pairwise(units):
        if one.kind != other.kind or one.kind != "date":
            continue
        tokens = scene.reading.tokens
        between = scene.reading.text[tokens[one.last].stop : tokens[other.first].start]
        starts, stops = first <= one.first <= last, first <= other.last <= last
        if not (starts or stops) or RANGE_JOINT.fullmatch(between) is None:
            continue
        if BORN.search(text) or DIED.search(text):
            return starts != stops and starts == (BORN.search(text) is not None)
        lead = RANGE_LEAD.search(scene.reading.text[: tokens[one.first].start])
        if lead and starts != stops and BOUNDED.search(text) is None:
            return False
    return True


def _place(scene: Scene, first: int, last: int) -> bool:
    """A name or address without a date, or what a word of place leads."""
    kinds = {unit.kind for unit in _units(scene, first, last)}
    if "date" in kinds or scene.classes[first] in VERBAL:
        return False
    if scene.question.focus or ADDRESS in kinds or not kinds.isdisjoint(NAMES):
        return True
    return not PLACES.isdisjoint(_words(scene, max(0, first - 1), min(first, last)))


def _quantity(scene: Scene, first: int, last: int) -> bool:
    """A number that is no name of one ("page 12"), or a word that says how many."""
    edge = scene.layout.edges.get((first, last))
    if edge is not None and edge.kind not in NUMBERS:
        return False
    if any(_amounts(scene, unit, last) for unit in _units(scene, first, last)):
        return not _goes_on(scene, first, last)
    words = _words(scene, max(0, first - 1), last)
    return any(word in QUANTIFIERS and before != "how" for before, word in pairwise(["", *words]))


def _goes_on(scene: Scene, first: int, last: int) -> bool:
    """Whether something is joined to an amount that is none: "90 feet long | and painted red"."""
    joints = [place for place in range(first, last) if scene.classes[place] == "conjunction"]
    return bool(joints) and not any(unit.kind in NUMBERS for unit in _units(scene, joints[-1], last))


def _amounts(scene: Scene, unit: Unit, last: int) -> bool:
    """Whether a number answers, with its unit if words up to `last` are quoted."""
    text = scene.question.text
    if unit.kind not in NUMBERS or _labels(scene, unit):
        return False
    if EXTENT.search(text):
        return unit.last < last and LENGTHS.match(scene.behind(unit.last)) is not None
    return unit.kind != "percent" or SHARE.search(text) is not None


def _labels(scene: Scene, unit: Unit) -> bool:
    """Whether a number stands behind its noun, and so counts nothing: "Page 12 shows it"."""
    before = unit.first - 1
    digits = scene.reading.tokens[unit.first].word.isdigit()
    if unit.kind != "quantity" or not digits or before < 0 or scene.layout.gaps[unit.first] != " ":
        return False
    named = scene.classes[before] in ("noun", "capital", "opening") and scene.initial(before)
    dated = scene.unit(before)
    return named and (dated is None or dated.kind != "date")


def _duration(scene: Scene, first: int, last: int) -> bool:
    """An amount of time or length, or dates; an age is no date and counts nothing but time."""
    units = _units(scene, first, last)
    timed = OF_TIME.search(" ".join(_words(scene, first, last))) is not None
    if AGED.search(scene.question.text):
        bare = any(unit.kind == "quantity" and scene.counts(unit.last) is None for unit in units)
        return not any(unit.kind == "date" for unit in units) and (timed or bare)
    if _goes_on(scene, first, last):
        return False
    lengths = any(
        unit.kind == "quantity" and unit.last < last and LENGTHS.match(scene.behind(unit.last))
        for unit in units
    )
    return timed or lengths or any(unit.kind in ("duration", "date") for unit in units)


def _reason(scene: Scene, first: int, last: int) -> bool:
    """What a word of reason leads; no name, date or number is one, nor "to Vik" or "on Monday"."""
    if (first, last) in scene.layout.edges:
        return False
    for place in (first, first - 1):
        if place >= 0 and scene.reading.tokens[place].word in REASONS:
            return scene.classes[place] != "to" or scene.classes[place + 1] not in NOMINAL
    return False


def _manner(scene: Scene, first: int, last: int) -> bool:
    """No name and no date by itself."""
    edge = scene.layout.edges.get((first, last))
    return edge is None or edge.kind not in NAMES | {"date"}


def _definition(scene: Scene, first: int, last: int) -> bool:
    """What stands beside the name: in apposition, as a role before it, behind "is"."""
    if not scene.hits or not _noun_like(scene, first, last):
        return False
    start, stop = scene.hits[0][0], scene.hits[-1][0]
    gaps, tokens = scene.layout.gaps, scene.reading.tokens
    apposed = first == stop + 1 and not BESIDE.isdisjoint(gaps[first])
    stated = first == stop + 2 and tokens[first - 1].word in BEING
    role = last == start - 1 and not gaps[start].strip(" ,")
    return apposed or stated or role


KIND_RULES: Mapping[str, KindRule] = {
    "person": KindRule(
        _person, ("Who sold the mill?", "Ann Poe sold it for ten years.", "Ann Poe"), "ten years"
    ),
    "date": KindRule(_date, ("When was it sold?", "Ann Poe sold it in May 1883.", "May 1883"), "Ann Poe"),
    "place": KindRule(_place, ("Where was it sold?", "In 1883 it was sold in Elm.", "Elm"), "1883"),
    "quantity": KindRule(
        _quantity, ("How many clerks left?", "Page 12 says that 30 clerks left.", "30 clerks"), "Page 12"
    ),
    "duration": KindRule(
        _duration, ("How old was she?", "In 1883 she was 14 years old.", "14 years"), "1883"
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
