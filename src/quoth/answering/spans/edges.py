"""What speaks for a short answer by its first word and its last one; as in `features`, which has the rest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.answering.spans.scene import TELLING, Scene

Feature = tuple[str, float]
# Words between the span and a verb that still count as near.
NEAR = 3
# A text's curly quotes are the same marks as another's straight ones.
STRAIGHT = str.maketrans("‘’“”«»–", '\'\'""""—')


def start_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the first word of an answer."""
    classes, tokens, phrases = scene.classes, scene.reading.tokens, scene.phrases
    name, word = classes[place], tokens[place].word
    before = classes[place - 1] if place else "begin"
    yield f"begins {name}", 1.0
    yield f"after {before}", 1.0
    yield f"after {before} begins {name}", 1.0
    if word in TELLING:
        yield f"begins {word}", 1.0
    if mark := _mark(scene.layout.gaps[place]):
        yield f"opens {mark}", 1.0
    if scene.hit_at[place]:
        yield "begins with a question word", 1.0
    if place:
        last = tokens[place - 1].word
        if last in TELLING:
            yield f"after {last}", 1.0
            if last == scene.preposition:
                yield "after the question's preposition", 1.0
        if scene.hit_at[place - 1]:
            yield "after a question word", 1.0
            yield f"after a question word, {before}", 1.0
        elif scene.like_at[place - 1]:
            yield "after a like word", 1.0
        elif place > 1 and scene.hit_at[place - 2]:
            yield "two after a question word", 1.0
        if scene.focus_at[place - 1]:
            yield "after the focus", 1.0
        elif place > 1 and scene.focus_at[place - 2]:
            yield f"two after the focus, {last if last in TELLING else before}", 1.0
    unit = scene.unit(place)
    if unit is not None and unit.first < place:
        yield "begins inside a mention", 1.0
    yield f"opens as {phrases.openings[place]}", 1.0
    at = bisect_left(phrases.verbs, place) - 1
    verb = phrases.verbs[at] if at >= 0 else None
    asked = verb is not None and scene.about(verb)
    yield f"verb {_distance(None if verb is None else place - verb)}, asked {asked}, before", 1.0
    is_object = verb is not None and phrases.segments[verb] == phrases.segments[place]
    yield f"{'object' if is_object else 'subject'} {scene.form}", 1.0
    if asked and is_object:
        yield f"object of the question's verb {scene.form}", 1.0
    for opens, closes in scene.cues:
        start = tokens[place].start
        if opens <= start <= closes + 1:
            yield f"{'begins with' if start == opens else 'after' if start > closes else 'in'} a cue", 1.0
    if scene.hits:
        yield f"after the first hit {scene.hits[0][0] < place}", 1.0
        yield f"after the last hit {scene.hits[-1][0] < place}", 1.0


def end_features(scene: Scene, place: int) -> Iterator[Feature]:
    """What the word at `place` shows as the last word of an answer."""
    classes, tokens, phrases = scene.classes, scene.reading.tokens, scene.phrases
    name, after = classes[place], "end"
    yield f"ends {name}", 1.0
    if place + 1 < len(classes):
        after, word = classes[place + 1], tokens[place + 1].word
        if word in TELLING:
            yield f"before {word}", 1.0
        if scene.hit_at[place + 1]:
            yield "before a question word", 1.0
            yield f"before a question word, {after}", 1.0
        if scene.focus_at[place + 1]:
            yield "before the focus", 1.0
        if phrases.closings[place] == "phrase":
            yield f"phrase, then {after}", 1.0
    yield f"before {after}", 1.0
    yield f"ends {name} before {after}", 1.0
    if mark := _mark(scene.layout.gaps[place + 1]):
        yield f"closes {mark}", 1.0
    if scene.hit_at[place]:
        yield "ends with a question word", 1.0
    if scene.focus_at[place]:
        yield "ends with the focus", 1.0
    unit = scene.unit(place)
    if unit is not None and place < unit.last:
        yield "ends inside a mention", 1.0
    yield f"closes as {phrases.closings[place]}", 1.0
    at = bisect_right(phrases.verbs, place)
    verb = phrases.verbs[at] if at < len(phrases.verbs) else None
    asked = verb is not None and scene.about(verb)
    yield f"verb {_distance(None if verb is None else verb - place)}, asked {asked}, behind", 1.0
    if asked:
        yield f"before the question's verb {scene.form}", 1.0
    if scene.hits:
        yield f"before the first hit {scene.hits[0][0] > place}", 1.0
        yield f"before the last hit {scene.hits[-1][0] > place}", 1.0


def _distance(words: int | None) -> str:
    if words is None:
        return "nowhere"
    return "next" if words == 1 else "near" if words <= NEAR else "far"


def _mark(gap: str) -> str:
    """The punctuation in the text between two words, as a name without white space."""
    return "".join(gap.split())[:2].translate(STRAIGHT)
