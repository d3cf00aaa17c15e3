"""Which words can be a date, an amount or a duration that is asked for: whole, and of the right unit."""

import re
from itertools import pairwise

from quoth.answering.measures.answer_types import OF_TIME
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.sentences import NAMES, NUMBERS, RANGE_JOINT, RANGE_LEAD, Unit
from quoth.language.pattern import Pattern

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
# Words that say how many without a number.
QUANTIFIERS = frozenset(
    """several few dozens half hundreds thousands millions twice many most no none all single pair couple
    numerous majority multiple both various dozen once third quarter triple double every each any
    some""".split()
)
# What begins a clause of time; and words that are a time.
TIMES = frozenset("when whenever while after before until till since once during as upon".split())
SEASONS = frozenset(
    """spring summer autumn fall winter january february march april may june july august september october
    november december today yesterday tomorrow now early late""".split()
)


def is_date(scene: Scene, first: int, last: int) -> bool:
    """A date, with no name before it, or a clause or phrase of time."""
    units, words = scene.units(first, last), scene.words(first, last)
    dates = [unit for unit in units if unit.kind == "date"]
    if dates:
        return units[0].kind not in NAMES and _whole_date(scene, first, last)
    timed = not TIMES.isdisjoint(scene.words(max(0, first - 1), first))
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


def is_amount(scene: Scene, first: int, last: int) -> bool:
    """A number that is no name of one ("page 12"), or a word that says how many."""
    edge = scene.layout.edges.get((first, last))
    if edge is not None and edge.kind not in NUMBERS:
        return False
    if any(_amounts(scene, unit, last) for unit in scene.units(first, last)):
        return not _goes_on(scene, first, last)
    words = scene.words(max(0, first - 1), last)
    return not QUANTIFIERS.isdisjoint(words) and any(
        word in QUANTIFIERS and before != "how" for before, word in pairwise(["", *words])
    )


def _goes_on(scene: Scene, first: int, last: int) -> bool:
    """Whether something is joined to an amount that is none: "90 feet long | and painted red"."""
    joints = [place for place in range(first, last) if scene.classes[place] == "conjunction"]
    return bool(joints) and not any(unit.kind in NUMBERS for unit in scene.units(joints[-1], last))


def _amounts(scene: Scene, unit: Unit, last: int) -> bool:
    """Whether a number answers, with its unit if words up to `last` are quoted."""
    text = scene.question.text
    if unit.kind not in NUMBERS or _labels(scene, unit):
        return False
    if EXTENT.search(text):
        return unit.last < last and LENGTHS.match(scene.behind(unit.last)) is not None
    return unit.kind != "percent" or SHARE.search(text) is not None


def _labels(scene: Scene, unit: Unit) -> bool:
    """Whether a number stands behind its noun or numbers a part, and so counts nothing: "Page 12", "(1)"."""
    before, gaps = unit.first - 1, scene.layout.gaps
    digits = scene.reading.tokens[unit.first].word.isdigit()
    if unit.kind != "quantity" or not digits or before < 0:
        return False
    named = scene.classes[before] in ("noun", "capital", "opening") and scene.initial(before)
    if gaps[unit.first] != " ":
        return gaps[unit.first].endswith("(") and gaps[unit.last + 1].startswith(")") and not named
    dated = scene.unit(before)
    return named and (dated is None or dated.kind != "date")


def is_duration(scene: Scene, first: int, last: int) -> bool:
    """An amount of time or length, or dates; an age is no date and counts nothing but time."""
    units = scene.units(first, last)
    timed = OF_TIME.search(" ".join(scene.words(first, last))) is not None
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
