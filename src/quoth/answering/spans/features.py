"""What speaks for a stretch of words as the short answer: features, each a name and a value.

A span's score is the sum over what its first word, its last word and the whole span show. Each feature has
a weight for any question and another for the question's kind. Names are made of word classes and function
words, never of the article's words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.answering.likeness import akin
from quoth.answering.spans.edges import Feature
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.sentences import NUMBERS

LENGTHS = (1, 2, 3, 4, 5, 7, 10, 14, 20)
# Words between the span and the nearest word of the question: no word of it, and the steps told apart.
FAR = 30
STEPS = (1, 2, 3, 5, 8, 29)
# Noun phrases told apart; words of a span.
MANY_PHRASES = 3
MANY_WORDS = 4
# Likeness of words in meaning: the least that counts, and steps told apart.
LEAST_KIN = 0.25
KIN_STEPS = 10
MOST_KIN = 5
BESIDE = 3  # words
FIGURES = NUMBERS | {"date"}


def span_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show together."""
    classes, phrases = scene.classes, scene.phrases
    yield f"length {bisect_left(LENGTHS, last - first + 1)}", 1.0
    yield f"begins {classes[first]} ends {classes[last]} {min(last - first, MANY_WORDS)}", 1.0
    content = scene.content[last + 1] - scene.content[first]
    asked = scene.asked[last + 1] - scene.asked[first]
    if not content:
        yield "no content", 1.0
    elif asked == content:
        yield "all in the question", 1.0
    else:
        yield "partly in the question", asked / content
        yield "common words", (scene.common[last + 1] - scene.common[first]) / content
    yield from _mentioned(scene, first, last)
    yield from _dated(scene, first, last)
    yield from _near(scene, first, last)
    yield from _listed(scene, first, last)
    one, other = phrases.noun_at[first], phrases.noun_at[last]
    count = 0 if one is None or other is None else min(other - one + 1, MANY_PHRASES)
    yield f"{phrases.openings[first]} to {phrases.closings[last]}, {count}", 1.0
    if one is not None and other == one + 1:
        start = phrases.nouns[one][1] + 1
        yield f"joined by {' '.join(classes[start : min(start + 2, phrases.nouns[other][0])])}", 1.0
    head = last if one is None else min(phrases.nouns[one][1], last)
    if one is not None and (
        rest := [*range(phrases.nouns[one][0], first), *range(last + 1, phrases.nouns[one][1] + 1)]
    ):
        if any(scene.focus_at[place] for place in rest):
            yield "the focus in its phrase", 1.0
        if any(scene.hit_at[place] for place in rest):
            yield "question words in its phrase", 1.0
    yield f"head {classes[head]} many {scene.many}", 1.0
    if scene.focus_at[head]:
        yield "head is the focus", 1.0
    if scene.question.focus:
        unit = scene.unit(head)
        yield f"asked for {scene.question.focus[-1]}, head {unit.kind if unit else classes[head]}", 1.0
        yield f"counts {_counted(scene, last, head)}", 1.0
        yield from _akin(scene, first, last, head)
    verbs, segments = phrases.verbs, phrases.segments
    yield f"verbs inside {min(bisect_right(verbs, last) - bisect_left(verbs, first), 2)}", 1.0
    yield f"segments {min(segments[last] - segments[first], 2)}", 1.0
    opens = first == 0 or segments[first] != segments[first - 1]
    closes = last + 1 == len(classes) or segments[last] != segments[last + 1]
    yield f"segment opens {opens} closes {closes}", 1.0


def _counted(scene: Scene, last: int, head: int) -> str:
    """What the span's head or what stands behind it in its noun phrase is to the noun asked for."""
    number = scene.phrases.noun_at[last]
    end = last if number is None else scene.phrases.nouns[number][1]
    behind = range(min(head, last), end + 1)
    if any(scene.focus_at[place] for place in behind):
        return "the focus"
    if any(scene.like_at[place] for place in behind):
        return "a like word"
    return "itself" if scene.unit(end) is not None else scene.classes[end]


def _mentioned(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    focus = any(scene.focus_at[first : last + 1])
    if focus:
        yield "holds the focus", 1.0
    unit = scene.layout.edges.get((first, last))
    if unit is not None:
        yield "is a fitting mention", scene.fit(unit.kind)
        yield f"is {unit.kind}", 1.0
        if focus:
            yield f"is {unit.kind} with the focus", 1.0
        elif any(scene.focus_at[last + 1 : last + 2]):
            yield f"is {unit.kind} before the focus", 1.0
        return
    kinds = {found.kind for found in scene.layout.inside[first : last + 1] if found}
    yield "holds a fitting mention", max(map(scene.fit, kinds), default=0.0)
    for kind in sorted(kinds):
        yield f"holds {kind}", 1.0
    if not kinds:
        yield "holds no mention", 1.0


def _dated(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """Of several numbers or dates whether the one here is the nearest to a number or date of the question."""
    here = [u for u in scene.layout.units if first <= u.first and u.last <= last and u.kind in FIGURES]
    if len(here) != 1:
        return
    asked = [u for u in scene.layout.units if u.kind in FIGURES and any(scene.hit_at[u.first : u.last + 1])]
    others = [u for u in scene.layout.units if u.kind == here[0].kind and u not in asked]
    if len(others) < 2:
        return
    for unit in asked:
        nearest = min(others, key=lambda other: abs(other.first - unit.first))
        yield f"nearest to the question's figure {nearest is here[0]}", 1.0


def _near(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """How near what matches the question is, and by how many words before and behind; what is inside."""
    segments, nouns = scene.phrases.segments, scene.phrases.counts
    left = right = beside = inside = nearest = by_phrases = 0.0
    before = behind = FAR
    one = other = MANY_PHRASES
    for place, weight in scene.masses:
        if first <= place <= last:
            inside += weight
            continue
        if place < first:
            before = apart = first - place  # they ascend: the last one before is the nearest
            one = between = max(0, nouns[first] - nouns[place + 1])
            left += weight / apart**0.5
        else:
            apart, between = place - last, max(0, nouns[scene.phrases.start(place)] - nouns[last + 1])
            behind, other = min(behind, apart), min(other, between)
            right += weight / apart**0.5
        nearest += weight / apart
        by_phrases += weight / (between + 1)
        if segments[first] <= segments[place] <= segments[last]:
            beside += weight
    before = min(before, FAR)
    yield "close", (left + right) / scene.mass
    yield "close left", left / scene.mass
    yield "closest", nearest / scene.mass
    yield "close by phrases", by_phrases / scene.mass
    yield "near", 1 / min(before, behind)
    yield "hits in the segment", beside / scene.mass
    yield "matched inside", inside / scene.mass
    yield f"phrases between {min(one, MANY_PHRASES)} before", 1.0
    yield f"phrases between {min(other, MANY_PHRASES)} behind", 1.0
    one, other = bisect_left(STEPS, before), bisect_left(STEPS, behind)
    yield f"question words {one} before, {other} behind", 1.0
    yield f"question words {one} before", 1.0
    yield f"question words {other} behind", 1.0


def _akin(scene: Scene, first: int, last: int, head: int) -> Iterator[Feature]:
    """How alike in meaning the noun asked for is to the head, to the words inside and beside, to the kind."""
    kin = scene.kin
    most = max(kin[first : last + 1])
    yield "kin head", kin[head]
    yield f"kin head {min(int(kin[head] * KIN_STEPS), MOST_KIN)}", 1.0
    yield "kin inside", most
    yield (
        "kin beside",
        max([*kin[max(0, first - BESIDE) : first], *kin[last + 1 : last + BESIDE]], default=0.0),
    )
    if max(kin) > LEAST_KIN:
        yield f"kin best inside {most == max(kin)}", 1.0
    unit = scene.unit(head)
    if unit is not None:
        fit = akin(scene.question.focus[-1], unit.kind)
        yield "kin of its kind", fit
        yield f"kin of {unit.kind}", fit


def _listed(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """How the span lies to a list of noun phrases, and whether one or many are asked for."""
    for at, until in scene.phrases.lists:
        start, stop = scene.phrases.nouns[at][0], scene.phrases.nouns[until][1]
        if start <= last and first <= stop:
            part = _part(first - start, last - stop)
            yield f"{part} of noun phrases, one of {min(until - at + 1, MANY_PHRASES)}", 1.0
            yield f"{part} of noun phrases", 1.0
            yield f"{part} of noun phrases, many {scene.many}", 1.0
            break
    many = "many" if scene.many else "one"
    joints, commas = scene.phrases.joints, scene.phrases.commas
    yield f"joins {min(max(0, joints[last] - joints[first + 1]), 2)} for {many}", 1.0
    yield f"commas {min(commas[last + 1] - commas[first + 1], 3)} for {many}", 1.0


def _part(before: int, behind: int) -> str:
    """How a span lies to a list, by how far its edges are from the list's: 0 for the same."""
    if before == 0 and behind == 0:
        return "whole list"
    if before <= 0 <= behind:
        return "more than a list"
    if before == 0:
        return "begin of a list"
    return (
        "end of a list" if behind == 0 else "across a list" if before < 0 or behind > 0 else "item of a list"
    )
