"""What can be an answer of the kind that is asked for: a table, by the question's type."""

import re
from collections.abc import Callable, Iterator, Mapping

from quoth.answering.measures.kinds import OF_TIME
from quoth.answering.spans.candidates import candidates
from quoth.answering.spans.phrases import NOUNS
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.sentences import ADDRESS, NUMBERS, Unit
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

NAMES = frozenset(("person", "organization", "name", "place", "demonym"))
AGED = Pattern(r"\bhow old\b|\bage\b", re.IGNORECASE, hints="how old/age")
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
SEASONS = frozenset(
    """spring summer autumn fall winter january february march april may june july august september october
    november december today yesterday tomorrow now early late""".split()
)
LEADS = frozenset(("preposition", "to", "subordinate"))
VERBAL = frozenset(("verb", "verbs", "pronoun", "auxiliary"))
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
    for first, last in candidates(scene.layout):
        if _says_more(scene, first, last) and (rule is None or rule.answers(scene, first, last)):
            yield first, last


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
    if any(unit.kind in NAMES for unit in _units(scene, first, last)):
        return True
    verbs = scene.phrases.verbs
    before, behind = [v for v in verbs if v < first], [v for v in verbs if v > last]
    return any(scene.about(verb) for verb in (*before[-2:], *behind[:2]))


def _date(scene: Scene, first: int, last: int) -> bool:
    """A date, with no name before it, or a clause or phrase of time."""
    units, words = _units(scene, first, last), _words(scene, first, last)
    if any(unit.kind == "date" for unit in units):
        return units[0].kind not in NAMES
    timed = not TIMES.isdisjoint(_words(scene, max(0, first - 1), first))
    return timed or not SEASONS.isdisjoint(words) or OF_TIME.search(" ".join(words)) is not None


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
    if any(unit.kind in NUMBERS and not _labels(scene, unit) for unit in _units(scene, first, last)):
        return True
    return not QUANTIFIERS.isdisjoint(_words(scene, first, last))


def _labels(scene: Scene, unit: Unit) -> bool:
    """Whether a number stands behind its noun, and so counts nothing: "Page 12 shows it"."""
    nouns, place = scene.phrases.noun_at, unit.first
    number = nouns[place]
    return (
        unit.kind == "quantity"
        and place > 0
        and number is not None
        and nouns[place - 1] == number
        and scene.phrases.nouns[number][1] == unit.last
        and scene.classes[place - 1] in NOUNS
    )


def _duration(scene: Scene, first: int, last: int) -> bool:
    """An amount, or of how long something lasts dates."""
    kinds = {unit.kind for unit in _units(scene, first, last)}
    if "date" in kinds and AGED.search(scene.question.text):
        return False
    timed = OF_TIME.search(" ".join(_words(scene, first, last))) is not None
    return timed or not kinds.isdisjoint(("duration", "quantity", "date"))


def _reason(scene: Scene, first: int, last: int) -> bool:
    """What a word of reason leads; no name, date or number is one, nor "to Vik" or "on Monday"."""
    if (first, last) in scene.layout.edges:
        return False
    for place in (first, first - 1):
        if place >= 0 and scene.reading.tokens[place].word in REASONS:
            named = scene.classes[place] == "to" and scene.classes[place + 1 : place + 2] != ["verb"]
            return not named
    return False


def _manner(scene: Scene, first: int, last: int) -> bool:
    """No name and no date by itself."""
    edge = scene.layout.edges.get((first, last))
    return edge is None or edge.kind not in NAMES | {"date"}


def _definition(scene: Scene, first: int, last: int) -> bool:
    """Of somebody what stands beside the name: in apposition, as a role before it, behind "is"."""
    if WHO_IS.search(scene.question.text) is None:
        return True
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
