"""What speaks for a stretch of words as the short answer: features, each a name and a value.

A span's score is the sum over what its first word, its last word (`edges`) and the whole span show. Each
feature has a weight for any question and another for the question's kind. Names are made of word classes
and function words, never of the article's words.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quoth.answering.spans.phrasal import beside_in_segment, phrase_groups
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.weighing import Feature, Shown, features_of
from quoth.named_tuple import NamedTuple

LENGTHS = (1, 2, 3, 4, 5, 7, 10, 14, 20)
LENGTH_NAMES = tuple(f"length {step}" for step in range(len(LENGTHS) + 1))
# Words between the span and the nearest word of the question: no word of it, and the steps told apart.
FAR = 30
STEPS = (1, 2, 3, 5, 8, 29)
STEPS_TO = tuple(bisect_left(STEPS, distance) for distance in range(FAR + 1))
# Words after a comma in which a list's "and" is looked for; commas told apart.
LIST_REACH = 8
MOST_COMMAS = 3
# What `span_values` has the values of.
VALUES = ("close", "close left", "near", "hits in the segment")


class Nearness(NamedTuple):
    """The question's words around a span: what they weigh, the less the farther, and words to the nearest."""

    left: float
    right: float
    before: int
    behind: int


def nearness(scene: Scene, first: int, last: int) -> Nearness:
    """How near the question's words are to those from `first` to `last`."""
    left = right = 0.0
    before = behind = FAR
    for place, weight in scene.hits:
        if place < first:
            before = first - place  # they ascend: the last one before is the nearest
            left += weight / before**0.5
        elif place > last:
            right += weight / (place - last) ** 0.5
            behind = min(behind, place - last)
    return Nearness(left, right, min(before, FAR), behind)


def span_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show together."""
    near = nearness(scene, first, last)
    yield from features_of(span_groups(scene, first, last, near))
    yield from zip(VALUES, span_values(scene, first, last, near), strict=True)


def span_groups(scene: Scene, first: int, last: int, near: Nearness) -> Iterator[Shown]:
    """The same in groups, but for what `span_values` has."""
    counts = scene.counts
    asked = counts.asked[last + 1] - counts.asked[first]
    content = counts.content[last + 1] - counts.content[first]
    focus = counts.focus[last + 1] > counts.focus[first]
    commas = counts.commas[last + 1] - counts.commas[first + 1]
    yield (
        _words,
        (
            bisect_left(LENGTHS, last - first + 1),
            asked / content if content else None,
            focus,
            min(commas, MOST_COMMAS),
        ),
    )
    mention, fits = scene.edges.get((first, last)), scene.fits
    if mention:
        follows = not focus and last + 1 < len(scene.focus_at) and scene.focus_at[last + 1]
        yield _mention, (mention, fits.get(mention, 0.0), focus, follows)
    else:
        kinds = tuple(sorted({name for name in scene.inside[first : last + 1] if name}))
        yield _mentions, (kinds, max([fits.get(name, 0.0) for name in kinds], default=0.0))
    yield _list, _list_facts(scene, first, last, commas)
    yield _steps, (near.before, near.behind)
    yield from phrase_groups(scene, first, last)


def _words(step: int, asked: float | None, focus: bool, commas: int) -> Iterator[Feature]:
    """step: of the length; asked: the share of the content words, None where there is none."""
    yield LENGTH_NAMES[step], 1.0
    if asked is None:
        yield "no content", 1.0
    elif asked == 1:
        yield "all in the question", 1.0
    elif asked:
        yield "partly in the question", asked
    if commas:
        yield f"commas {commas}", 1.0
    if focus:
        yield "holds the focus", 1.0


def _mention(kind: str, fit: float, focus: bool, follows: bool) -> Iterator[Feature]:
    yield "is a fitting mention", fit
    yield f"is {kind}", 1.0
    if focus:
        yield f"is {kind} with the focus", 1.0
    elif follows:
        yield f"is {kind} before the focus", 1.0


def _mentions(kinds: Sequence[str], fit: float) -> Iterator[Feature]:
    yield "holds a fitting mention", fit
    for name in kinds:
        yield f"holds {name}", 1.0
    if not kinds:
        yield "holds no mention", 1.0


def length(first: int, last: int) -> str:
    """How many words there are from `first` to `last`, in steps."""
    return LENGTH_NAMES[bisect_left(LENGTHS, last - first + 1)]


def _list_facts(scene: Scene, first: int, last: int, commas: int) -> tuple[bool, int, bool, bool, int]:
    """Whether many are asked for, the conjunctions inside, whether a list is cut before or behind, commas."""
    classes, gaps = scene.classes, scene.gaps
    joined = classes[first + 1 : last].count("conjunction")
    goes_on = classes[last + 1 : last + 2] == ["conjunction"] or (
        "," in gaps[last + 1] and "conjunction" in classes[last + 1 : last + 1 + LIST_REACH]
    )
    begun = first > 0 and (
        classes[first - 1] == "conjunction" or ("," in gaps[first] and "conjunction" in classes[first:last])
    )
    return scene.many, min(joined, 2), goes_on or begun, joined > 0 or goes_on or begun, min(commas, 2)


def _list(many: bool, joined: int, cut: bool, listed: bool, commas: int) -> Iterator[Feature]:
    """Whether the span is a list, or a part cut out of one, and whether one or many are asked for."""
    asked = "many" if many else "one"
    part = "part" if cut else "whole"
    yield f"joins {joined} for {asked}", 1.0
    if listed:
        yield f"{part} of a list, joins {min(joined, 1)}", 1.0
        yield f"{part} of a list, joins {min(joined, 1)} for {asked}", 1.0
        yield f"{part} of a list, commas {commas} for {asked}", 1.0


def _steps(before: int, behind: int) -> Iterator[Feature]:
    """By how many words before and behind there are to the nearest word of the question."""
    one, other = STEPS_TO[before], STEPS_TO[behind]
    yield f"question words {one} before, {other} behind", 1.0
    yield f"question words {one} before", 1.0
    yield f"question words {other} behind", 1.0


def span_values(scene: Scene, first: int, last: int, near: Nearness) -> tuple[float, ...]:
    """The values of VALUES: features of which hardly two spans have the same."""
    total = scene.total
    return (
        (near.left + near.right) / total,
        near.left / total,
        1 / min(near.before, near.behind),
        beside_in_segment(scene, first, last),
    )
