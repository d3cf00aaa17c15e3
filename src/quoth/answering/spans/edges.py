"""What speaks for a short answer by its first word and its last one; as in `features`, which has the rest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from quoth.answering.spans.scene import TELLING, Scene
from quoth.answering.weights import Feature, Trait
from quoth.named_tuple import NamedTuple

# Words between the span and a verb that still count as near.
NEAR = 3
# Words between the span and the nearest word of the question: no word of it. Noun phrases told apart.
FAR = 30
MANY_PHRASES = 3
BESIDE = 3  # words


class Edge(NamedTuple):
    """A place as the first or last one of spans: what is the same for all of these.

    weighed: what the traits of the place weigh together. words, phrases: to the nearest word outside that
    matches the question. shares: this side's part of each of `features.SHARES`. kin: the highest beside.
    """

    place: int
    words: int
    phrases: int
    shares: tuple[float, ...]
    kin: float


def features_of(traits: Iterable[Trait]) -> Iterator[Feature]:
    """The features that traits stand for."""
    for make, *values in traits:
        yield from make(*values)


def named(name: str) -> Iterator[Feature]:
    """The feature of a trait that has one name."""
    yield name, 1.0


def start_edge(scene: Scene, place: int) -> Edge:
    """The word at `place` as the first one: what stands before it."""
    nouns = scene.phrases.counts
    found = [
        (at, weight, place - at, nouns[place] - nouns[at + 1]) for at, weight in scene.masses if at < place
    ]
    inside = sum([weight for at, weight in scene.masses if at >= place])
    kin = max(scene.kin[max(0, place - BESIDE) : place], default=0.0)
    return _edge(scene, place, found, inside, 1.0, kin)


def end_edge(scene: Scene, place: int) -> Edge:
    """The word at `place` as the last one: what stands behind it."""
    nouns, starts = scene.phrases.counts, scene.phrases.starts
    found = [
        (at, weight, at - place, nouns[starts[at]] - nouns[place + 1])
        for at, weight in scene.masses
        if at > place
    ]
    inside = -sum([weight for _, weight, _, _ in found])
    return _edge(scene, place, found, inside, 0.0, max(scene.kin[place + 1 : place + BESIDE], default=0.0))


def _edge(
    scene: Scene,
    place: int,
    found: list[tuple[int, float, int, int]],
    inside: float,
    left: float,
    kin: float,
) -> Edge:
    """Of what is found on one side: its place, weight, and the words and phrases up to it."""
    words, phrases, segments = FAR, MANY_PHRASES, scene.phrases.segments
    close = closest = by_phrases = beside = 0.0
    for at, weight, apart, between in found:
        words = min(words, apart)
        phrases = min(phrases, max(0, between))
        close += weight / apart**0.5
        closest += weight / apart
        by_phrases += weight / (max(0, between) + 1)
        if segments[at] == segments[place]:
            beside += weight
    shares = (close, close * left, closest, by_phrases, beside, inside)
    return Edge(place, words, phrases, tuple([share / scene.mass for share in shares]), kin)


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    return features_of(start_traits(scene, place))


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    return features_of(end_traits(scene, place))


def start_traits(scene: Scene, place: int) -> list[Trait]:
    """Those of the word at `place` as the first word of an answer."""
    classes, tokens, phrases = scene.classes, scene.reading.tokens, scene.phrases
    word, before, last = tokens[place].word, "begin", ""
    if place:
        before, last = classes[place - 1], tokens[place - 1].word
    told = last if last in TELLING else ""
    at = bisect_left(phrases.verbs, place) - 1
    verb = phrases.verbs[at] if at >= 0 else None
    asked = verb is not None and scene.about(verb)
    is_object = verb is not None and phrases.segments[verb] == phrases.segments[place]
    traits: list[Trait] = [
        (_begins, classes[place], word if word in TELLING else "", before, told),
        (_opens, scene.layout.marks[place], phrases.openings[place]),
        (_verb_before, _distance(None if verb is None else place - verb), asked, is_object, scene.form),
    ]
    if scene.hit_at[place]:
        traits.append((named, "begins with a question word"))
    if place:
        if told and told == scene.preposition:
            traits.append((named, "after the question's preposition"))
        if scene.hit_at[place - 1]:
            traits.append((_after_a_question_word, before))
        elif scene.like_at[place - 1]:
            traits.append((named, "after a like word"))
        elif place > 1 and scene.hit_at[place - 2]:
            traits.append((named, "two after a question word"))
        if scene.focus_at[place - 1]:
            traits.append((named, "after the focus"))
        elif place > 1 and scene.focus_at[place - 2]:
            traits.append((named, f"two after the focus, {told or before}"))
    unit = scene.unit(place)
    if unit is not None and unit.first < place:
        traits.append((named, "begins inside a mention"))
    for opens, closes in scene.cues:
        start = tokens[place].start
        if opens <= start <= closes + 1:
            how = "begins with" if start == opens else "after" if start > closes else "in"
            traits.append((named, f"{how} a cue"))
    if scene.hits:
        traits.append((_hits, "after", scene.hits[0][0] < place, scene.hits[-1][0] < place))
    return traits


def _begins(name: str, word: str, before: str, told: str) -> Iterator[Feature]:
    yield f"begins {name}", 1.0
    yield f"after {before}", 1.0
    yield f"after {before} begins {name}", 1.0
    if word:
        yield f"begins {word}", 1.0
    if told:
        yield f"after {told}", 1.0


def _opens(mark: str, opening: str) -> Iterator[Feature]:
    if mark:
        yield f"opens {mark}", 1.0
    yield f"opens as {opening}", 1.0


def _verb_before(distance: str, asked: bool, is_object: bool, form: str) -> Iterator[Feature]:
    yield f"verb {distance}, asked {asked}, before", 1.0
    yield f"{'object' if is_object else 'subject'} {form}", 1.0
    if asked and is_object:
        yield f"object of the question's verb {form}", 1.0


def _after_a_question_word(before: str) -> Iterator[Feature]:
    yield "after a question word", 1.0
    yield f"after a question word, {before}", 1.0


def _hits(side: str, first: bool, last: bool) -> Iterator[Feature]:
    yield f"{side} the first hit {first}", 1.0
    yield f"{side} the last hit {last}", 1.0


def end_traits(scene: Scene, place: int) -> list[Trait]:
    """Those of the word at `place` as the last word of an answer."""
    classes, phrases = scene.classes, scene.phrases
    after, word = "end", ""
    if place + 1 < len(classes):
        after, word = classes[place + 1], scene.reading.tokens[place + 1].word
    at = bisect_right(phrases.verbs, place)
    verb = phrases.verbs[at] if at < len(phrases.verbs) else None
    asked = verb is not None and scene.about(verb)
    traits: list[Trait] = [
        (_ends, classes[place], after, word if word in TELLING else ""),
        (_closes, scene.layout.marks[place + 1], phrases.closings[place], after),
        (_verb_behind, _distance(None if verb is None else verb - place), asked, scene.form),
    ]
    if place + 1 < len(classes):
        if scene.hit_at[place + 1]:
            traits.append((_before_a_question_word, after))
        if scene.focus_at[place + 1]:
            traits.append((named, "before the focus"))
    if scene.hit_at[place]:
        traits.append((named, "ends with a question word"))
    if scene.focus_at[place]:
        traits.append((named, "ends with the focus"))
    unit = scene.unit(place)
    if unit is not None and place < unit.last:
        traits.append((named, "ends inside a mention"))
    if scene.hits:
        traits.append((_hits, "before", scene.hits[0][0] > place, scene.hits[-1][0] > place))
    return traits


def _ends(name: str, after: str, word: str) -> Iterator[Feature]:
    yield f"ends {name}", 1.0
    if word:
        yield f"before {word}", 1.0
    yield f"before {after}", 1.0
    yield f"ends {name} before {after}", 1.0


def _closes(mark: str, closing: str, after: str) -> Iterator[Feature]:
    if mark:
        yield f"closes {mark}", 1.0
    yield f"closes as {closing}", 1.0
    if closing == "phrase" and after != "end":
        yield f"phrase, then {after}", 1.0


def _verb_behind(distance: str, asked: bool, form: str) -> Iterator[Feature]:
    yield f"verb {distance}, asked {asked}, behind", 1.0
    if asked:
        yield f"before the question's verb {form}", 1.0


def _before_a_question_word(after: str) -> Iterator[Feature]:
    yield "before a question word", 1.0
    yield f"before a question word, {after}", 1.0


def _distance(words: int | None) -> str:
    if words is None:
        return "nowhere"
    return "next" if words == 1 else "near" if words <= NEAR else "far"
