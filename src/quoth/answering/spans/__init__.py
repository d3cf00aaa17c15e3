"""Evidence to short answer: the words of the sentence that answer the question."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from quoth.answering.comparison import Asked, Reading, ask, read
from quoth.answering.spans.amounts import wanted
from quoth.answering.spans.candidates import CLAUSE_ENDS
from quoth.answering.spans.constructions import construction
from quoth.answering.spans.differences import asks_difference, denies, tells_difference
from quoth.answering.spans.explaining import definition_start
from quoth.answering.spans.scene import Scene, lay_out, set_scene
from quoth.answering.spans.scoring import best_scored
from quoth.answering.spans.trimming import first_alone, last_alone
from quoth.language.pattern import Pattern
from quoth.language.patterns import INEXACT_KINDS
from quoth.model import Evidence, Index, Question, ShortAnswer, Span

# Types whose answer must hold a mention that fits.
DATED = frozenset(("date", "duration"))
NAMES = frozenset(("person", "place", "organization", "name", "demonym"))
# Words that say how many without a number.
QUANTIFIERS = frozenset(
    """several few dozens half hundreds thousands millions twice many most no none all single pair couple
    numerous majority multiple both various dozen once third quarter triple double every each any
    some""".split()
)
# Classes of words that make more of a name than a name.
RELATING = frozenset(("of", "preposition", "to", "ing", "verb", "verbs", "past", "auxiliary", "subordinate"))
# Classes of words that stand before a noun, and the noun's.
ATTRIBUTES = frozenset(("adjective", "past", "ing", "noun"))
CHOICE = Pattern(r"\bor\b", re.IGNORECASE)
COUNT = Pattern(r"\bhow many\b", re.IGNORECASE)
# A range of dates, and what asks for one end of it.
RANGE_LEAD = Pattern(r"\b(?:between|from)\s$", re.IGNORECASE)
RANGE_JOINT = Pattern(r"\s(?:and|to|until|till|through)\s")
RANGE_ASKED = Pattern(
    r"\b(?:what|which) (?:age|range|price|size|height|weight)s\b|\brange\b|\bhow old\b",
    re.IGNORECASE,
    hints="ages/range/prices/sizes/heights/weights/how old",
)
BOUNDED = Pattern(
    r"\b(?:begin|began|begun|start|started|end|ended|stop|stopped|finish|finished|first|last|open|opened|"
    r"close|closed|found|founded|which|what)\b",
    re.IGNORECASE,
)
YEAR_ASKED = Pattern(r"\b(?:year|decade|century)\b", re.IGNORECASE, hints="year/decade/century")
# "58-year | -old": half an age is none.
AGE = Pattern(r"[-‑ ]years?$", hints="year")
AGE_END = Pattern(r"[-‑ ]old\b", hints="old")
PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"), ('"', '"'))
# "It is 0. scale is 2": whatever stands behind the number, it ends there.
NUMBER_ENDS = Pattern(r"(?<![\w.])\d(?=\.\s[a-z])|(?<=\d)\d(?=\.\s[a-z])", hints=".")
# Types that no slice of a sentence answers, unless a construction says plainly which.
SPANLESS = frozenset(("account", "overview", "yesno"))


def short_answer(question: Question, evidence: Evidence, index: Index) -> ShortAnswer | None:
    """The best-scored stretch of the sentence, None for a question that no stretch answers."""
    reading = read(evidence.sentence.text)
    if not reading.tokens:
        return None
    if question.answer_type in SPANLESS:
        best = construction(set_scene(ask(question, index), reading))
    else:
        best = best_places(ask(question, index), reading)
    if best is None:
        return None
    start, stop = reading.tokens[best[0]].start, reading.tokens[best[1]].stop
    # "About 5,000" is not 5,000: what makes a number inexact is quoted with it.
    # So is the rest of a date, if more than its year is asked for.
    whole = INEXACT_KINDS if YEAR_ASKED.search(question.text) else INEXACT_KINDS | {"date"}
    for mention in reading.mentions:
        if mention.kind in whole and mention.span.start < start < mention.span.stop <= stop:
            start = mention.span.start
    if question.answer_type == "date" and BOUNDED.search(question.text) is None:
        start, stop = _whole_range(reading, start, stop)
    elif RANGE_ASKED.search(question.text):
        start = _range_start(reading, start, stop)
    if AGE_END.match(reading.text[stop : stop + len("-old.")]) and AGE.search(reading.text[start:stop]):
        stop += len("-old")
    start, stop = _balanced(reading.text, start, stop)
    while start and reading.text[start - 1] == "_":  # "_grammar.py" is another name than "grammar.py"
        start -= 1
    if number := NUMBER_ENDS.search(reading.text[start:stop]):
        stop = start + number.start() + 1
    offset = evidence.sentence.span.start
    return ShortAnswer(reading.text[start:stop], Span(offset + start, offset + stop))


def _balanced(text: str, start: int, stop: int) -> tuple[int, int]:
    """A span with the other half of a quotation mark or bracket that it has one half of, beside it."""
    inside, before, after = text[start:stop], text[:start][-1:], text[stop:][:1]
    for opening, closing in PAIRS:
        if opening == closing:
            alone = inside.count(opening) % 2 == 1
            opened = closed = alone
        else:
            opened = inside.count(opening) > inside.count(closing)
            closed = inside.count(closing) > inside.count(opening)
        if opened and after == closing:
            return start, stop + 1
        if closed and before == opening:
            return start - 1, stop
    return start, stop


def _whole_range(reading: Reading, start: int, stop: int) -> tuple[int, int]:
    """The range of dates of which the date from `start` to `stop` is one end: "from May to July"."""
    dates = [mention.span for mention in reading.mentions if mention.kind == "date"]
    for one, other in pairwise(dates):
        lead = RANGE_LEAD.search(reading.text[: one.start])
        joint = RANGE_JOINT.fullmatch(reading.text[one.stop : other.start])
        if lead and joint and lead.start() <= start and stop <= other.stop:
            return one.start if lead[0].lower().startswith("from") else lead.start(), other.stop
    return start, stop


def _range_start(reading: Reading, start: int, stop: int) -> int:
    """Where a range of numbers begins that ends with the words from `start` to `stop`: at "between"."""
    lead = RANGE_LEAD.search(reading.text[:start])
    inside = [m for m in reading.mentions if start <= m.span.start and m.span.stop <= stop]
    return lead.start() if lead and len(inside) > 1 else start


def best_places(asked: Asked, reading: Reading) -> tuple[int, int] | None:
    """First and last token of the best candidate; of equals the first, then the shortest."""
    scene = set_scene(asked, reading)
    eligible = list(_eligible(scene))
    if len(eligible) < 2:
        return eligible[0] if eligible else None
    first, last = best_scored(scene, eligible)
    return first_alone(scene, first, last), last_alone(scene, first, last)


def _eligible(scene: Scene) -> Iterator[tuple[int, int]]:
    """The candidates, without those that can't be what was asked for.

    A construction that says plainly what the answer is leaves no other. Of the rules about what a span
    holds, one that would leave none is passed over, but for dates, durations and counts: no word of a
    sentence without a number says how many.
    """
    if denies(scene):
        return
    differing = asks_difference(scene)
    plain = construction(scene)
    if plain is not None and (not differing or tells_difference(scene, *plain)):
        yield plain
        return
    answer_type = scene.question.answer_type
    places = _candidates(scene)
    if differing:
        # One operand alone is no answer.
        yield from (place for place in places if tells_difference(scene, *place))
        return
    # A choice is put in the question's own words: "Is it tin or iron?"
    if CHOICE.search(scene.question.text) is None:
        places = _saying_more(scene, places) or places
    rule = HOLDING.get(answer_type)
    if rule is not None:
        held = [place for place in places if rule(scene, *place)]
        strict = answer_type in DATED or COUNT.search(scene.question.text) is not None
        places = held if held or strict else places
    numbers = wanted(scene)
    if numbers:
        spans = [(t.start, t.stop) for t in scene.reading.tokens]
        places = [
            (first, last)
            for first, last in places
            if any(spans[first][0] < m.span.stop and m.span.start < spans[last][1] for m in numbers)
            or _quantifies(scene, first, last)
        ]
    yield from places


def _candidates(scene: Scene) -> Sequence[tuple[int, int]]:
    """All of them; of a definition whole clauses behind the verb that defines, where there is one."""
    places = lay_out(scene.reading.text).places
    definition = definition_start(scene) if scene.question.answer_type == "definition" else None
    if definition is None:
        return places
    return [(first, last) for first, last in places if first == definition and _ends_clause(scene, last)]


def _saying_more(scene: Scene, places: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Those that say more than the question does, as `says_more` has it of one."""
    content, asked = scene.counts.content, scene.counts.asked
    if not asked[-1]:
        return places
    return [
        (first, last)
        for first, last in places
        if (held := content[last + 1] - content[first]) == 0 or held > asked[last + 1] - asked[first]
    ]


def _ends_clause(scene: Scene, last: int) -> bool:
    if last + 1 == len(scene.classes):
        return True
    # "A fast, | scalable system": no clause ends with an adjective before the noun.
    split = scene.classes[last] == "adjective" and scene.classes[last + 1] in ATTRIBUTES
    return not split and not CLAUSE_ENDS.isdisjoint(scene.gaps[last + 1])


def _holds_fitting(scene: Scene, first: int, last: int) -> bool:
    fitting = scene.counts.fitting
    return fitting[last + 1] > fitting[first]


def _date(scene: Scene, first: int, last: int) -> bool:
    """A date, and no name of somebody or some place beside it."""
    return _holds_fitting(scene, first, last) and NAMES.isdisjoint(scene.inside[first : last + 1])


def _number(scene: Scene, first: int, last: int) -> bool:
    """A number, if not one of a name: no name is a quantity, however near it stands."""
    edge = scene.edges.get((first, last))
    if edge and not scene.fits.get(edge):
        return False
    return _holds_fitting(scene, first, last) or _quantifies(scene, first, last)


def _quantifies(scene: Scene, first: int, last: int) -> bool:
    return not QUANTIFIERS.isdisjoint(token.word for token in scene.reading.tokens[first : last + 1])


def _manner(scene: Scene, first: int, _last: int) -> bool:
    """No manner begins with a name or a date: "by rail" is how, "the mayor" is who."""
    return scene.inside[first] not in NAMES and scene.inside[first] != "date"


def _reason(scene: Scene, first: int, last: int) -> bool:
    """A name, a date or a number by itself is no reason, nor with a noun: "Elm station"."""
    classes = scene.classes[first : last + 1]
    named = not NAMES.isdisjoint(scene.inside[first : last + 1])
    return (first, last) not in scene.edges and not (named and RELATING.isdisjoint(classes))


def _place(scene: Scene, first: int, last: int) -> bool:
    """No date belongs to a place."""
    return "date" not in scene.inside[first : last + 1]


HOLDING: Mapping[str, Callable[[Scene, int, int], bool]] = {
    "date": _date,
    "duration": _holds_fitting,
    "quantity": _number,
    "manner": _manner,
    "reason": _reason,
    "place": _place,
}
