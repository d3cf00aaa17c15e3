"""How a sentence falls into phrases, by the classes of its words: no parser is needed for short answers."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from quoth.named_tuple import NamedTuple

NOUNS = frozenset(("noun", "plural", "capital", "opening"))
MODIFIERS = NOUNS | {"adjective", "number", "ing", "past"}
PARTICIPLES = frozenset(("ing", "past"))
VERBS = frozenset(("verb", "verbs", "past", "auxiliary"))
# Marks that part one segment of a sentence from the next.
PARTING = frozenset(',;:()—–"“”')


class Phrases(NamedTuple):
    """The phrases of a sentence; places are those of its tokens.

    nouns: first and last place of each base noun phrase ("the old bridge"), ascending, disjoint.
    noun_at: for each place the number of the noun phrase there, None outside.
    verbs: places of verbs and auxiliaries outside noun phrases, ascending.
    segments: for each place how many parting marks stand before it.
    lists: numbers of the first and last noun phrase of each list ("ships, boats and rafts").
    starts, ends: for each place where the noun phrase there begins and ends; the place itself outside.
    opens: for each place, and the end, whether it begins a segment or the sentence, or ends it.
    counts: how many noun phrases have begun before each place, and before the end. joints, joined_verbs,
        commas, verb_counts: as many conjunctions, verbs right behind one, gaps with a comma, and verbs.
    openings, closings: for each place where in a noun phrase a stretch stands that begins, or ends, there.
    """

    nouns: Sequence[tuple[int, int]]
    noun_at: Sequence[int | None]
    verbs: Sequence[int]
    segments: Sequence[int]
    lists: Sequence[tuple[int, int]]
    openings: Sequence[str]
    closings: Sequence[str]
    counts: Sequence[int]
    joints: Sequence[int]
    joined_verbs: Sequence[int]
    commas: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    opens: Sequence[bool]
    verb_counts: Sequence[int]


def find_phrases(classes: Sequence[str], gaps: Sequence[str]) -> Phrases:
    """The phrases of a sentence of words with `classes`, and with `gaps` before each and after the last."""
    parted = [not PARTING.isdisjoint(gap) for gap in gaps]
    nouns: list[tuple[int, int]] = []
    place = 0
    while place < len(classes):
        last = _noun_phrase_end(classes, gaps, parted, place)
        if last is not None:
            nouns.append((place, last))
        place = place + 1 if last is None else last + 1
    noun_at: list[int | None] = [None] * len(classes)
    starts, ends = list(range(len(classes))), list(range(len(classes)))
    for number, (first, last) in enumerate(nouns):
        noun_at[first : last + 1] = [number] * (last + 1 - first)
        starts[first : last + 1] = [first] * (last + 1 - first)
        ends[first : last + 1] = [last] * (last + 1 - first)
    verbs = [place for place, name in enumerate(classes) if name in VERBS and noun_at[place] is None]
    segments, segment = [], 0
    for place in range(len(classes)):
        segment += parted[place]
        segments.append(segment)
    return Phrases(
        nouns,
        noun_at,
        verbs,
        segments,
        _lists(classes, gaps, nouns),
        [_opening(classes, nouns, number, place) for place, number in enumerate(noun_at)],
        [_closing(nouns, number, place) for place, number in enumerate(noun_at)],
        running([number is not None and starts[place] == place for place, number in enumerate(noun_at)]),
        running([name == "conjunction" for name in classes]),
        running([one == "conjunction" and name in VERBS for one, name in pairwise(("", *classes))]),
        running(["," in gap for gap in gaps]),
        starts,
        ends,
        [True, *parted[1:-1], True],
        running([name in VERBS and number is None for name, number in zip(classes, noun_at, strict=True)]),
    )


def running(flags: Sequence[bool]) -> list[int]:
    """How many are set before each place, and before the end."""
    return [0, *accumulate(map(int, flags))]


def _opening(classes: Sequence[str], nouns: Sequence[tuple[int, int]], number: int | None, place: int) -> str:
    if number is None:
        return "other"
    first = nouns[number][0]
    if first == place:
        return "phrase"
    return "bare phrase" if first == place - 1 and classes[first] == "determiner" else "part"


def _closing(nouns: Sequence[tuple[int, int]], number: int | None, place: int) -> str:
    if number is None:
        return "other"
    return "phrase" if nouns[number][1] == place else "part"


def _lists(
    classes: Sequence[str], gaps: Sequence[str], nouns: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Runs of noun phrases with commas between them and a conjunction before the last."""
    found: list[tuple[int, int]] = []
    first = 0
    for number in range(1, len(nouns)):
        stop, start = nouns[number - 1][1], nouns[number][0]
        joined = classes[stop + 1 : start] == ["conjunction"]
        if joined:
            found.append((first, number))
        # A comma goes on with the list, anything else ends it.
        if joined or start != stop + 1 or gaps[start].strip() != ",":
            first = number
    return found


def _noun_phrase_end(
    classes: Sequence[str], gaps: Sequence[str], parted: Sequence[bool], first: int
) -> int | None:
    """The last place of the base noun phrase that begins at `first`, None where none does.

    Determiner, then modifiers up to the last noun or number; "the poor" ends at its adjective.
    """
    determined = classes[first] == "determiner"
    start = place = first + determined
    last = None
    while place < len(classes) and classes[place] in MODIFIERS:
        name = classes[place]
        # A comma parts phrases, but not "the big, old tower".
        if parted[place] and place > first and classes[place - 1 : place + 1] != ["adjective"] * 2:
            break
        # "The opened bridge" goes on; in "he opened bridges" and "boats burned oil" a verb begins.
        # "Moe-led" is one word of two.
        joined = gaps[place] == "-" and place > first
        if name in PARTICIPLES and (place == first or last is not None) and not joined:
            break
        if (
            name == "past"
            and not joined
            and (place + 1 == len(classes) or classes[place + 1] not in MODIFIERS)
        ):
            break
        if name in NOUNS or name == "number":
            last = place
        place += 1
    if last is None and determined and place > start:
        return place - 1
    return last
