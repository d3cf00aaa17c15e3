"""What speaks for a short answer by its first word and its last one; as in `features`, which has the rest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.answering.spans.scene import TELLING, Scene
from quoth.answering.weights import Feature, Trait, features_of
from quoth.named_tuple import NamedTuple

# Words between the span and a verb that still count as near.
NEAR = 3
# Words between the span and the nearest word of the question: no word of it. Noun phrases told apart.
FAR = 30
MANY_PHRASES = 3
BESIDE = 3  # words


class Edge(NamedTuple):
    """A place as the first or last one of spans: what is the same for all of these.

    words, phrases: to the nearest word outside that matches the question. shares: this side's part of each
    of `features.SHARES`. kin: the highest of the words beside.
    """

    place: int
    words: int
    phrases: int
    shares: tuple[float, ...]
    kin: float


def set_edge(scene: Scene, place: int, end: bool) -> Edge:
    """The word at `place` as the last one, or else the first: what stands behind it, or before it."""
    nouns, starts, segments = scene.phrases.counts, scene.phrases.starts, scene.phrases.segments
    words, phrases = FAR, MANY_PHRASES
    close = closest = by_phrases = beside = inside = outside = 0.0
    for at, weight in scene.masses:
        apart = at - place if end else place - at
        if apart <= 0:
            inside += weight
            continue
        between = max(0, nouns[starts[at]] - nouns[place + 1] if end else nouns[place] - nouns[at + 1])
        words, phrases = min(words, apart), min(phrases, between)
        outside += weight
        close += weight / apart**0.5
        closest += weight / apart
        by_phrases += weight / (between + 1)
        beside += weight * (segments[at] == segments[place])
    # What is inside a span is what does not stand before its first word, less what stands behind its last.
    shares = (close, 0.0 if end else close, closest, by_phrases, beside, -outside if end else inside)
    near = scene.kin[place + 1 : place + BESIDE] if end else scene.kin[max(0, place - BESIDE) : place]
    shared = tuple([share / scene.mass for share in shares])
    return Edge(place, words, phrases, shared, max(near, default=0.0))


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    return features_of(start_traits(scene, place))


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    return features_of(end_traits(scene, place))


def start_traits(scene: Scene, place: int) -> Iterator[Trait]:
    """Those of the word at `place` as the first word of an answer."""
    classes, tokens, phrases = scene.classes, scene.reading.tokens, scene.phrases
    name, word = classes[place], tokens[place].word
    before = classes[place - 1] if place else "begin"
    yield "begins {0}|after {1}|after {1} begins {0}", name, before
    if word in TELLING:
        yield "begins {0}", word
    if mark := scene.layout.marks[place]:
        yield "opens {0}", mark
    if scene.hit_at[place]:
        yield ("begins with a question word",)
    if place:
        last = tokens[place - 1].word
        if last in TELLING:
            yield "after {0}", last
            if last == scene.preposition:
                yield ("after the question's preposition",)
        if scene.hit_at[place - 1]:
            yield "after a question word|after a question word, {0}", before
        elif scene.like_at[place - 1]:
            yield ("after a like word",)
        elif place > 1 and scene.hit_at[place - 2]:
            yield ("two after a question word",)
        if scene.focus_at[place - 1]:
            yield ("after the focus",)
        elif place > 1 and scene.focus_at[place - 2]:
            yield "two after the focus, {0}", last if last in TELLING else before
    unit = scene.unit(place)
    if unit is not None and unit.first < place:
        yield ("begins inside a mention",)
    at = bisect_left(phrases.verbs, place) - 1
    verb = phrases.verbs[at] if at >= 0 else None
    asked = verb is not None and scene.about(verb)
    distance = _distance(None if verb is None else place - verb)
    yield "opens as {0}|verb {1}, asked {2}, before", phrases.openings[place], distance, asked
    is_object = verb is not None and phrases.segments[verb] == phrases.segments[place]
    yield "{0} {1}", "object" if is_object else "subject", scene.form
    if asked and is_object:
        yield "object of the question's verb {0}", scene.form
    for opens, closes in scene.cues:
        start = tokens[place].start
        if opens <= start <= closes + 1:
            yield "{0} a cue", "begins with" if start == opens else "after" if start > closes else "in"
    if scene.hits:
        first, final = scene.hits[0][0] < place, scene.hits[-1][0] < place
        yield "after the first hit {0}|after the last hit {1}", first, final


def end_traits(scene: Scene, place: int) -> Iterator[Trait]:
    """Those of the word at `place` as the last word of an answer."""
    classes, tokens, phrases = scene.classes, scene.reading.tokens, scene.phrases
    name, after = classes[place], "end"
    if place + 1 < len(classes):
        after, word = classes[place + 1], tokens[place + 1].word
        if word in TELLING:
            yield "before {0}", word
        if scene.hit_at[place + 1]:
            yield "before a question word|before a question word, {0}", after
        if scene.focus_at[place + 1]:
            yield ("before the focus",)
        if phrases.closings[place] == "phrase":
            yield "phrase, then {0}", after
    yield "ends {0}|before {1}|ends {0} before {1}", name, after
    if mark := scene.layout.marks[place + 1]:
        yield "closes {0}", mark
    if scene.hit_at[place]:
        yield ("ends with a question word",)
    if scene.focus_at[place]:
        yield ("ends with the focus",)
    unit = scene.unit(place)
    if unit is not None and place < unit.last:
        yield ("ends inside a mention",)
    at = bisect_right(phrases.verbs, place)
    verb = phrases.verbs[at] if at < len(phrases.verbs) else None
    asked = verb is not None and scene.about(verb)
    distance = _distance(None if verb is None else verb - place)
    yield "closes as {0}|verb {1}, asked {2}, behind", phrases.closings[place], distance, asked
    if asked:
        yield "before the question's verb {0}", scene.form
    if scene.hits:
        first, final = scene.hits[0][0] > place, scene.hits[-1][0] > place
        yield "before the first hit {0}|before the last hit {1}", first, final


def _distance(words: int | None) -> str:
    if words is None:
        return "nowhere"
    return "next" if words == 1 else "near" if words <= NEAR else "far"
