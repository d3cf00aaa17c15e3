"""What speaks for a stretch of words by the phrases it is made of, and by the verbs beside it.

As in `features`, which adds these to the others: each feature a name and a value.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.answering.spans.scene import TELLING, Scene

Feature = tuple[str, float]

# Words between the span and a verb that still count as near; noun phrases told apart; words of a span.
NEAR = 3
MANY_PHRASES = 3
MANY_WORDS = 4


def phrase_start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows of phrases as the first word of an answer."""
    verbs = scene.phrases.verbs
    yield f"opens as {scene.phrases.openings[place]}", 1.0
    at = bisect_left(verbs, place) - 1
    verb = verbs[at] if at >= 0 else None
    asked = verb is not None and scene.asked_about(verb)
    distance = _distance(None if verb is None else place - verb)
    yield f"verb {distance}, asked {asked}, before", 1.0
    start = scene.reading.tokens[place].start
    for opens, closes in scene.cues:
        if opens <= start <= closes + 1:
            yield (
                f"{'begins with' if start == opens else 'after' if start > closes else 'in'} a cue",
                1.0,
            )
    side = "object" if verb is not None and _together(scene, verb, place) else "subject"
    yield f"{side} {scene.form}", 1.0
    if asked and side == "object":
        yield f"object of the question's verb {scene.form}", 1.0
    if place and scene.focus_at[place - 1]:
        yield "after the focus", 1.0
    elif place > 1 and scene.focus_at[place - 2]:
        word = scene.reading.tokens[place - 1].word
        yield f"two after the focus, {word if word in TELLING else scene.classes[place - 1]}", 1.0
    if scene.hits:
        yield f"after the first hit {scene.hits[0][0] < place}", 1.0
        yield f"after the last hit {scene.hits[-1][0] < place}", 1.0


def phrase_end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows of phrases as the last word of an answer."""
    verbs = scene.phrases.verbs
    closing = scene.phrases.closings[place]
    yield f"closes as {closing}", 1.0
    if closing == "phrase" and place + 1 < len(scene.classes):
        yield f"phrase, then {scene.classes[place + 1]}", 1.0
    at = bisect_right(verbs, place)
    verb = verbs[at] if at < len(verbs) else None
    asked = verb is not None and scene.asked_about(verb)
    distance = _distance(None if verb is None else verb - place)
    yield f"verb {distance}, asked {asked}, behind", 1.0
    if asked:
        yield f"before the question's verb {scene.form}", 1.0
    if scene.hits:
        yield f"before the first hit {scene.hits[0][0] > place}", 1.0
        yield f"before the last hit {scene.hits[-1][0] > place}", 1.0


def phrase_features(scene: Scene, first: int, last: int) -> Iterator[Feature]:
    """What the words from `first` to `last` show of phrases together."""
    phrases, classes = scene.phrases, scene.classes
    one, other = phrases.noun_at[first], phrases.noun_at[last]
    yield shape(scene, first, last), 1.0
    if one is not None and other == one + 1:
        between = classes[phrases.nouns[one][1] + 1 : phrases.nouns[other][0]]
        joint = " ".join(between[:2])
        yield f"joined by {joint}", 1.0
    for at, until in phrases.lists:
        start, stop = phrases.nouns[at][0], phrases.nouns[until][1]
        if start <= last and first <= stop:
            part = _part(first - start, last - stop)
            yield f"{part} of noun phrases, one of {min(until - at + 1, MANY_PHRASES)}", 1.0
            yield f"{part} of noun phrases", 1.0
            yield f"{part} of noun phrases, many {scene.many}", 1.0
            break
    if one is not None:
        begin, end = phrases.nouns[one]
        outside = [*range(begin, first), *range(last + 1, end + 1)]
        # Of "old bridges" the bridges are asked for; old towers are as old.
        if any(scene.reading.tokens[place].term in scene.question.focus[-1:] for place in outside):
            yield "the focus in its phrase", 1.0
        if any(scene.asked_at[place] for place in outside):
            yield "question words in its phrase", 1.0
    inside = bisect_right(phrases.verbs, last) - bisect_left(phrases.verbs, first)
    yield f"verbs inside {min(inside, 2)}", 1.0
    segments = phrases.segments
    yield f"segments {min(segments[last] - segments[first], 2)}", 1.0
    opens = first == 0 or segments[first] != segments[first - 1]
    closes = last + 1 == len(classes) or segments[last] != segments[last + 1]
    yield f"segment opens {opens} closes {closes}", 1.0
    beside = sum(
        weight
        for place, weight in scene.hits
        if segments[first] <= segments[place] <= segments[last] and not first <= place <= last
    )
    yield "hits in the segment", beside / scene.total
    head = last if one is None else min(phrases.nouns[one][1], last)
    yield f"head {classes[head]} many {scene.many}", 1.0
    if scene.focus_at[head]:
        yield "head is the focus", 1.0
    if scene.question.focus:
        yield f"asked for {scene.question.focus[-1]}, head {scene.inside[head] or classes[head]}", 1.0
    yield f"begins {classes[first]} ends {classes[last]} {min(last - first, MANY_WORDS)}", 1.0
    counts = scene.counts
    content = counts.content[last + 1] - counts.content[first]
    if content:
        yield "common words", (counts.common[last + 1] - counts.common[first]) / content


def shape(scene: Scene, first: int, last: int) -> str:
    """How the words from `first` to `last` cut the noun phrases, and how many they touch."""
    phrases = scene.phrases
    one, other = phrases.noun_at[first], phrases.noun_at[last]
    count = 0 if one is None or other is None else min(other - one + 1, MANY_PHRASES)
    return f"{phrases.openings[first]} to {phrases.closings[last]}, {count}"


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
