"""What speaks for a stretch of words as the short answer: features, each a name and a value.

A span's score is the sum over what its first word, its last word and the whole span show. Each feature
has a weight for any question and another for the question's kind. Names are made of word classes and
function words, never of the article's words.
"""

from bisect import bisect_left
from collections.abc import Iterator

from quoth.answering.spans.phrasal import (
    Feature,
    phrase_end_features,
    phrase_features,
    phrase_start_features,
)
from quoth.answering.spans.scene import TELLING, Scene

LENGTHS = (1, 2, 3, 4, 5, 7, 10, 14, 20)
LENGTH_NAMES = tuple(f"length {step}" for step in range(len(LENGTHS) + 1))
# Words between the span and the nearest word of the question: no word of it, and the steps told apart.
FAR = 30
# Words after a comma in which a list's "and" is looked for.
LIST_REACH = 8
STEPS = (1, 2, 3, 5, 8, 29)
# A text's curly quotes are the same marks as another's straight ones.
STRAIGHT = str.maketrans("‘’“”«»–", '\'\'""""—')


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    classes = scene.classes
    before = classes[place - 1] if place else "begin"
    word = scene.reading.tokens[place - 1].word if place else "begin"
    yield f"begins {classes[place]}", 1.0
    yield f"after {before}", 1.0
    yield f"after {before} begins {classes[place]}", 1.0
    if word in TELLING:
        yield f"after {word}", 1.0
        if word == scene.preposition:
            yield "after the question's preposition", 1.0
        if place > 1 and word == "as" and scene.reading.tokens[place - 2].word == "such":
            yield "after such as", 1.0
    if place and scene.asked_at[place - 1]:
        if scene.reading.tokens[place - 1].term == scene.question.terms[-1]:
            yield "after the question's last word", 1.0
        yield "after a question word", 1.0
        yield f"after a question word, {before}", 1.0
    elif place and scene.similar_at[place - 1]:
        yield "after a like word", 1.0
    elif place > 1 and scene.asked_at[place - 2]:
        yield "two after a question word", 1.0
    if scene.asked_at[place]:
        yield "begins with a question word", 1.0
    first = scene.reading.tokens[place].word
    if first in TELLING:
        yield f"begins {first}", 1.0
    mark = _mark(scene.gaps[place])
    if mark:
        yield f"opens {mark}", 1.0
    if scene.inside[place] and place and scene.inside[place] == scene.inside[place - 1]:
        yield "begins inside a mention", 1.0
    yield from phrase_start_features(scene, place)


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    classes = scene.classes
    more = place + 1 < len(classes)
    after = classes[place + 1] if more else "end"
    word = scene.reading.tokens[place + 1].word if more else "end"
    yield f"ends {classes[place]}", 1.0
    yield f"before {after}", 1.0
    yield f"ends {classes[place]} before {after}", 1.0
    if word in TELLING:
        yield f"before {word}", 1.0
    if more and scene.asked_at[place + 1]:
        if scene.reading.tokens[place + 1].term == scene.question.terms[0]:
            yield "before the question's first word", 1.0
        yield "before a question word", 1.0
        yield f"before a question word, {after}", 1.0
    if scene.asked_at[place]:
        yield "ends with a question word", 1.0
    mark = _mark(scene.gaps[place + 1])
    if mark:
        yield f"closes {mark}", 1.0
    if scene.focus_at[place]:
        yield "ends with the focus", 1.0
    if more and scene.focus_at[place + 1]:
        yield "before the focus", 1.0
        if _focus_follows(scene, place):
            yield "before the whole focus", 1.0
    if more and scene.inside[place] and scene.inside[place] == scene.inside[place + 1]:
        yield "ends inside a mention", 1.0
    yield from phrase_end_features(scene, place)


def _focus_follows(scene: Scene, place: int) -> bool:
    """Whether all terms of the focus noun stand next, in order."""
    following = scene.reading.tokens[place + 1 : place + 1 + len(scene.question.focus)]
    return tuple(token.term for token in following) == scene.question.focus


def span_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show together."""
    yield length(first, last), 1.0
    counts = scene.counts
    asked = counts.asked[last + 1] - counts.asked[first]
    content = counts.content[last + 1] - counts.content[first]
    focus = counts.focus[last + 1] > counts.focus[first]
    if content == 0:
        yield "no content", 1.0
    elif asked == content:
        yield "all in the question", 1.0
    elif asked:
        yield "partly in the question", asked / content
    mention = scene.edges.get((first, last))
    fits = scene.fits
    if mention:
        yield "is a fitting mention", fits.get(mention, 0.0)
        yield f"is {mention}", 1.0
        if focus:
            yield f"is {mention} with the focus", 1.0
        elif last + 1 < len(scene.focus_at) and scene.focus_at[last + 1]:
            yield f"is {mention} before the focus", 1.0
    else:
        kinds = sorted({name for name in scene.inside[first : last + 1] if name})
        yield "holds a fitting mention", max((fits.get(name, 0.0) for name in kinds), default=0.0)
        for name in kinds:
            yield f"holds {name}", 1.0
        if not kinds:
            yield "holds no mention", 1.0
    commas = counts.commas[last + 1] - counts.commas[first + 1]
    if commas:
        yield f"commas {min(commas, 3)}", 1.0
    if focus:
        yield "holds the focus", 1.0
    yield from _list_features(scene, first, last, commas)
    yield from _closeness(scene, first, last)
    yield from phrase_features(scene, first, last)


def length(first: int, last: int) -> str:
    """How many words there are from `first` to `last`, in steps."""
    return LENGTH_NAMES[bisect_left(LENGTHS, last - first + 1)]


def _list_features(scene: Scene, first: int, last: int, commas: int) -> Iterator[Feature]:
    """Whether the span is a list, or a part cut out of one, and whether one or many are asked for."""
    asked = "many" if scene.many else "one"
    joined = scene.classes[first + 1 : last].count("conjunction")
    following = scene.classes[last + 1 : last + 2]
    goes_on = following == ["conjunction"] or (
        "," in scene.gaps[last + 1] and "conjunction" in scene.classes[last + 1 : last + 1 + LIST_REACH]
    )
    begun = first > 0 and (
        scene.classes[first - 1] == "conjunction"
        or ("," in scene.gaps[first] and "conjunction" in scene.classes[first:last])
    )
    part = "part" if goes_on or begun else "whole"
    yield f"joins {min(joined, 2)} for {asked}", 1.0
    if joined or goes_on or begun:
        yield f"{part} of a list, joins {min(joined, 1)}", 1.0
        yield f"{part} of a list, joins {min(joined, 1)} for {asked}", 1.0
        yield f"{part} of a list, commas {min(commas, 2)} for {asked}", 1.0


def _closeness(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    left = right = 0.0
    before, behind = FAR, FAR
    for place, weight in scene.hits:
        if place < first:
            left += weight / (first - place) ** 0.5
            before = first - place  # they ascend: the last one before is the nearest
        elif place > last:
            right += weight / (place - last) ** 0.5
            behind = min(behind, place - last)
    total = scene.total
    nearest = min(before, behind, FAR)
    yield "close", (left + right) / total
    yield "close left", left / total
    yield "near", 1 / nearest
    yield f"question words {_step(before)} before, {_step(behind)} behind", 1.0
    yield f"question words {_step(before)} before", 1.0
    yield f"question words {_step(behind)} behind", 1.0


def _step(distance: int) -> int:
    return bisect_left(STEPS, distance)


def _mark(gap: str) -> str:
    """The punctuation in the text between two words, as a name without white space."""
    return "".join(gap.split())[:2].translate(STRAIGHT)
