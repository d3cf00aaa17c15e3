"""What speaks for yes and for no in the agreement of a question and a sentence: the table of measures."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from quoth.answering.agreement import A_SIGN, IN_PLACE, NOUNS, SAME_KIND, Agreement
from quoth.answering.denial import denied, denies_at_all, is_weak_denial
from quoth.answering.polarity import DO_FORMS, EXCEPTIONS, MODALS, PREPOSITIONS, WHOLES
from quoth.answering.reading import Reading
from quoth.language.classes import PREDICATES, is_past, word_classes
from quoth.named_tuple import NamedTuple

LOOK_BACK = 4
OPEN = MODALS | {"to"}


def _denies(found: Agreement) -> bool:
    """Whether a denial reaches what the sentence has of the question."""
    there = denied(found.said.text)
    places = [found.places(part) for part in found.parts]
    return any(at and all(place in there for place in at) for at in places)


def _differs(found: Agreement) -> bool:
    return _denies(found) != denies_at_all(found.asked.text)


def _has(found: Agreement, state: str) -> bool:
    return any(part.state == state for part in found.parts)


def _lone(found: Agreement) -> float:
    return float(sum(part.state in ("opposite", "lacking") for part in found.parts) == 1)


def _swapped(kind: str, signs: float) -> Callable[[Agreement], float]:
    """Whether something of the kind has another in its place, and is not carried by what stands before.

    What is done does not exclude another deed.
    """

    def measure(found: Agreement) -> float:
        verbs = {p for p, name in enumerate(word_classes(found.asked.text)) if name in PREDICATES}
        verb = _verb(found)
        if verb is not None:
            verbs.add(found.parts[verb].place)
        return float(
            any(
                item.part.kind == kind
                and item.part.state == "lacking"
                and item.signs >= signs
                and item.part.place not in verbs
                for item in found.instead
            )
        )

    return measure


def unsaid(found: Agreement) -> float:
    """The share of the weight that is lacking, and nothing is in its place."""
    replaced = {item.part.place for item in found.instead if item.signs > A_SIGN}
    total = sum(part.weight for part in found.parts) or 1.0
    lacking = [part.weight for part in found.parts if part.state == "lacking" and part.place not in replaced]
    return sum(lacking) / total


def _weakly(found: Agreement) -> float:
    words = {token.term for token in found.asked.tokens}
    return float(any(is_weak_denial(token) and token.term not in words for token in found.said.tokens))


def _whole(found: Agreement) -> float:
    wholes = [token.term for token in found.asked.tokens if token.word in WHOLES]
    excepted = any(token.word in EXCEPTIONS for token in found.said.tokens)
    return float(any(excepted or term not in found.said.places for term in wholes))


def _turned(found: Agreement) -> float:
    """Whether subject and verb, or verb and object, come the other way round in the same voice."""
    numbers = [found.places(part) for part in found.parts if part.kind == "number" and part.state == "said"]
    if any(max(later) < min(one) for one, later in pairwise(numbers)):
        return 1.0
    verb = _verb(found)
    if verb is None or not found.places(found.parts[verb]):
        return 0.0
    at = found.places(found.parts[verb])
    subject = [p for p in found.parts[: min(verb, 1)] if p.state == "said" and found.places(p)]
    if _is_passive(found.asked) != _is_passive(found.said):
        kept = any(max(found.places(part)) < min(at) for part in subject)
        return float(kept and _is_passive(found.asked))
    if any(min(found.places(part)) > max(at) for part in subject):
        return 1.0
    object_ = [p for p in found.parts[verb + 1 : verb + 2] if p.state == "said" and found.places(p)]
    before = [found.asked.tokens[part.place - 1].word for part in object_]
    early = any(max(found.places(part)) < min(at) for part in object_)
    return float(early and before[0] not in PREPOSITIONS and not _is_passive(found.asked))


def _verb(found: Agreement) -> int | None:
    """The number of the part that is the question's verb."""
    classes = word_classes(found.asked.text)
    verbs = (n for n, part in enumerate(found.parts) if n and classes[part.place] in PREDICATES)
    needs = found.asked.tokens[0].word in DO_FORMS and len(found.parts) > 1
    return next(verbs, 1 if needs else None)


def _is_left_open(found: Agreement) -> bool:
    """Whether the verb is only what may or is to be done, or a noun: "threatened to attack", "an attack"."""
    verb = _verb(found)
    if verb is None:
        return False
    part, asked = found.parts[verb], {token.word for token in found.asked.tokens}
    classes = word_classes(found.said.text)
    before = [(found.said.tokens[place - 1].word if place else "", place) for place in found.places(part)]
    return bool(before) and all(
        (word in OPEN and word not in asked) or classes[place] in NOUNS for word, place in before
    )


def _is_parted(found: Agreement) -> bool:
    """Whether a semicolon stands between what it has of the question: each side says its own."""
    places = [at for at in map(found.places, found.parts) if at]
    ends = sorted((min(map(max, places)), max(map(min, places))))
    first, last = [found.said.tokens[place].start for place in ends]
    return ";" in found.said.text[first:last]


def _is_passive(reading: Reading) -> bool:
    """Whether it says by whom something is done."""
    tokens = reading.tokens
    return any(
        token.word == "by"
        and any(is_past(before.word) for before in tokens[max(0, place - LOOK_BACK) : place])
        for place, token in enumerate(tokens)
    )


def is_said(found: Agreement) -> bool:
    """Whether the sentence says all of it, or words like it, and nothing against it."""
    return (
        any(part.found for part in found.parts)
        and all(part.state in ("said", "carried", "alike") for part in found.parts)
        and not _differs(found)
        and not any(item.signs > A_SIGN for item in found.instead)
        and not _whole(found)
        and not _turned(found)
        and not _is_left_open(found)
        and not _is_parted(found)
    )


class Measure(NamedTuple):
    """A reason to say yes or no.

    measure: 0 to 1. sign: 1 where it can only speak for yes, -1 for no.
    example: a question and a text whose last sentence measures high; near_miss: where it measures lower.
    """

    name: str
    measure: Callable[[Agreement], float]
    sign: int
    example: tuple[str, str]
    near_miss: tuple[str, str]


OPENED = "The mayor opened the bridge in May."
MEASURES = (
    Measure(
        "all of it is said, and nothing against it",
        lambda found: float(is_said(found)),
        0,
        ("Did the mayor open the bridge?", OPENED),
        ("Did the mayor open the market?", OPENED),
    ),
    Measure(
        "much of it is not said",
        unsaid,
        0,
        ("Did the mayor open the market?", OPENED),
        ("Did the mayor open the bridge?", OPENED),
    ),
    Measure(
        "one of them denies it",
        lambda found: float(_differs(found) and not _has(found, "opposite")),
        -1,
        ("Did the mayor open the bridge?", "The mayor did not open the bridge."),
        ("Did the mayor open the bridge?", "The bridge was open, and the mayor did not see it."),
    ),
    Measure(
        "the opposite is said",
        lambda found: float(_has(found, "opposite") and not _denies(found)),
        -1,
        ("Did the plan succeed?", "The plan failed."),
        ("Did the plan succeed?", "The plan did not fail."),
    ),
    Measure(
        "the opposite is denied",
        lambda found: float(_has(found, "opposite") and _denies(found)),
        1,
        ("Did the plan succeed?", "The plan did not fail."),
        ("Did the plan succeed?", "The plan failed."),
    ),
    Measure(
        "nothing else differs but an opposite",
        lambda found: _has(found, "opposite") * _lone(found),
        -1,
        ("Did the plan of the mayor succeed?", "The plan of the mayor failed."),
        ("Did the plan of the mayor succeed?", "The plan of the guards failed."),
    ),
    Measure(
        "it is left undone, or nearly so",
        _weakly,
        -1,
        ("Did the mayor open the bridge?", "The mayor refused to open the bridge."),
        ("Did the mayor refuse to open the bridge?", "The mayor refused to open the bridge."),
    ),
    Measure(
        "another number in its place",
        _swapped("number", SAME_KIND),
        -1,
        ("Did the mayor open the bridge in 1883?", "The mayor opened the bridge in 1884."),
        ("Did the mayor open the bridge in 1883?", "In 1883 the mayor opened the bridge."),
    ),
    Measure(
        "another name in its place",
        _swapped("name", A_SIGN + SAME_KIND),
        -1,
        ("Did the mayor leave for Norway?", "The mayor left for Sweden."),
        ("Did the mayor leave for Norway?", "The mayor left for Norway, not for Sweden."),
    ),
    Measure(
        "another word in its place",
        _swapped("word", IN_PLACE),
        -1,
        ("Did the mayor open the stone bridge?", "The mayor opened the wooden bridge."),
        ("Did the mayor open the stone bridge?", OPENED),
    ),
    Measure(
        "the whole is not said",
        _whole,
        -1,
        ("Did all guards leave?", "The guards left."),
        ("Did all guards leave?", "All the guards left."),
    ),
)


def is_against(values: Sequence[float]) -> bool:
    """Whether anything speaks for no. values: of the measures, in the table's order."""
    return any(value > 0 > row.sign for row, value in zip(MEASURES, values, strict=True))


def measures(found: Agreement) -> tuple[float, ...]:
    """Each measure's value, in the table's order."""
    return tuple([row.measure(found) for row in MEASURES])
