"""What speaks for a stretch of words by the phrases it is made of, and by the verbs beside it.

As in `features`, which adds these to the others: each feature a name and a value.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.answering.spans.scene import TELLING, Scene
from quoth.answering.spans.weighing import Feature, Shown, features_of

# Words between the span and a verb that still count as near; noun phrases told apart; words of a span.
NEAR = 3
MANY_PHRASES = 3
MANY_WORDS = 4


def phrase_start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows of phrases as the first word of an answer."""
    return features_of(phrase_start_groups(scene, place))


def phrase_start_groups(scene: Scene, place: int) -> Iterator[Shown]:
    """The same in groups."""
    verbs = scene.phrases.verbs
    at = bisect_left(verbs, place) - 1
    verb = verbs[at] if at >= 0 else None
    asked = verb is not None and scene.asked_about(verb)
    distance = _distance(None if verb is None else place - verb)
    yield _opens, (scene.phrases.openings[place], distance, asked)
    if scene.cues:
        start = scene.reading.tokens[place].start
        for opens, closes in scene.cues:
            if opens <= start <= closes + 1:
                yield _cue, ("begins with" if start == opens else "after" if start > closes else "in",)
    is_object = verb is not None and _together(scene, verb, place)
    yield _side, (is_object, asked, scene.form)
    if place and scene.focus_at[place - 1]:
        yield _after_focus, ("",)
    elif place > 1 and scene.focus_at[place - 2]:
        word = scene.reading.tokens[place - 1].word
        yield _after_focus, (word if word in TELLING else scene.classes[place - 1],)
    if scene.hits:
        yield _after_hits, (scene.hits[0][0] < place, scene.hits[-1][0] < place)


def _opens(opening: str, distance: str, asked: bool) -> Iterator[Feature]:
    yield f"opens as {opening}", 1.0
    yield f"verb {distance}, asked {asked}, before", 1.0


def _cue(side: str) -> Iterator[Feature]:
    yield f"{side} a cue", 1.0


def _side(is_object: bool, asked: bool, form: str) -> Iterator[Feature]:
    yield f"{'object' if is_object else 'subject'} {form}", 1.0
    if asked and is_object:
        yield f"object of the question's verb {form}", 1.0


def _after_focus(between: str) -> Iterator[Feature]:
    yield f"two after the focus, {between}" if between else "after the focus", 1.0


def _after_hits(first: bool, last: bool) -> Iterator[Feature]:
    yield f"after the first hit {first}", 1.0
    yield f"after the last hit {last}", 1.0


def phrase_end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows of phrases as the last word of an answer."""
    return features_of(phrase_end_groups(scene, place))


def phrase_end_groups(scene: Scene, place: int) -> Iterator[Shown]:
    """The same in groups."""
    verbs = scene.phrases.verbs
    closing = scene.phrases.closings[place]
    follows = scene.classes[place + 1] if closing == "phrase" and place + 1 < len(scene.classes) else ""
    at = bisect_right(verbs, place)
    verb = verbs[at] if at < len(verbs) else None
    asked = verb is not None and scene.asked_about(verb)
    yield _closes, (closing, follows, _distance(None if verb is None else verb - place), asked)
    if asked:
        yield _before_verb, (scene.form,)
    if scene.hits:
        yield _before_hits, (scene.hits[0][0] > place, scene.hits[-1][0] > place)


def _closes(closing: str, follows: str, distance: str, asked: bool) -> Iterator[Feature]:
    yield f"closes as {closing}", 1.0
    if follows:
        yield f"phrase, then {follows}", 1.0
    yield f"verb {distance}, asked {asked}, behind", 1.0


def _before_verb(form: str) -> Iterator[Feature]:
    yield f"before the question's verb {form}", 1.0


def _before_hits(first: bool, last: bool) -> Iterator[Feature]:
    yield f"before the first hit {first}", 1.0
    yield f"before the last hit {last}", 1.0


def phrase_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show of phrases together."""
    yield from features_of(phrase_groups(scene, first, last))
    yield "hits in the segment", beside_in_segment(scene, first, last)


def phrase_groups(scene: Scene, first: int, last: int) -> Iterator[Shown]:
    """The same in groups, but for what `beside_in_segment` says."""
    phrases, classes, counts = scene.phrases, scene.classes, scene.counts
    one, other = phrases.noun_at[first], phrases.noun_at[last]
    yield _shape, shape(scene, first, last)
    if one is not None and other == one + 1:
        start = phrases.nouns[one][1] + 1
        yield _joint, tuple(classes[start : min(start + 2, phrases.nouns[other][0])])
    for at, until in phrases.lists:
        start, stop = phrases.nouns[at][0], phrases.nouns[until][1]
        if start <= last and first <= stop:
            part = _part(first - start, last - stop)
            yield _listed, (part, min(until - at + 1, MANY_PHRASES), scene.many)
            break
    head = last
    if one is not None:
        begin, end = phrases.nouns[one]
        head = min(end, last)
        if begin < first or last < end:
            yield _outside, _outside_facts(scene, [*range(begin, first), *range(last + 1, end + 1)])
    verbs, segments = phrases.verbs, phrases.segments
    yield (
        _inside,
        (
            min(bisect_right(verbs, last) - bisect_left(verbs, first), 2),
            min(segments[last] - segments[first], 2),
            first == 0 or segments[first] != segments[first - 1],
            last + 1 == len(classes) or segments[last] != segments[last + 1],
        ),
    )
    focus = scene.question.focus
    yield (
        _head,
        (
            classes[head],
            scene.many,
            scene.focus_at[head],
            focus[-1] if focus else None,
            scene.inside[head] or classes[head],
        ),
    )
    yield _edges, (classes[first], classes[last], min(last - first, MANY_WORDS))
    content = counts.content[last + 1] - counts.content[first]
    if content:
        yield _common, ((counts.common[last + 1] - counts.common[first]) / content,)


def shape(scene: Scene, first: int, last: int) -> tuple[str, str, int]:
    """How the words from `first` to `last` cut the noun phrases at either end, and how many they touch."""
    phrases = scene.phrases
    one, other = phrases.noun_at[first], phrases.noun_at[last]
    count = 0 if one is None or other is None else min(other - one + 1, MANY_PHRASES)
    return phrases.openings[first], phrases.closings[last], count


def shape_name(opening: str, closing: str, count: int) -> str:
    """The feature of a shape."""
    return f"{opening} to {closing}, {count}"


def _shape(opening: str, closing: str, count: int) -> Iterator[Feature]:
    yield shape_name(opening, closing, count), 1.0


def _joint(*between: str) -> Iterator[Feature]:
    yield f"joined by {' '.join(between)}", 1.0


def _listed(part: str, length: int, many: bool) -> Iterator[Feature]:
    yield f"{part} of noun phrases, one of {length}", 1.0
    yield f"{part} of noun phrases", 1.0
    yield f"{part} of noun phrases, many {many}", 1.0


def _outside_facts(scene: Scene, places: list[int]) -> tuple[bool, bool]:
    """Whether the focus, and whether words of the question, stand in the span's first phrase, but outside."""
    focus, tokens = scene.question.focus[-1:], scene.reading.tokens
    # Of "old bridges" the bridges are asked for; old towers are as old.
    return any(tokens[p].term in focus for p in places), any(scene.asked_at[p] for p in places)


def _outside(focus: bool, asked: bool) -> Iterator[Feature]:
    if focus:
        yield "the focus in its phrase", 1.0
    if asked:
        yield "question words in its phrase", 1.0


def _inside(verbs: int, segments: int, opens: bool, closes: bool) -> Iterator[Feature]:
    yield f"verbs inside {verbs}", 1.0
    yield f"segments {segments}", 1.0
    yield f"segment opens {opens} closes {closes}", 1.0


def _head(name: str, many: bool, is_focus: bool, asked: str | None, kind: str) -> Iterator[Feature]:
    yield f"head {name} many {many}", 1.0
    if is_focus:
        yield "head is the focus", 1.0
    if asked is not None:
        yield f"asked for {asked}, head {kind}", 1.0


def _edges(first: str, last: str, words: int) -> Iterator[Feature]:
    yield f"begins {first} ends {last} {words}", 1.0


def _common(share: float) -> Iterator[Feature]:
    yield "common words", share


def beside_in_segment(scene: Scene, first: int, last: int) -> float:
    """The share of the hits that stand in the span's segments, but outside it."""
    segments = scene.phrases.segments
    low, high = segments[first], segments[last]
    found = 0.0
    for place, weight in scene.hits:
        if not first <= place <= last and low <= segments[place] <= high:
            found += weight
    return found / scene.total


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


def _together(scene: Scene, one: int, other: int) -> bool:
    """Whether two words stand in the same segment of the sentence."""
    return scene.phrases.segments[one] == scene.phrases.segments[other]


def _distance(words: int | None) -> str:
    if words is None:
        return "nowhere"
    return "next" if words == 1 else "near" if words <= NEAR else "far"
